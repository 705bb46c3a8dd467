package signpost.playground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import signpost.playground.block.Json;
import signpost.server.HttpServer;
import tools.jackson.databind.node.ObjectNode;

/** The playground's workspace as a test's counterpart: a person in it, and faults to order. */
public final class SmallSlack implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 15;

    /** An odd one, so that nobody's clock here is anybody's default. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Kathmandu");

    final Playground playground;
    private final HttpServer server;
    private final ApiCalls api = new ApiCalls();

    private SmallSlack(Playground.Wire wire, Clock clock) throws IOException {
        playground = new Playground(
                AppManifest.parse(Files.readString(Path.of("manifest.yml"))),
                List.of("An example question"),
                wire,
                clock);
        server = new HttpServer().with(playground::routes).with(api::watch);
        server.start("127.0.0.1", 0);
        connect(address());
    }

    public static SmallSlack start() {
        return start(Playground.Wire.HTTP);
    }

    public static SmallSlack start(Playground.Wire wire) {
        return start(wire, Clock.system(ZONE));
    }

    public static SmallSlack start(Playground.Wire wire, Clock clock) {
        try {
            return new SmallSlack(wire, clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The calls that the app makes. */
    public ApiCalls api() {
        return api;
    }

    /** What the program is told of the workspace, for HTTP. */
    public Map<String, String> environment() {
        return Map.of(
                "SLACK_BOT_TOKEN", botToken(),
                "SLACK_SIGNING_SECRET", signingSecret(),
                "SLACK_API_URL", address() + "/api/");
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    public String botToken() {
        return playground.botToken();
    }

    public String appToken() {
        return playground.appToken();
    }

    /** How many connections the app holds in Socket Mode. */
    public int connections() {
        return playground.sockets().connections();
    }

    /** Asks the app for a new connection, as Slack does every few hours. */
    public void refreshSockets() {
        playground.sockets().refresh();
    }

    /** Cuts every connection without a word. */
    public void cutSockets() {
        playground.sockets().cut();
    }

    public Caller caller() {
        return new Caller(playground.line());
    }

    /** What goes over the wire from now on. */
    public Wiretap wiretap() {
        return new Wiretap(playground);
    }

    public String signingSecret() {
        return playground.signingSecret();
    }

    public void connect(URI requestUrl) {
        playground.connect(address(), requestUrl);
    }

    /** Sends the app any event, over the wire in use, and says whether it was acknowledged in time. */
    public boolean deliver(String eventsApiPayload) {
        ObjectNode payload = (ObjectNode) Json.parse(eventsApiPayload).orElseThrow();
        return playground.line().deliver(Delivery.event(payload)).acknowledged();
    }

    /** Types into a channel, named without its sign, and waits for what the app says to it. */
    public Shown say(String channel, String text) {
        return next(() -> sayOnly(channel, text));
    }

    /** Opens the conversation with the app and waits for what it says of itself. */
    public Shown openDirect() {
        return next(() -> openDirectOnly());
    }

    /** Opens the conversation with the app and waits for nothing. */
    public void openDirectOnly() {
        playground.you().open(channel("Signpost"));
    }

    /** Types into a channel and waits for nothing. */
    public void sayOnly(String channel, String text) {
        playground.you().send(channel(channel), text, null);
    }

    public Shown reply(Shown inThreadOf, String text) {
        ChatMessage message = inThreadOf.message();
        String thread = message.threadTs() == null ? message.ts() : message.threadTs();
        return next(() -> playground
                .you()
                .send(playground.workspace().channel(message.channel()).orElseThrow(), text, thread));
    }

    /** Presses the button with this label and waits for the app's next message. */
    public Shown press(Shown shown, String label) {
        return next(() -> pressOnly(shown, label));
    }

    /** Presses the button with this label, which shows nothing new, and waits until the app has taken the press. */
    public void pressQuietly(Shown shown, String label) {
        pressOnly(shown, label);
        playground.you().finish();
    }

    /** Presses the button with this label and waits until the message itself has changed. */
    public Shown pressInPlace(Shown shown, String label) {
        ChatMessage before = shown.message();
        await(() -> pressOnly(shown, label), () -> find(before).blocks().equals(before.blocks()) ? null : find(before));
        return new Shown(find(before));
    }

    private void pressOnly(Shown shown, String label) {
        ChatMessage now = find(shown.message());
        Shown.Button button = new Shown(now).button(label);
        playground
                .you()
                .press(
                        playground.workspace().channel(now.channel()).orElseThrow(),
                        now.ts(),
                        button.blockId(),
                        button.actionId());
    }

    ChatMessage find(ChatMessage message) {
        return playground.workspace().find(message.channel(), message.ts()).orElseThrow();
    }

    /** Every message of the app's and the workspace's in a channel, oldest first. */
    public List<Shown> shownIn(String channel) {
        return playground.workspace().all(channel(channel).id()).stream()
                .filter(message -> message.author() != ChatMessage.Author.YOU)
                .map(Shown::new)
                .toList();
    }

    /** The same, once there are at least so many. */
    public List<Shown> awaitShownIn(String channel, int atLeast) {
        await(() -> {}, () -> {
            List<Shown> shown = shownIn(channel);
            return shown.size() < atLeast ? null : shown.get(0).message();
        });
        return shownIn(channel);
    }

    /** Does something and waits for what the app says next. */
    public Shown next(Runnable action) {
        Set<String> before = new HashSet<>();
        answers().forEach(message -> before.add(message.ts()));
        ChatMessage answer = await(
                action,
                () -> answers().stream()
                        .filter(message -> !before.contains(message.ts()))
                        .findFirst()
                        .orElse(null));
        return new Shown(answer);
    }

    private List<ChatMessage> answers() {
        List<ChatMessage> answers = new ArrayList<>();
        playground
                .workspace()
                .channels()
                .forEach(channel -> playground.workspace().all(channel.id()).stream()
                        .filter(message -> message.author() != ChatMessage.Author.YOU)
                        .forEach(answers::add));
        return answers;
    }

    /** Something that may not be there yet. */
    private interface Wanted {
        @Nullable ChatMessage look();
    }

    private ChatMessage await(Runnable action, Wanted wanted) {
        Semaphore changes = new Semaphore(0);
        Runnable deaf = playground.workspace().onChange(changes::release);
        try {
            action.run();
            for (ChatMessage found = wanted.look(); ; found = wanted.look()) {
                if (found != null) {
                    return found;
                }
                if (!changes.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    throw new AssertionError("Nothing came within " + PATIENCE_SECONDS + " s");
                }
            }
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted", e);
        } finally {
            deaf.run();
        }
    }

    private Channel channel(String name) {
        return playground.workspace().channels().stream()
                .filter(channel -> channel.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow();
    }

    /** Fails the test where the app sent anything that Slack would not have taken. */
    @Override
    public void close() {
        playground.close();
        server.close();
        List<String> violations = api.violations();
        for (ChatMessage message : answers()) {
            if (message.author() == ChatMessage.Author.APP) {
                violations.addAll(SlackLimits.ofMessage(WebApi.asSlackHasIt(message)));
            } else if (message.text().contains("invalid_command_response")) {
                violations.add(message.text());
            }
        }
        if (!violations.isEmpty()) {
            throw new AssertionError("The app sent what Slack does not take: " + violations);
        }
    }
}
