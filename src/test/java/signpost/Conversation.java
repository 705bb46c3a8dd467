package signpost;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import signpost.playground.Playground;
import signpost.playground.Shown;
import signpost.playground.SmallSlack;

/** The whole bot over HTTP, with a small Slack on the other side: a message in, a message out. */
public final class Conversation implements BeforeAllCallback, AfterAllCallback {
    private final Playground.Wire wire;

    @SuppressWarnings("NullAway.Init")
    private SmallSlack slack;

    @SuppressWarnings("NullAway.Init")
    private RunningBot bot;

    @SuppressWarnings("NullAway.Init")
    private Path data;

    /** Over HTTP. */
    public Conversation() {
        this(Playground.Wire.HTTP);
    }

    public Conversation(Playground.Wire wire) {
        this.wire = wire;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        data = Files.createTempDirectory("signpost");
        slack = SmallSlack.start(wire);
        start();
        slack.openDirect();
    }

    private void start() throws IOException {
        Settings settings = Settings.from(
                Map.of(
                        "SLACK_BOT_TOKEN",
                        slack.botToken(),
                        wire == Playground.Wire.HTTP ? "SLACK_SIGNING_SECRET" : "SLACK_APP_TOKEN",
                        wire == Playground.Wire.HTTP ? slack.signingSecret() : slack.appToken(),
                        "SLACK_API_URL",
                        slack.address() + "/api",
                        "SIGNPOST_PORT",
                        "0",
                        "SIGNPOST_CONTENT",
                        "src/test/resources/content",
                        "SIGNPOST_DATA",
                        data.toString()),
                false);
        bot = RunningBot.start(settings, Signpost.loader(settings), Clock.systemUTC());
        slack.connect(bot.address().resolve("/slack/events"));
    }

    /** Stops the bot and starts it again on the same data. */
    public void restart() throws IOException {
        bot.close();
        start();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        bot.close();
        slack.close();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** The status of {@code /health} and what it says. */
    public String health() throws IOException, InterruptedException {
        HttpResponse<String> health = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(bot.address().resolve("/health")).build(),
                        HttpResponse.BodyHandlers.ofString());
        return health.statusCode() + " " + health.body();
    }

    public SmallSlack slack() {
        return slack;
    }

    /** Writes a direct message and waits for the answer. */
    public Shown direct(String text) {
        return slack.say("Signpost", text);
    }

    /** Types a command in a channel and waits for the answer. */
    public Shown command(String text) {
        return slack.say("general", text);
    }

    /** Mentions the bot in a channel and waits for the answer. */
    public Shown mention(String text) {
        return slack.say("engineering-leads", "@Signpost " + text);
    }
}
