package signpost.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.MessageChangedEvent;
import signpost.inbox.Asked;

/**
 * A direct message that its writer edited: its answer is brought up to date. In a channel an edit comes as a {@link
 * Mention} again.
 *
 * @see <a href="https://docs.slack.dev/reference/events/message/message_changed">message_changed</a>
 */
final class EditedMessage implements BoltEventHandler<MessageChangedEvent> {
    private final Replies replies;

    EditedMessage(Replies replies) {
        this.replies = replies;
    }

    @Override
    public Response apply(EventsApiPayload<MessageChangedEvent> payload, EventContext context) {
        MessageChangedEvent event = payload.getEvent();
        MessageChangedEvent.Message message = event.getMessage();
        // Slack also tells of a preview that it added, which is no edit.
        if ("im".equals(event.getChannelType()) && message.getEdited() != null && message.getBotId() == null) {
            String question = SlackText.plain(message.getText() == null ? "" : message.getText());
            Asked.Key key = new Asked.Key(
                    payload.getTeamId(),
                    event.getChannel(),
                    message.getTs(),
                    message.getEdited().getTs());
            replies.bringUpToDate(new Asked(key, message.getUser(), message.getThreadTs(), null, question));
        }
        return context.ack();
    }
}
