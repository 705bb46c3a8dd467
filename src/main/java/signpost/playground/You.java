package signpost.playground;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the person at the browser does, and what Slack would tell the app of it. */
final class You implements AutoCloseable {
    private final Workspace workspace;
    private final AppManifest manifest;
    private final AppLine line;
    private final ResponseUrls responseUrls;
    private final Phaser underWay = new Phaser(1);
    private final ExecutorService events = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "playground-event");
        thread.setDaemon(true);
        return thread;
    });

    You(Workspace workspace, AppManifest manifest, AppLine line, ResponseUrls responseUrls) {
        this.workspace = workspace;
        this.manifest = manifest;
        this.line = line;
        this.responseUrls = responseUrls;
    }

    /** Sends what was typed: a command, or a message. */
    void send(Channel channel, String typed, @Nullable String threadTs) {
        String text = typed.strip();
        if (text.startsWith("/")) {
            command(channel, text, threadTs);
        } else if (!text.isEmpty()) {
            write(channel, text, threadTs);
        }
    }

    private void command(Channel channel, String typed, @Nullable String threadTs) {
        int end = typed.indexOf(' ');
        String command = end < 0 ? typed : typed.substring(0, end);
        if (threadTs != null) {
            tell(channel, threadTs, "Slash commands cannot be used in threads.");
        } else if (!manifest.commands().containsKey(command)) {
            tell(channel, null, command + " is not a command that an app here knows.");
        } else {
            inBackground(() -> runCommand(channel, command, end < 0 ? "" : typed.substring(end + 1)));
        }
    }

    private void runCommand(Channel channel, String command, String text) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("token", "playground");
        form.put("team_id", Workspace.TEAM);
        form.put("team_domain", "playground");
        form.put("channel_id", channel.id());
        form.put("channel_name", channel.direct() ? "directmessage" : channel.name());
        form.put("user_id", Workspace.YOU);
        form.put("user_name", "you");
        form.put("command", command);
        form.put("text", text.strip());
        form.put("api_app_id", Workspace.APP);
        form.put("is_enterprise_install", "false");
        form.put("response_url", responseUrls.grant(channel.id(), null));
        form.put("trigger_id", UUID.randomUUID().toString());
        AppLine.Outcome outcome = line.command(form);
        if (!outcome.acknowledged()) {
            tell(channel, null, command + " failed with the error \"" + outcome.body() + "\"");
            return;
        }
        Optional<JsonNode> message = ResponseUrls.messageIn(outcome.body());
        message.ifPresent(it -> responseUrls.show(channel.id(), null, it));
        if (message.isEmpty() && !outcome.body().isBlank()) {
            tell(channel, null, command + " failed with the error \"invalid_command_response\"");
        }
    }

    private void write(Channel channel, String text, @Nullable String threadTs) {
        String marked = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("(?i)@" + manifest.name(), "<@" + Workspace.APP_USER + ">");
        ChatMessage message = workspace.post(
                channel.id(), new Workspace.Draft(ChatMessage.Author.YOU, marked, null, threadTs, false));
        if (channel.direct()) {
            tellApp("message.im", event("message", message).put("channel_type", "im"));
        }
        if (marked.contains("<@" + Workspace.APP_USER + ">")) {
            tellApp("app_mention", event("app_mention", message));
        }
    }

    /** Opens a channel; of the direct conversation with it the app is told. */
    void open(Channel channel) {
        if (channel.direct()) {
            tellApp(
                    "app_home_opened",
                    Json.object()
                            .put("type", "app_home_opened")
                            .put("user", Workspace.YOU)
                            .put("channel", channel.id())
                            .put("tab", "messages")
                            .put("event_ts", workspace.now()));
        }
    }

    private static ObjectNode event(String type, ChatMessage message) {
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

    /** Sends an event if the app's manifest asks for that kind. */
    private void tellApp(String kind, ObjectNode event) {
        if (!manifest.events().contains(kind)) {
            return;
        }
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
        inBackground(() -> line.event(payload));
    }

    /** Presses a button of a message; what there is none of cannot be pressed. */
    void press(Channel channel, String ts, String blockId, String actionId) {
        workspace
                .find(channel.id(), ts)
                .ifPresent(message -> Buttons.find(message.blocks(), blockId, actionId)
                        .ifPresent(button -> inBackground(() -> press(channel, message, blockId, button))));
    }

    private void press(Channel channel, ChatMessage message, String blockId, JsonNode button) {
        ObjectNode payload = Json.object()
                .put("type", "block_actions")
                .put("token", "playground")
                .put("api_app_id", Workspace.APP)
                .put("trigger_id", UUID.randomUUID().toString())
                .put("response_url", responseUrls.grant(channel.id(), message));
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
        ObjectNode action = ((ObjectNode) button).deepCopy();
        payload.putArray("actions").add(action.put("block_id", blockId).put("action_ts", message.ts()));
        AppLine.Outcome outcome = line.interaction(payload);
        if (!outcome.acknowledged()) {
            tell(channel, message.threadTs(), "The app did not take the press: " + outcome.body());
        }
    }

    private void tell(Channel channel, @Nullable String threadTs, String what) {
        workspace.post(channel.id(), new Workspace.Draft(ChatMessage.Author.WORKSPACE, what, null, threadTs, true));
    }

    private void inBackground(Runnable task) {
        underWay.register();
        events.execute(() -> {
            try {
                task.run();
            } finally {
                underWay.arriveAndDeregister();
            }
        });
    }

    /** Waits until the app has taken everything that was sent to it. */
    void finish() {
        underWay.arriveAndAwaitAdvance();
    }

    @Override
    public void close() {
        events.shutdownNow();
    }
}
