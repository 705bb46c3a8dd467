package signpost.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.SlackConfig;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.playground.SmallSlack;
import signpost.slack.card.AnswerCards;
import signpost.slack.card.Message;
import signpost.tips.Outcome;
import signpost.tips.Trouble;

final class OnceTest {
    private static final String CHANNEL = "C0GENERAL";
    private static final Message MESSAGE = AnswerCards.sentence("A tip.");

    private final SmallSlack slack = SmallSlack.start();

    @AfterEach
    void stop() {
        slack.close();
    }

    private static Once at(String address, String token) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(address);
        config.setHttpClientCallTimeoutMillis(2_000);
        config.setStatsEnabled(false);
        return new Once(config, token);
    }

    private Outcome posted() {
        try (Once once = at(slack.address() + "/api/", slack.botToken())) {
            return once.post(CHANNEL, MESSAGE);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "is_archived, ARCHIVED",
        "channel_not_found, REMOVED",
        "not_in_channel, NOT_IN_CHANNEL",
        "restricted_action, NOT_ALLOWED",
        "account_inactive, INACTIVE"
    })
    void whatSlackRefusesForGoodHasItsReason(String error, Trouble trouble) {
        slack.api().nextAnswers("chat.postMessage", error);
        assertThat(posted()).isEqualTo(new Outcome.Refused(trouble));
        assertThat(slack.shownIn("general")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fatal_error", "internal_error", "request_timeout"})
    void whatMayHaveArrivedIsUnknown(String error) {
        slack.api().nextAnswers("chat.postMessage", error);
        assertThat(posted()).isEqualTo(new Outcome.Unknown());
    }

    @Test
    void aServerErrorIsUnknownAndNotTriedAgain() {
        slack.api().nextFails("chat.postMessage", 503);
        assertThat(posted()).isEqualTo(new Outcome.Unknown());
        assertThat(slack.api().made()).containsExactly("chat.postMessage");
    }

    @Test
    void anyOtherErrorIsThisMessagesOwn() {
        slack.api().nextAnswers("chat.postMessage", "missing_scope");
        assertThat(posted()).isEqualTo(new Outcome.Failed("missing_scope"));
    }

    @Test
    void tooMuchIsSaidWithItsTimeAndNotWaitedFor() {
        slack.api().nextIsTooMuch("chat.postMessage", 77);
        assertThat(posted()).isEqualTo(new Outcome.RateLimited(Duration.ofSeconds(77)));
    }

    @Test
    void aFormThatSlackRefusesIsFollowedByASimplerOne() {
        slack.api().nextAnswers("chat.postMessage", "invalid_blocks");
        assertThat(posted()).isInstanceOf(Outcome.Posted.class);
        assertThat(slack.shownIn("general")).hasSize(1);
    }

    @Test
    void aPersonsMessageIsFoundAgainByTheirConversation() {
        try (Once once = at(slack.address() + "/api/", slack.botToken())) {
            assertThat(once.place("U0YOU")).isEqualTo("U0YOU");
            assertThat(once.post("U0YOU", MESSAGE)).isInstanceOf(Outcome.Posted.class);
            assertThat(once.place("U0YOU")).isEqualTo("D0SIGNPOST");
        }
    }

    @Test
    void whereNobodyListensNothingArrived() {
        try (Once once = at("http://127.0.0.1:1/api/", "xoxb-test")) {
            assertThat(once.post(CHANNEL, MESSAGE)).isEqualTo(new Outcome.Unreached());
        }
    }

    @Test
    void aRequestOnAConnectionThatDiesIsNotSentAgain() throws IOException {
        AtomicInteger requests = new AtomicInteger();
        try (ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
                Once once = at("http://127.0.0.1:" + server.getLocalPort() + "/api/", "xoxb-test")) {
            Thread serving = new Thread(() -> serve(server, requests), "dying-server");
            serving.start();
            assertThat(once.post(CHANNEL, MESSAGE)).isEqualTo(new Outcome.Posted("1.000001"));
            assertThat(once.post(CHANNEL, MESSAGE)).isEqualTo(new Outcome.Unknown());
            assertThat(requests).hasValue(2);
        }
    }

    /** Answers the first request of each connection, and hangs up on the second. */
    private static void serve(ServerSocket server, AtomicInteger requests) {
        while (!server.isClosed()) {
            try (Socket connection = server.accept();
                    InputStream in = new BufferedInputStream(connection.getInputStream())) {
                read(in, requests);
                String body = "{\"ok\":true,\"ts\":\"1.000001\",\"channel\":\"C0GENERAL\"}";
                connection
                        .getOutputStream()
                        .write(("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                                        + "\r\n\r\n" + body)
                                .getBytes(StandardCharsets.UTF_8));
                read(in, requests);
            } catch (IOException e) {
                return;
            }
        }
    }

    private static void read(InputStream in, AtomicInteger requests) throws IOException {
        StringBuilder head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                return;
            }
            head.append((char) next);
        }
        int length = Integer.parseInt(head.toString().replaceAll("(?is).*content-length: (\\d+).*", "$1"));
        in.readNBytes(length);
        requests.incrementAndGet();
    }
}
