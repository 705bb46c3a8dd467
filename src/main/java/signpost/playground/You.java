package signpost.playground;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import signpost.playground.block.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the person at the browser does, and what Slack would tell the app of it. */
final class You {
    private final Workspace workspace;
    private final AppManifest manifest;
    private final Courier courier;
    private final ResponseUrls responseUrls;
    private final Writing writing;
    private final Acts acts;
    private final Modals modals;
    private final Shortcuts shortcuts;
    private final OwnMessages messages;

    You(Workspace workspace, AppManifest manifest, Courier courier, ResponseUrls responseUrls) {
        this.workspace = workspace;
        this.manifest = manifest;
        this.courier = courier;
        this.responseUrls = responseUrls;
        this.writing = new Writing(manifest.name());
        Interactions interactions = new Interactions(workspace.triggers(), responseUrls);
        this.acts = new Acts(workspace, interactions, courier);
        this.modals = new Modals(workspace.views(), interactions, courier);
        this.shortcuts = new Shortcuts(workspace, manifest, interactions, courier);
        this.messages = new OwnMessages(workspace, writing, courier);
    }

    Acts acts() {
        return acts;
    }

    Modals modals() {
        return modals;
    }

    Shortcuts shortcuts() {
        return shortcuts;
    }

    OwnMessages messages() {
        return messages;
    }

    Writing writing() {
        return writing;
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
            courier.tellYou(channel.id(), threadTs, "Slash commands cannot be used in threads.");
        } else if (!manifest.commands().containsKey(command)) {
            courier.tellYou(channel.id(), null, command + " is not a command that an app here knows.");
        } else {
            String text = end < 0 ? "" : typed.substring(end + 1).strip();
            String responseUrl = responseUrls.grant(channel.id(), null);
            Delivery delivery = Delivery.command(Payloads.command(channel, command, text, responseUrl)
                    .put("trigger_id", workspace.triggers().issue()));
            courier.inBackground(() -> runCommand(delivery));
        }
    }

    /** Sends a command and shows what the acknowledgement holds. */
    private void runCommand(Delivery command) {
        String channel = Json.text(command.payload(), "channel_id");
        AppLine.Outcome outcome = courier.deliver(command);
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
        courier.tellYou(channel, null, command.name() + " failed with the error \"" + error + "\"");
    }

    private void write(Channel channel, String text, @Nullable String threadTs) {
        String marked = writing.marked(text);
        ChatMessage message = workspace.post(
                channel.id(), new Workspace.Draft(ChatMessage.Author.YOU, marked, null, threadTs, false));
        if (channel.direct()) {
            courier.tellApp("message.im", Payloads.message("message", message).put("channel_type", "im"));
        }
        if (writing.mentionsApp(marked)) {
            courier.tellApp("app_mention", Payloads.message("app_mention", message));
        }
    }

    /** Opens a channel; of the direct conversation with it the app is told. */
    void open(Channel channel) {
        if (channel.direct()) {
            courier.tellApp("app_home_opened", Payloads.opened("messages", workspace.now()));
        }
    }

    /** Opens the app's Home tab, of which the app is told with what stands there. */
    void openHome() {
        ObjectNode opened = Payloads.opened("home", workspace.now());
        workspace.views().home(Workspace.YOU).ifPresent(view -> opened.set("view", view));
        courier.tellApp("app_home_opened", opened);
    }

    /** Has the workspace send the same once more, as Slack does with an event that was not acknowledged in time. */
    void deliverAgain(Delivery delivery) {
        Delivery again = delivery.again();
        courier.inBackground(() -> {
            if (again.kind() == Delivery.Kind.COMMAND) {
                runCommand(again);
            } else {
                courier.deliver(again);
            }
        });
    }

    /** Presses a button of a message; what there is none of cannot be pressed. */
    void press(Channel channel, String ts, String blockId, String actionId) {
        Map<String, String> form = Map.of("block", blockId, "action", actionId);
        acts.onMessage(channel, ts, field -> form.containsKey(field) ? List.of(form.get(field)) : List.of());
    }

    /** Waits until the app has taken everything that was sent to it. */
    void finish() {
        courier.finish();
    }
}
