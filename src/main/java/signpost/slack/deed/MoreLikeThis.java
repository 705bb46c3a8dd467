package signpost.slack.deed;

import signpost.search.Entry;
import signpost.search.Search;
import signpost.slack.Desk;
import signpost.slack.Interaction;
import signpost.slack.card.AnswerCards;
import signpost.slack.card.CardValue;
import signpost.slack.card.Message;
import signpost.slack.card.Occasion;

/** Shows the cards on the same subject. */
record MoreLikeThis(Search search, Desk desk) implements Desk.Deed {
    @Override
    public void done(Interaction pressed) {
        Message more = CardValue.parse(pressed.value())
                .flatMap(value -> search.entry(value.slug()))
                .map(MoreLikeThis::likeIt)
                .orElseGet(AnswerCards::gone);
        desk.show(pressed, more);
    }

    private static Message likeIt(Entry entry) {
        String title = '"' + entry.article().title() + '"';
        return entry.related().isEmpty()
                ? AnswerCards.sentence("The library has nothing else like " + title + ".")
                : AnswerCards.choice("More like " + title, entry.related(), Occasion.NONE);
    }
}
