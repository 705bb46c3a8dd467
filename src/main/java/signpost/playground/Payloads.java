package signpost.playground;

import java.util.UUID;
import signpost.playground.block.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * What Slack tells an app of what a person did.
 *
 * @see <a href="https://docs.slack.dev/apis/events-api/">Events</a>
 * @see <a href="https://docs.slack.dev/interactivity/implementing-slash-commands">Slash commands</a>
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
                .put("response_url", responseUrl);
    }

    static ObjectNode opened(String tab, String ts) {
        return Json.object()
                .put("type", "app_home_opened")
                .put("user", Workspace.YOU)
                .put("channel", Workspace.DIRECT)
                .put("tab", tab)
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
}
