package signpost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import signpost.playground.Hand;
import signpost.playground.MovableClock;
import signpost.playground.Playground;
import signpost.playground.Shown;
import signpost.playground.SmallSlack;

/** The whole bot over HTTP, with a small Slack on the other side: a message in, a message out. */
public final class Conversation implements BeforeAllCallback, AfterAllCallback {
    private final Playground.Wire wire;

    private final MovableClock clock = new MovableClock(Clock.system(SmallSlack.ZONE));

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
        slack = SmallSlack.start(wire, clock);
        start();
        slack.openDirect();
    }

    private void start() throws IOException {
        Settings settings = Settings.from(environment(), false);
        bot = RunningBot.start(settings, Signpost.loader(settings), clock);
        slack.connect(bot.address().resolve("/slack/events"));
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(slack.environment());
        if (wire == Playground.Wire.SOCKET_MODE) {
            environment.put("SLACK_APP_TOKEN", slack.appToken());
        }
        environment.put("SIGNPOST_PORT", "0");
        environment.put("SIGNPOST_CONTENT", "src/test/resources/content");
        environment.put("SIGNPOST_DATA", data.toString());
        return environment;
    }

    /** Where the bot keeps its databases. */
    public Path data() {
        return data;
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
        return healthOf(bot);
    }

    static String healthOf(RunningBot bot) throws IOException, InterruptedException {
        HttpResponse<String> health = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(bot.address().resolve("/health")).build(),
                        HttpResponse.BodyHandlers.ofString());
        return health.statusCode() + " " + health.body();
    }

    /** What the bot keeps: the texts that a query of its database gives. */
    public List<String> rows(String query) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("signpost.db"));
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The tables that have a column of this name. */
    public List<String> tablesWith(String column) {
        return rows(
                "SELECT m.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name = '"
                        + column + "'");
    }

    /** Changes what the bot keeps. */
    public void update(String statement) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("signpost.db"))) {
            connection.createStatement().executeUpdate(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends the bot a recorded event, named by its situation; whether it was acknowledged in time. */
    public boolean deliver(String payload) {
        return slack.deliver(payload(payload));
    }

    /** A recorded event. */
    public static String payload(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/payloads", name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The time of the bot and its workspace, which are moved together. */
    public MovableClock clock() {
        return clock;
    }

    /** Moves the clock on to the next tip, which is posted then. */
    public void nextTip() {
        try {
            // The one before may not have been put down yet.
            Hand.await("a tip is planned", () -> next().isAfter(clock.instant()));
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted", e);
        }
        clock.moveTo(next());
        bot.ahead().arrived();
    }

    private Instant next() {
        return bot.ahead().next().orElse(Instant.MIN);
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
