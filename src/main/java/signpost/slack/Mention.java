package signpost.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppMentionEvent;
import signpost.inbox.Asked;

/**
 * A mention in a channel: answered in its thread, never in the channel itself.
 *
 * @see <a href="https://docs.slack.dev/reference/events/app_mention">app_mention</a>
 */
final class Mention implements BoltEventHandler<AppMentionEvent> {
    private final Replies replies;

    Mention(Replies replies) {
        this.replies = replies;
    }

    @Override
    public Response apply(EventsApiPayload<AppMentionEvent> payload, EventContext context) {
        AppMentionEvent mention = payload.getEvent();
        if (mention.getBotId() == null && !isDirect(mention)) {
            String question = SlackText.plain(mention.getText() == null ? "" : mention.getText());
            String thread = mention.getThreadTs() == null ? mention.getTs() : mention.getThreadTs();
            String edited =
                    mention.getEdited() == null ? "" : mention.getEdited().getTs();
            Asked.Key key = new Asked.Key(payload.getTeamId(), mention.getChannel(), mention.getTs(), edited);
            Asked asked = new Asked(key, mention.getUser(), thread, null, question);
            // An edit that brought the mention in is new; of one that was asked before, only the answer can change.
            replies.take(asked);
            if (!edited.isEmpty()) {
                replies.bringUpToDate(asked);
            }
        }
        return context.ack();
    }

    /** In a direct message the same words come as a message too, and that is where they are answered. */
    private static boolean isDirect(AppMentionEvent mention) {
        return mention.getChannel().startsWith("D");
    }
}
