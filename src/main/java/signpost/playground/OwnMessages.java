package signpost.playground;

import java.util.Optional;
import signpost.playground.block.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * Edits and deletes messages of yours, of which the app hears where it hears of messages.
 *
 * @see <a href="https://docs.slack.dev/reference/events/message/message_changed">message_changed</a>
 * @see <a href="https://docs.slack.dev/reference/events/message/message_deleted">message_deleted</a>
 */
final class OwnMessages {
    private final Workspace workspace;
    private final Writing writing;
    private final Courier courier;

    OwnMessages(Workspace workspace, Writing writing, Courier courier) {
        this.workspace = workspace;
        this.writing = writing;
        this.courier = courier;
    }

    /** Your message, unless it is somebody else's or gone. */
    Optional<ChatMessage> find(Channel channel, String ts) {
        return workspace.find(channel.id(), ts).filter(ChatMessage::isYours);
    }

    /** Puts other words in a message's place; no words change nothing. */
    void edit(Channel channel, String ts, String typed) {
        String text = writing.marked(typed.strip());
        find(channel, ts)
                .filter(before -> !text.isEmpty() && !text.equals(before.text()))
                .ifPresent(before ->
                        workspace.edit(channel.id(), ts, text).ifPresent(now -> edited(channel, before, now)));
    }

    private void edited(Channel channel, ChatMessage before, ChatMessage now) {
        String when = String.valueOf(now.editedTs());
        if (channel.direct()) {
            ObjectNode event = changed("message_changed", channel, before, when);
            courier.tellApp("message.im", event.set("message", WebApi.asSlackHasIt(now)));
        }
        if (writing.mentionsApp(now.text())) {
            ObjectNode event = Payloads.message("app_mention", now).put("event_ts", when);
            event.putObject("edited").put("user", Workspace.YOU).put("ts", when);
            courier.tellApp("app_mention", event);
        }
    }

    void delete(Channel channel, String ts) {
        find(channel, ts)
                .filter(before -> workspace.delete(channel.id(), ts, ChatMessage.Author.YOU))
                .filter(before -> channel.direct())
                .ifPresent(before -> courier.tellApp(
                        "message.im",
                        changed("message_deleted", channel, before, workspace.now())
                                .put("deleted_ts", ts)));
    }

    private static ObjectNode changed(String subtype, Channel channel, ChatMessage before, String when) {
        ObjectNode event = Json.object()
                .put("type", "message")
                .put("subtype", subtype)
                .put("hidden", true)
                .put("channel", channel.id())
                .put("channel_type", "im")
                .put("ts", when)
                .put("event_ts", when);
        return event.set("previous_message", WebApi.asSlackHasIt(before));
    }
}
