package signpost.playground;

import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What Slack tells an app of what a person did.
 *
 * @see <a href="https://docs.slack.dev/apis/events-api/">Events</a>
 * @see <a href="https://docs.slack.dev/interactivity/implementing-slash-commands">Slash commands</a>
 * @see <a href="https://docs.slack.dev/reference/interaction-payloads/block_actions-payload">Presses</a>
 */
final class Payloads {
    private Payloads() {}

    static ObjectNode command(Channel channel, String command, String text, String responseUrl) {
        return Json.object()
                .put("token", "playground")
                .put("team_id", Workspace.TEAM)
                .put("team_domain", "playground")
                .put("channel_id", channel.id())
                .put("channel_name", channel.direct() ? "directmessage" : channel.name())
                .put("user_id", Workspace.YOU)
                .put("user_name", "you")
                .put("command", command)
                .put("text", text)
                .put("api_app_id", Workspace.APP)
                .put("is_enterprise_install", "false")
                .put("response_url", responseUrl)
                .put("trigger_id", UUID.randomUUID().toString());
    }

    static ObjectNode opened(Channel channel, String ts) {
        return Json.object()
                .put("type", "app_home_opened")
                .put("user", Workspace.YOU)
                .put("channel", channel.id())
                .put("tab", "messages")
                .put("event_ts", ts);
    }

    static ObjectNode message(String type, ChatMessage message) {
        ObjectNode event = Json.object()
                .put("type", type)
                .put("user", Workspace.YOU)
                .put("text", message.text())
                .put("ts", message.ts())
                .put("team", Workspace.TEAM)
                .put("channel", message.channel())
                .put("event_ts", message.ts());
        if (message.threadTs() != null) {
            event.put("thread_ts", message.threadTs());
        }
        return event;
    }

    /** What every event comes in. */
    static ObjectNode callback(ObjectNode event) {
        ObjectNode payload = Json.object()
                .put("token", "playground")
                .put("team_id", Workspace.TEAM)
                .put("api_app_id", Workspace.APP)
                .put("type", "event_callback")
                .put("event_id", "Ev" + UUID.randomUUID().toString().replace("-", ""))
                .put("event_time", Long.parseLong(Json.text(event, "event_ts").split("\\.", 2)[0]));
        payload.set("event", event);
        payload.putArray("authorizations")
                .addObject()
                .put("team_id", Workspace.TEAM)
                .put("user_id", Workspace.APP_USER)
                .put("is_bot", true);
        return payload;
    }

    /** @param button with the id of its block */
    static ObjectNode press(Channel channel, ChatMessage message, JsonNode button, String responseUrl) {
        ObjectNode payload = Json.object()
                .put("type", "block_actions")
                .put("token", "playground")
                .put("api_app_id", Workspace.APP)
                .put("trigger_id", UUID.randomUUID().toString())
                .put("response_url", responseUrl);
        payload.putObject("team").put("id", Workspace.TEAM).put("domain", "playground");
        payload.putObject("user")
                .put("id", Workspace.YOU)
                .put("username", "you")
                .put("name", "you")
                .put("team_id", Workspace.TEAM);
        payload.putObject("channel").put("id", channel.id()).put("name", channel.name());
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
        payload.putArray("actions").add(button);
        return payload;
    }
}
