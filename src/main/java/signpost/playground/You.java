package signpost.playground;

import java.util.Optional;
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
            tell(channel.id(), threadTs, "Slash commands cannot be used in threads.");
        } else if (!manifest.commands().containsKey(command)) {
            tell(channel.id(), null, command + " is not a command that an app here knows.");
        } else {
            String text = end < 0 ? "" : typed.substring(end + 1).strip();
            String responseUrl = responseUrls.grant(channel.id(), null);
            Delivery delivery = Delivery.command(Payloads.command(channel, command, text, responseUrl));
            inBackground(() -> runCommand(delivery));
        }
    }

    /** Sends a command and shows what the acknowledgement holds. */
    private void runCommand(Delivery command) {
        String channel = Json.text(command.payload(), "channel_id");
        AppLine.Outcome outcome = line.deliver(command);
        if (!outcome.acknowledged()) {
            failed(channel, command, outcome.body());
            return;
        }
        Optional<JsonNode> message = ResponseUrls.messageIn(outcome.body());
        message.ifPresent(it -> responseUrls.show(channel, null, it));
        if (message.isEmpty() && !outcome.body().isBlank()) {
            failed(channel, command, "invalid_command_response");
        }
    }

    private void failed(String channel, Delivery command, String error) {
        tell(channel, null, command.name() + " failed with the error \"" + error + "\"");
    }

    private void write(Channel channel, String text, @Nullable String threadTs) {
        String marked = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("(?i)@" + manifest.name(), "<@" + Workspace.APP_USER + ">");
        ChatMessage message = workspace.post(
                channel.id(), new Workspace.Draft(ChatMessage.Author.YOU, marked, null, threadTs, false));
        if (channel.direct()) {
            tellApp("message.im", Payloads.message("message", message).put("channel_type", "im"));
        }
        if (marked.contains("<@" + Workspace.APP_USER + ">")) {
            tellApp("app_mention", Payloads.message("app_mention", message));
        }
    }

    /** Opens a channel; of the direct conversation with it the app is told. */
    void open(Channel channel) {
        if (channel.direct()) {
            tellApp("app_home_opened", Payloads.opened(channel, workspace.now()));
        }
    }

    /** Sends an event if the app's manifest asks for that kind. */
    private void tellApp(String kind, ObjectNode event) {
        if (manifest.events().contains(kind)) {
            Delivery delivery = Delivery.event(Payloads.callback(event));
            inBackground(() -> line.deliver(delivery));
        }
    }

    /** Has the workspace send the same once more, as Slack does with an event that was not acknowledged in time. */
    void deliverAgain(Delivery delivery) {
        Delivery again = delivery.again();
        inBackground(() -> {
            if (again.kind() == Delivery.Kind.COMMAND) {
                runCommand(again);
            } else {
                line.deliver(again);
            }
        });
    }

    /** Presses a button of a message; what there is none of cannot be pressed. */
    void press(Channel channel, String ts, String blockId, String actionId) {
        workspace
                .find(channel.id(), ts)
                .ifPresent(message -> Buttons.find(message.blocks(), blockId, actionId)
                        .ifPresent(button -> inBackground(() -> press(channel, message, blockId, button))));
    }

    private void press(Channel channel, ChatMessage message, String blockId, JsonNode button) {
        ObjectNode pressed =
                ((ObjectNode) button).deepCopy().put("block_id", blockId).put("action_ts", message.ts());
        String responseUrl = responseUrls.grant(channel.id(), message);
        AppLine.Outcome outcome =
                line.deliver(Delivery.interaction(Payloads.press(channel, message, pressed, responseUrl)));
        if (!outcome.acknowledged()) {
            tell(channel.id(), message.threadTs(), "The app did not take the press: " + outcome.body());
        }
    }

    private void tell(String channel, @Nullable String threadTs, String what) {
        workspace.post(channel, new Workspace.Draft(ChatMessage.Author.WORKSPACE, what, null, threadTs, true));
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
