package signpost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import signpost.inbox.Asked;
import signpost.inbox.SqliteInbox;
import signpost.playground.SmallSlack;
import signpost.store.SqliteStore;

/** Trouble on the bot's own side: an empty library, a database that cannot be used, a stop at a bad moment. */
final class TroubleTest {
    private static final String QUESTION = "How do I run a GOOD one on one?";

    @RegisterExtension
    final Log log = new Log();

    private final SmallSlack slack = SmallSlack.start();
    private final Map<String, String> environment = new HashMap<>(slack.environment());

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path database;

    @BeforeEach
    void setTheVariables() throws IOException {
        environment.put("SIGNPOST_PORT", "0");
        environment.put("SIGNPOST_DATA", folder.toString());
        environment.put("SIGNPOST_CONTENT", "src/test/resources/content");
        database = folder.resolve("signpost.db");
    }

    @AfterEach
    void stop() {
        slack.close();
        assertThat(log.lines()).noneMatch(line -> line.contains("GOOD"));
    }

    @Test
    void anEmptyLibrarySaysSo() throws Exception {
        Path empty = folder.resolve("content");
        Files.createDirectories(empty.resolve("articles"));
        Files.copy(Path.of("src/test/resources/content/taxonomy.yml"), empty.resolve("taxonomy.yml"));
        environment.put("SIGNPOST_CONTENT", empty.toString());
        try (RunningBot bot = start()) {
            slack.openDirect();
            assertThat(slack.say("Signpost", QUESTION).words())
                    .contains("My library is empty at the moment", "ask again later");
            assertThat(slack.say("general", "/signpost help").words()).contains("Three ways to ask");
            assertThat(log.lines()).contains("The library has 0 cards, 0 problems");
            assertThat(Conversation.healthOf(bot)).startsWith("503").contains("0 cards");
        }
    }

    @Test
    void aLockedDatabaseHoldsNoAnswerBackAndIsSeenInHealthUntilItIsFree() throws Exception {
        try (RunningBot bot = start()) {
            slack.openDirect();
            try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + database);
                    Statement statement = other.createStatement()) {
                statement.execute("BEGIN IMMEDIATE");
                assertThat(slack.say("Signpost", QUESTION).words()).contains("Key points");
                log.await("An outcome could not be noted (signpost.db)");
                assertThat(log.lines())
                        .anyMatch(line -> line.startsWith(
                                "A question could not be noted, and is answered all the same (signpost.db)"));
                assertThat(Conversation.healthOf(bot)).startsWith("503").contains("cannot be written");
                statement.execute("ROLLBACK");
            }
            assertThat(Conversation.healthOf(bot)).startsWith("200");
        }
    }

    @Test
    void aDatabaseThatIsDamagedStopsTheStartWithASentence() throws IOException {
        Files.write(database, garbage());
        assertThatThrownBy(this::start)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("signpost.db cannot be used. Move it away");
        assertThat(Files.readAllBytes(database)).isEqualTo(garbage());
    }

    @Test
    void aDatabaseThatIsDamagedWhileRunningHoldsNoAnswerBackAndIsSeenInHealth() throws Exception {
        try (RunningBot bot = start()) {
            slack.openDirect();
            Files.write(database, garbage());
            Files.write(Path.of(database + "-wal"), garbage());
            assertThat(slack.say("Signpost", QUESTION).words()).contains("Key points");
            log.await("An outcome could not be noted (signpost.db)");
            assertThat(Conversation.healthOf(bot)).startsWith("503").contains("cannot be written");
        }
    }

    @Test
    void aCommandThatAStopCutOffIsAnsweredAtItsAddressAfterTheStart() throws Exception {
        Asked asked;
        try (ResponseAddress address = new ResponseAddress()) {
            asked = cutOff("1.2.3", address, Duration.ZERO);
            try (RunningBot bot = start()) {
                assertThat(address.await(1))
                        .singleElement()
                        .asString()
                        .contains("You asked: How do I run a GOOD one on one?", "Key points");
                assertThat(Conversation.healthOf(bot)).startsWith("200");
            }
            assertThat(log.lines()).noneMatch(line -> line.contains(address.url()));
        }
        assertThat(isFinished(asked)).isTrue();
    }

    @Test
    void aCommandThatWasCutOffLongAgoIsApologisedFor() throws Exception {
        try (ResponseAddress address = new ResponseAddress()) {
            cutOff("1.2.4", address, Duration.ofMinutes(11));
            try (RunningBot bot = start()) {
                assertThat(address.await(1)).singleElement().asString().contains("I was restarted before");
                assertThat(Conversation.healthOf(bot)).startsWith("200");
            }
        }
    }

    private Asked cutOff(String trigger, ResponseAddress address, Duration ago) throws IOException {
        Asked asked = new Asked(
                new Asked.Key("T0PLAYGROUND", "C0GENERAL", trigger, ""), "U0YOU", null, address.url(), QUESTION);
        try (SqliteStore store = SqliteStore.open(database)) {
            new SqliteInbox(store, Clock.offset(Clock.systemUTC(), ago.negated())).claim(asked);
        }
        return asked;
    }

    private boolean isFinished(Asked asked) throws IOException {
        try (SqliteStore store = SqliteStore.open(database)) {
            SqliteInbox inbox = new SqliteInbox(store, Clock.systemUTC());
            return inbox.unfinished().isEmpty() && !inbox.claim(asked);
        }
    }

    private static byte[] garbage() {
        byte[] garbage = new byte[40_000];
        Arrays.fill(garbage, (byte) 'x');
        return garbage;
    }

    private RunningBot start() throws IOException {
        Settings settings = Settings.from(environment, false);
        RunningBot bot = RunningBot.start(settings, Signpost.loader(settings), Clock.systemUTC());
        slack.connect(bot.address().resolve("/slack/events"));
        return bot;
    }
}
