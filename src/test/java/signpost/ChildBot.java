package signpost;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import signpost.playground.SmallSlack;

/** The program as a process of its own, over HTTP, always on the same port and data. */
final class ChildBot {
    private final SmallSlack slack;
    private final Path folder;
    private final int port;
    private @Nullable Process process;

    ChildBot(SmallSlack slack, Path folder) throws IOException {
        this.slack = slack;
        this.folder = folder;
        try (ServerSocket socket = new ServerSocket(0)) {
            this.port = socket.getLocalPort();
        }
    }

    URI events() {
        return URI.create("http://127.0.0.1:" + port + "/slack/events");
    }

    /** Starts it and waits until it is healthy. */
    Process start() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "signpost.Signpost",
                "run");
        builder.environment().putAll(slack.environment());
        builder.environment()
                .putAll(Map.of(
                        "SIGNPOST_PORT", String.valueOf(port),
                        "SIGNPOST_CONTENT", "src/test/resources/content",
                        "SIGNPOST_DATA", folder.resolve("data").toString()));
        Process started = builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        process = started;
        awaitHealth();
        return started;
    }

    /** SIGKILL, and gone. */
    void kill() throws InterruptedException {
        Process running = process;
        if (running != null) {
            running.destroyForcibly().waitFor();
        }
    }

    private void awaitHealth() throws IOException, InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest health = HttpRequest.newBuilder(events().resolve("/health")).build();
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
}
