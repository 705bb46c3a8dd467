package signpost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import signpost.playground.Shown;
import signpost.playground.SmallSlack;

final class RunningBotTest {
    private static final Path CONTENT = Path.of("src/test/resources/content");

    @RegisterExtension
    final Log log = new Log();

    private final SmallSlack slack = SmallSlack.start();
    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void setTheVariables() {
        environment.putAll(slack.environment());
        environment.put("SIGNPOST_PORT", "0");
        environment.put("SIGNPOST_DATA", folder.resolve("data").toString());
        environment.put("SIGNPOST_CONTENT", CONTENT.toString());
    }

    @AfterEach
    void stop() {
        slack.close();
    }

    @Test
    void aTokenThatSlackRefusesIsAPlainSentenceAndFreesThePort() {
        environment.put("SLACK_BOT_TOKEN", "xoxb-wrong");
        assertThatThrownBy(this::start)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("does not accept SLACK_BOT_TOKEN (invalid_auth)");
    }

    @Test
    void aStartWhileSlackIsAwayWaitsForItAndSaysSo() throws Exception {
        slack.api().nextFails("auth.test", 503);
        try (RunningBot bot = start()) {
            assertThat(log.lines())
                    .anyMatch(line -> line.contains("Slack cannot be reached at") && line.contains("503"));
            assertThat(get(bot, "/health").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aWebAddressThatIsNotSlacksIsAPlainSentence() {
        slack.api().nextFails("auth.test", 404);
        assertThatThrownBy(this::start).isInstanceOf(IOException.class).hasMessageContaining("Is SLACK_API_URL right?");
    }

    @Test
    void aPortThatIsTakenIsAPlainSentence() throws IOException {
        try (RunningBot first = start()) {
            environment.put("SIGNPOST_PORT", String.valueOf(first.address().getPort()));
            assertThatThrownBy(this::start).isInstanceOf(IOException.class).hasMessageContaining("set SIGNPOST_PORT");
        }
    }

    @Test
    void healthNamesTheModeAndTheLibrary() throws Exception {
        try (RunningBot bot = start()) {
            HttpResponse<String> health = get(bot, "/health");
            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(health.body()).contains("\"mode\":\"http\"", "\"status\":\"ok\"", "6 cards, 0 problems");
        }
    }

    @Test
    void anEmptyLibraryIsNotHealthy() throws Exception {
        Path empty = folder.resolve("content");
        Files.createDirectories(empty.resolve("articles"));
        Files.copy(CONTENT.resolve("taxonomy.yml"), empty.resolve("taxonomy.yml"));
        environment.put("SIGNPOST_CONTENT", empty.toString());
        try (RunningBot bot = start()) {
            assertThat(get(bot, "/health").statusCode()).isEqualTo(503);
        }
    }

    @Test
    void thePlaygroundIsNotThereInSlack() throws Exception {
        try (RunningBot bot = start()) {
            assertThat(get(bot, "/channel/D0SIGNPOST").statusCode()).isEqualTo(404);
            assertThat(get(bot, "/api/auth.test").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void aBodyOverAMegabyteIsTurnedAway() throws Exception {
        try (RunningBot bot = start()) {
            assertThat(post(bot, HttpRequest.BodyPublishers.ofString("x".repeat(1_000_001))))
                    .isEqualTo(413);
            // Chunked, so that no header says how long it is.
            assertThat(post(
                            bot,
                            HttpRequest.BodyPublishers.fromPublisher(
                                    HttpRequest.BodyPublishers.ofString("x".repeat(1_000_001)))))
                    .isEqualTo(413);
            assertThat(post(bot, HttpRequest.BodyPublishers.ofString("unsigned")))
                    .isEqualTo(415);
        }
    }

    @Test
    void aChangeInTheFolderIsServedWithinFiveSecondsAndTheOldAnswerIsGone() throws Exception {
        Path content = copyOfContent();
        environment.put("SIGNPOST_CONTENT", content.toString());
        try (RunningBot bot = start()) {
            slack.connect(bot.address().resolve("/slack/events"));
            assertThat(slack.say("general", "/signpost promo packet").words()).contains("Writing a promotion packet");
            Path card = content.resolve("articles/performance-and-career-growth/promo-packet.md");
            Files.writeString(card, Files.readString(card).replace("Writing a promotion packet", "A changed title"));
            Shown changed = slack.say("general", "/signpost promo packet");
            for (int i = 0; i < 50 && !changed.words().contains("A changed title"); i++) {
                TimeUnit.MILLISECONDS.sleep(100);
                changed = slack.say("general", "/signpost promo packet");
            }
            assertThat(changed.words()).contains("A changed title");
            Files.writeString(card, "broken");
            Shown gone = changed;
            for (int i = 0; i < 50 && gone.words().contains("A changed title"); i++) {
                TimeUnit.MILLISECONDS.sleep(100);
                gone = slack.say("general", "/signpost promo packet");
            }
            assertThat(gone.words()).doesNotContain("A changed title");
            assertThat(get(bot, "/health").body()).contains("5 cards, ");
        }
    }

    @Test
    void aCardThatHasLeftTheLibraryIsSaidToHaveLeft() throws Exception {
        Path content = copyOfContent();
        environment.put("SIGNPOST_CONTENT", content.toString());
        try (RunningBot bot = start()) {
            slack.connect(bot.address().resolve("/slack/events"));
            Shown answer = slack.say("general", "/signpost one on one");
            Files.delete(content.resolve("articles/one-on-ones-and-feedback/questions-for-one-on-ones.md"));
            for (int i = 0; i < 50 && !get(bot, "/health").body().contains("5 cards"); i++) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            assertThat(slack.pressInPlace(answer, "Open card").words()).contains("no longer in the library");
        }
    }

    private Path copyOfContent() throws IOException {
        Path copy = folder.resolve("content");
        try (Stream<Path> files = Files.walk(CONTENT)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(CONTENT.relativize(file).toString()));
            }
        }
        return copy;
    }

    private RunningBot start() throws IOException {
        Settings settings = Settings.from(environment, false);
        return RunningBot.start(settings, Signpost.loader(settings), Clock.systemUTC());
    }

    private HttpResponse<String> get(RunningBot bot, String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(bot.address().resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private int post(RunningBot bot, HttpRequest.BodyPublisher body) throws IOException, InterruptedException {
        URI events = bot.address().resolve("/slack/events");
        // On a connection of its own: the server closes one that it did not read to its end.
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(events).POST(body).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
