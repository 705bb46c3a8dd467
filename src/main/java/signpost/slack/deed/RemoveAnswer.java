package signpost.slack.deed;

import java.util.Optional;
import signpost.inbox.SqliteReplies;
import signpost.slack.Desk;
import signpost.slack.Interaction;
import signpost.slack.Press;
import signpost.slack.card.AnswerCards;
import signpost.slack.card.Message;

/**
 * Takes the bot's reply away from a channel. Slack shows the button to the asker alone; that the presser is the asker
 * is looked up all the same.
 */
record RemoveAnswer(SqliteReplies replies, Desk desk) implements Desk.Deed {
    private static final Message NOT_YOURS = AnswerCards.sentence(
            "Only the one who asked can remove an answer, and only for 30 days. An admin of the workspace always can.");
    private static final Message FAILED =
            AnswerCards.sentence("Slack did not let me remove that. Please try again in a minute.");

    @Override
    public void done(Interaction pressed) {
        Press press = pressed.press();
        String team = pressed.person().team();
        Optional<String> asker = replies.asker(team, press.channel(), press.ts());
        if (asker.isEmpty() || !asker.get().equals(pressed.person().id())) {
            desk.tell(pressed, NOT_YOURS);
        } else if (desk.delete(press.channel(), press.ts())) {
            replies.forget(team, press.channel(), press.ts());
        } else {
            desk.tell(pressed, FAILED);
        }
    }
}
