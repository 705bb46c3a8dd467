package signpost;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signpost.playground.SmallSlack;

/** The program as a process of its own, told to stop as an operator tells it. */
final class StopTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aStopFinishesWhatIsInHand() throws Exception {
        try (SmallSlack slack = SmallSlack.start()) {
            int port = freePort();
            Process process = start(slack, port);
            try {
                awaitHealth(port);
                slack.connect(URI.create("http://127.0.0.1:" + port + "/slack/events"));
                slack.nextCallTakes("chat.postMessage", Duration.ofSeconds(2));
                slack.sayOnly("Signpost", "how do I run a good one on one?");
                slack.awaitCall("chat.postMessage");
                process.destroy();
                assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
                assertThat(slack.awaitShownIn("Signpost", 1).get(0).words()).contains("Key points");
            } finally {
                process.destroyForcibly();
            }
        }
    }

    private Process start(SmallSlack slack, int port) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "signpost.Signpost",
                "run");
        builder.environment()
                .putAll(Map.of(
                        "SLACK_BOT_TOKEN", slack.botToken(),
                        "SLACK_SIGNING_SECRET", slack.signingSecret(),
                        "SLACK_API_URL", slack.address() + "/api/",
                        "SIGNPOST_PORT", String.valueOf(port),
                        "SIGNPOST_CONTENT", "src/test/resources/content",
                        "SIGNPOST_DATA", folder.resolve("data").toString()));
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    private static void awaitHealth(int port) throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest health = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health"))
                .build();
        for (int i = 0; i < 300; i++) {
            try {
                if (http.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (ConnectException e) {
                // Not yet listening.
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("The program did not start within 30 s");
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
