package signpost.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.MessageEvent;

/**
 * A direct message: answered where it was written, in its thread if it was in one.
 *
 * @see <a href="https://docs.slack.dev/reference/events/message.im">message.im</a>
 */
final class DirectMessage implements BoltEventHandler<MessageEvent> {
    private final Answers answers;
    private final Work work;

    DirectMessage(Answers answers, Work work) {
        this.answers = answers;
        this.work = work;
    }

    @Override
    public Response apply(EventsApiPayload<MessageEvent> payload, EventContext context) {
        MessageEvent message = payload.getEvent();
        if ("im".equals(message.getChannelType()) && isFromAPerson(message)) {
            String question = SlackText.plain(message.getText() == null ? "" : message.getText());
            Place place = new Place(message.getChannel(), message.getThreadTs());
            work.run("A direct message", () -> new Posting(context.client()).post(place, answers.to(question, "")));
        }
        return context.ack();
    }

    private static boolean isFromAPerson(MessageEvent message) {
        return message.getBotId() == null && message.getUser() != null;
    }
}
