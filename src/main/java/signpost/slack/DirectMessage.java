package signpost.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.MessageEvent;
import signpost.inbox.Asked;

/**
 * A direct message: answered where it was written, in its thread if it was in one.
 *
 * @see <a href="https://docs.slack.dev/reference/events/message.im">message.im</a>
 */
final class DirectMessage implements BoltEventHandler<MessageEvent> {
    private final Replies replies;
    private final FirstMeeting firstMeeting;

    DirectMessage(Replies replies, FirstMeeting firstMeeting) {
        this.replies = replies;
        this.firstMeeting = firstMeeting;
    }

    @Override
    public Response apply(EventsApiPayload<MessageEvent> payload, EventContext context) {
        MessageEvent message = payload.getEvent();
        if ("im".equals(message.getChannelType()) && isFromAPerson(message)) {
            String question = SlackText.plain(message.getText() == null ? "" : message.getText());
            Asked.Key key = new Asked.Key(payload.getTeamId(), message.getChannel(), message.getTs(), "");
            firstMeeting.greet(key.team(), message.getUser(), message.getChannel());
            replies.take(new Asked(key, message.getUser(), message.getThreadTs(), null, question));
        }
        return context.ack();
    }

    private static boolean isFromAPerson(MessageEvent message) {
        return message.getBotId() == null && message.getUser() != null;
    }
}
