package signpost.slack.deed;

import java.util.List;
import java.util.Optional;
import signpost.reader.Person;
import signpost.reader.SqliteShown;
import signpost.search.Entry;
import signpost.search.Search;
import signpost.slack.Desk;
import signpost.slack.Interaction;
import signpost.slack.card.AnswerCards;
import signpost.slack.card.CardValue;
import signpost.slack.card.Occasion;

/** Shows the next card that fits the question and that the presser was not shown for it before. */
record AnotherOne(Search search, SqliteShown shown, Desk desk) implements Desk.Deed {
    @Override
    public void done(Interaction pressed) {
        CardValue.parse(pressed.value())
                .ifPresentOrElse(value -> another(pressed, value), () -> desk.tell(pressed, AnswerCards.gone()));
    }

    private void another(Interaction pressed, CardValue value) {
        Person person = pressed.person();
        shown.note(person, value.question(), value.slug());
        Optional<Entry> next = search.next(value.question(), shown.cards(person, value.question()));
        next.ifPresent(
                entry -> shown.note(person, value.question(), entry.article().slug()));
        Occasion occasion = new Occasion(value.question(), true, isShareable(pressed), "");
        next.ifPresentOrElse(
                entry -> desk.show(pressed, AnswerCards.opened(entry, List.of(), occasion)),
                () -> desk.tell(pressed, AnswerCards.noMore()));
    }

    private static boolean isShareable(Interaction pressed) {
        return pressed.press().onlyYou() && !pressed.isDirect();
    }
}
