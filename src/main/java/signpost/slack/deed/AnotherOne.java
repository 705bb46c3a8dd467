package signpost.slack.deed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import signpost.article.Article;
import signpost.reader.Person;
import signpost.reader.SqliteShown;
import signpost.search.Entry;
import signpost.search.Search;
import signpost.slack.Desk;
import signpost.slack.Interaction;
import signpost.slack.card.AnswerCards;
import signpost.slack.card.CardValue;
import signpost.slack.card.Message;
import signpost.slack.card.Occasion;

/** Shows the next card that fits the question and that the presser was not shown for it before. */
record AnotherOne(Search search, SqliteShown shown, Desk desk) implements Desk.Deed {
    private static final Message NO_MORE = AnswerCards.sentence(
            "You have seen every card that I have on this. \"More like this\" goes on from a card, and other words may"
                    + " find others.");

    @Override
    public void done(Interaction pressed) {
        CardValue.parse(pressed.value())
                .ifPresentOrElse(value -> another(pressed, value), () -> desk.tell(pressed, AnswerCards.gone()));
    }

    private void another(Interaction pressed, CardValue value) {
        Person person = pressed.person();
        shown.note(person, value.question(), value.slug());
        Optional<Entry> next = next(value.question(), shown.cards(person, value.question()));
        next.ifPresent(
                entry -> shown.note(person, value.question(), entry.article().slug()));
        Occasion occasion = new Occasion(value.question(), true, isShareable(pressed), "");
        next.ifPresentOrElse(
                entry -> desk.show(pressed, AnswerCards.opened(entry, List.of(), occasion)),
                () -> desk.tell(pressed, NO_MORE));
    }

    private Optional<Entry> next(String question, Set<String> seen) {
        return search.answer(question).articles().stream()
                .map(Article::slug)
                .filter(slug -> !seen.contains(slug))
                .findFirst()
                .flatMap(search::entry);
    }

    private static boolean isShareable(Interaction pressed) {
        return pressed.press().onlyYou() && !pressed.isDirect();
    }
}
