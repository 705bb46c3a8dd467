package signpost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import signpost.playground.SlackLimits;
import signpost.server.Endpoint;
import signpost.server.HttpServer;

/** A {@code response_url} that takes what it is sent, and refuses what it is told to. */
public final class ResponseAddress implements AutoCloseable {
    private final List<String> received = new CopyOnWriteArrayList<>();
    private final Queue<Endpoint.Reply> refusals = new ConcurrentLinkedQueue<>();
    private final HttpServer server = new HttpServer();

    public ResponseAddress() {
        try {
            server.endpoint("/response", (headers, body) -> take(new String(body, StandardCharsets.UTF_8)))
                    .start("127.0.0.1", 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Endpoint.Reply take(String body) {
        if (!SlackLimits.problemsOfMessage(body).isEmpty()) {
            return new Endpoint.Reply(400, "text/plain", "invalid_blocks");
        }
        Endpoint.Reply refusal = refusals.poll();
        if (refusal != null) {
            return refusal;
        }
        received.add(body);
        return new Endpoint.Reply(200, "text/plain", "ok");
    }

    public String url() {
        return "http://127.0.0.1:" + server.port() + "/response";
    }

    /** The next message, after those ordered before, is refused. */
    public void nextAnswers(int status, String error) {
        refusals.add(new Endpoint.Reply(status, "text/plain", error));
    }

    /** What it took, once it took so much. */
    public List<String> await(int atLeast) throws InterruptedException {
        for (int i = 0; i < 1_500 && received.size() < atLeast; i++) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        if (received.size() < atLeast) {
            throw new AssertionError("only " + received.size() + " messages came");
        }
        return List.copyOf(received);
    }

    @Override
    public void close() {
        server.close();
    }
}
