package signpost.playground;

import signpost.playground.block.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What Slack tells an app of a press, a choice, a form or a shortcut, each with an id that opens a modal.
 *
 * @see <a href="https://docs.slack.dev/reference/interaction-payloads">Interaction payloads</a>
 */
final class Interactions {
    private final Triggers triggers;
    private final ResponseUrls responseUrls;

    Interactions(Triggers triggers, ResponseUrls responseUrls) {
        this.triggers = triggers;
        this.responseUrls = responseUrls;
    }

    /** @param action what was done, with the ids of its element and block */
    ObjectNode onMessage(Channel channel, ChatMessage message, ObjectNode action) {
        ObjectNode payload = triggered("block_actions").put("response_url", responseUrls.grant(channel.id(), message));
        place(payload, channel);
        ObjectNode container = payload.putObject("container")
                .put("type", "message")
                .put("message_ts", message.ts())
                .put("channel_id", channel.id())
                .put("is_ephemeral", message.onlyYou());
        if (message.threadTs() != null) {
            container.put("thread_ts", message.threadTs());
        }
        if (!message.onlyYou()) {
            payload.set("message", WebApi.asSlackHasIt(message));
        }
        payload.putObject("state").set("values", message.values());
        payload.putArray("actions").add(action);
        return payload;
    }

    ObjectNode onView(JsonNode view, ObjectNode action) {
        ObjectNode payload = triggered("block_actions");
        payload.putObject("container").put("type", "view").put("view_id", Json.text(view, "id"));
        payload.set("view", view);
        payload.putArray("actions").add(action);
        return payload;
    }

    ObjectNode submission(JsonNode view) {
        ObjectNode payload = triggered("view_submission");
        payload.set("view", view);
        payload.putArray("response_urls");
        return payload;
    }

    /** @param all whether every modal was closed at once */
    ObjectNode closed(JsonNode view, boolean all) {
        ObjectNode payload = by("view_closed").put("is_cleared", all);
        return payload.set("view", view);
    }

    ObjectNode shortcut(String callbackId, String ts) {
        return triggered("shortcut").put("callback_id", callbackId).put("action_ts", ts);
    }

    ObjectNode messageShortcut(String callbackId, Channel channel, ChatMessage message, String ts) {
        ObjectNode payload = triggered("message_action")
                .put("callback_id", callbackId)
                .put("action_ts", ts)
                .put("message_ts", message.ts())
                .put("response_url", responseUrls.grant(channel.id(), message));
        place(payload, channel);
        return payload.set("message", WebApi.asSlackHasIt(message));
    }

    private static void place(ObjectNode payload, Channel channel) {
        payload.putObject("channel")
                .put("id", channel.id())
                .put("name", channel.direct() ? "directmessage" : channel.name());
    }

    private ObjectNode triggered(String type) {
        return by(type).put("trigger_id", triggers.issue());
    }

    private static ObjectNode by(String type) {
        ObjectNode payload = Json.object()
                .put("type", type)
                .put("token", "playground")
                .put("api_app_id", Workspace.APP)
                .put("is_enterprise_install", false)
                .putNull("enterprise");
        payload.putObject("team").put("id", Workspace.TEAM).put("domain", "playground");
        payload.putObject("user")
                .put("id", Workspace.YOU)
                .put("username", "you")
                .put("name", "you")
                .put("team_id", Workspace.TEAM);
        return payload;
    }
}
