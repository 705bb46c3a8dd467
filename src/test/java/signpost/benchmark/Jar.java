package signpost.benchmark;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import signpost.playground.Playground;
import signpost.playground.SmallSlack;

/** The jar as a process, on one wire and always on the same port and data. */
final class Jar implements AutoCloseable {
    private final SmallSlack slack;
    private final Playground.Wire wire;
    private final Path folder;
    private final int port;
    private @Nullable Process process;

    Jar(SmallSlack slack, Playground.Wire wire, Path folder) throws IOException {
        this.slack = slack;
        this.wire = wire;
        this.folder = folder;
        this.port = Benchmarks.freePort();
    }

    /** Starts it and waits until it is healthy. */
    void start() throws IOException, InterruptedException {
        process = launch();
        slack.connect(address("/slack/events"));
        awaitHealth();
    }

    /** Tells it to stop, waits for its end and launches it again; returns the milliseconds until the end. */
    long restart() throws IOException, InterruptedException {
        long before = System.nanoTime();
        Process old = process;
        if (old != null) {
            old.destroy();
            old.waitFor();
        }
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before);
        process = launch();
        return took;
    }

    private Process launch() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Benchmarks.java("-jar", "target/signpost.jar", "run"));
        boolean http = wire == Playground.Wire.HTTP;
        builder.environment()
                .putAll(Map.of(
                        "SLACK_BOT_TOKEN",
                        slack.botToken(),
                        http ? "SLACK_SIGNING_SECRET" : "SLACK_APP_TOKEN",
                        http ? slack.signingSecret() : slack.appToken(),
                        "SLACK_API_URL",
                        slack.address() + "/api/",
                        "SIGNPOST_PORT",
                        String.valueOf(port),
                        "SIGNPOST_CONTENT",
                        folder.resolve("content").toString(),
                        "SIGNPOST_DATA",
                        folder.resolve("data-" + wire).toString()));
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("log-" + wire).toFile())
                .start();
    }

    private void awaitHealth() throws IOException, InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest health = HttpRequest.newBuilder(address("/health")).build();
        for (int i = 0; i < 600; i++) {
            try {
                if (http.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (ConnectException e) {
                // Not yet listening.
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IllegalStateException("The jar did not start within 60 s");
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    @Override
    public void close() {
        Process running = process;
        if (running != null) {
            running.destroy();
        }
    }
}
