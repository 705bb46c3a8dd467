package signpost.slack.deed;

import signpost.reader.SqliteReadingList;
import signpost.search.Search;
import signpost.slack.Desk;
import signpost.slack.Interaction;
import signpost.slack.card.AnswerCards;
import signpost.slack.card.CardValue;
import signpost.slack.card.Message;

/** Puts the card on the presser's reading list. */
public record SaveButton(Search search, SqliteReadingList readingList, Desk desk) implements Desk.Deed {
    @Override
    public void done(Interaction pressed) {
        Message said = CardValue.parse(pressed.value())
                .flatMap(value -> search.article(value.slug()))
                .map(article -> saved(readingList.save(pressed.person(), article.slug()), article.title()))
                .orElseGet(AnswerCards::gone);
        desk.tell(pressed, said);
    }

    private static Message saved(boolean now, String title) {
        String where = " It is on your reading list: /signpost saved, or my Home tab. Only you see that list.";
        return AnswerCards.sentence((now ? "Saved: \"" : "You saved this before: \"") + title + "\"." + where);
    }
}
