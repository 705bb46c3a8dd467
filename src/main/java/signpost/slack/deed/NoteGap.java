package signpost.slack.deed;

import com.slack.api.bolt.App;
import signpost.inbox.SqliteGaps;
import signpost.reader.Person;
import signpost.slack.Ability;
import signpost.slack.Desk;
import signpost.slack.Interaction;
import signpost.slack.card.Actions;
import signpost.slack.card.AnswerCards;
import signpost.slack.card.Message;

/** The button under an answer that found nothing: keeps the question, which nothing else does. */
public final class NoteGap implements Ability {
    private static final int MOST = 2_000;
    private static final Message NO_WORDS =
            AnswerCards.sentence("There is no question in that any more. Please ask it again.");
    private static final Message NOTED = AnswerCards.sentence(
            "Noted, thank you: whoever looks after the library can see that this is missing. Your words are kept for 30"
                    + " days, and nobody is told that they are yours.");
    private static final Message BEFORE = AnswerCards.sentence("You have noted that gap already, and it counts once.");

    private final SqliteGaps gaps;

    public NoteGap(SqliteGaps gaps) {
        this.gaps = gaps;
    }

    @Override
    public void listen(App app, Desk desk) {
        desk.on(app, Actions.NOTE_GAP, pressed -> desk.tell(pressed, said(pressed)));
    }

    private Message said(Interaction pressed) {
        Person person = pressed.person();
        String question = pressed.value().strip();
        if (question.isEmpty()) {
            return NO_WORDS;
        }
        String kept = question.substring(0, Math.min(question.length(), MOST));
        return gaps.note(person.team(), person.id(), kept) ? NOTED : BEFORE;
    }
}
