package signpost.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.MessageDeletedEvent;
import signpost.inbox.SqliteReplies;

/**
 * A direct message that was deleted: its answer goes too.
 *
 * @see <a href="https://docs.slack.dev/reference/events/message/message_deleted">message_deleted</a>
 */
final class DeletedMessage implements BoltEventHandler<MessageDeletedEvent> {
    private final SqliteReplies given;
    private final Desk desk;

    DeletedMessage(SqliteReplies given, Desk desk) {
        this.given = given;
        this.desk = desk;
    }

    @Override
    public Response apply(EventsApiPayload<MessageDeletedEvent> payload, EventContext context) {
        MessageDeletedEvent event = payload.getEvent();
        if ("im".equals(event.getChannelType())) {
            desk.run("An answer to a deleted message", () -> remove(payload.getTeamId(), event));
        }
        return context.ack();
    }

    private void remove(String team, MessageDeletedEvent event) {
        String channel = event.getChannel();
        given.to(team, channel, event.getDeletedTs()).ifPresent(ts -> {
            if (desk.delete(channel, ts)) {
                given.forget(team, channel, ts);
            }
        });
    }
}
