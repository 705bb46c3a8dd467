package signpost.slack;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.slack.api.app_backend.SlackSignature;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import signpost.Bots;
import signpost.language.Words;
import signpost.library.Library;
import signpost.playground.SmallSlack;
import signpost.search.Search;

final class SignedRequestsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final String SECRET = "a signing secret";
    private static final String PRIVATE_WORDS = "the secret words of a person";
    private static final String BODY = "{\"type\":\"url_verification\",\"challenge\":\"" + PRIVATE_WORDS + "\"}";
    private static final SmallSlack SLACK = SmallSlack.start();
    private static final SlackBot BOT = Bots.make(
            new SlackBot.Credentials(SLACK.botToken(), "", SECRET, SLACK.address() + "/api/"),
            new Search(new Words(), Library.empty(new Words())));

    private final SignedRequests requests = BOT.signedRequests(Clock.fixed(NOW, ZoneOffset.UTC));
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);

    @BeforeEach
    void listenToTheLog() {
        log.start();
        root.addAppender(log);
        root.setLevel(Level.DEBUG);
    }

    @AfterEach
    void nothingOfTheRequestIsLogged() {
        root.setLevel(Level.INFO);
        root.detachAppender(log);
        assertThat(log.list)
                .allSatisfy(line -> assertThat(line.getFormattedMessage())
                        .doesNotContain(PRIVATE_WORDS)
                        .doesNotContain("v0=")
                        .doesNotContain("xoxb"));
    }

    @AfterAll
    static void stop() {
        BOT.close();
        SLACK.close();
    }

    @Test
    void whatSlackSignedIsAnswered() {
        assertThat(status(headers(NOW, SECRET, BODY), BODY)).isEqualTo(200);
        assertThat(requests.handle(headers(NOW, SECRET, BODY), bytes(BODY)).body())
                .contains(PRIVATE_WORDS);
    }

    @Test
    void headersAreFoundInAnyCase() {
        Map<String, List<String>> lower = new HashMap<>();
        headers(NOW, SECRET, BODY).forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), value));
        assertThat(status(lower, BODY)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(longs = {-299, 0, 299})
    void aClockFiveMinutesOffIsForgiven(long seconds) {
        assertThat(status(headers(NOW.plusSeconds(seconds), SECRET, BODY), BODY))
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(longs = {-301, 301, -86_400, 86_400})
    void anOlderOrALaterRequestIsTurnedAway(long seconds) {
        assertThat(status(headers(NOW.plusSeconds(seconds), SECRET, BODY), BODY))
                .isEqualTo(401);
    }

    @Test
    void aWrongSecretIsTurnedAway() {
        assertThat(status(headers(NOW, "another secret", BODY), BODY)).isEqualTo(401);
    }

    @Test
    void aChangedBodyIsTurnedAway() {
        assertThat(status(headers(NOW, SECRET, BODY), BODY + " ")).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Slack-Signature", "X-Slack-Request-Timestamp"})
    void aMissingHeaderIsTurnedAway(String name) {
        Map<String, List<String>> headers = headers(NOW, SECRET, BODY);
        headers.remove(name);
        assertThat(status(headers, BODY)).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "99999999999999999999", "-9223372036854775808"})
    void aTimestampThatIsNoneIsTurnedAway(String timestamp) {
        Map<String, List<String>> headers = headers(NOW, SECRET, BODY);
        headers.put("X-Slack-Request-Timestamp", List.of(timestamp));
        assertThat(status(headers, BODY)).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "multipart/form-data", ""})
    void aContentTypeThatSlackDoesNotSendIsTurnedAway(String type) {
        Map<String, List<String>> headers = headers(NOW, SECRET, BODY);
        headers.put("Content-Type", List.of(type));
        assertThat(status(headers, BODY)).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "null", "{\"type\":\"" + PRIVATE_WORDS + "\"}", PRIVATE_WORDS, ""})
    void aSignedBodyThatMakesNoSenseGetsAPlainRefusal(String body) {
        SignedRequests.Reply reply = requests.handle(headers(NOW, SECRET, body), bytes(body));
        assertThat(reply.status()).isBetween(400, 499);
        assertThat(reply.body()).doesNotContain("Exception").doesNotContain(PRIVATE_WORDS);
    }

    private int status(Map<String, List<String>> headers, String body) {
        return requests.handle(headers, bytes(body)).status();
    }

    private static Map<String, List<String>> headers(Instant at, String secret, String body) {
        String timestamp = String.valueOf(at.getEpochSecond());
        Map<String, List<String>> headers = new HashMap<>();
        headers.put("Content-Type", List.of("application/json; charset=utf-8"));
        headers.put("X-Slack-Request-Timestamp", List.of(timestamp));
        headers.put("X-Slack-Signature", List.of(new SlackSignature.Generator(secret).generate(timestamp, body)));
        return headers;
    }

    private static byte[] bytes(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
