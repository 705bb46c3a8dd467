package signpost.playground;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import signpost.playground.block.Json;
import tools.jackson.databind.node.ObjectNode;

/** Sends the app a workspace's questions and says how long each acknowledgement took; for many threads. */
public final class Caller {
    private static final Channel CHANNEL = new Channel("C0LEADS", "engineering-leads", false);

    private final AppLine line;
    private final AtomicInteger sent = new AtomicInteger();

    Caller(AppLine line) {
        this.line = line;
    }

    /** The question as a slash command; empty where it was not acknowledged within three seconds. */
    public Optional<Duration> command(String question) {
        // Nothing is answered there: the answer is in the acknowledgement.
        return time(Delivery.command(Payloads.command(CHANNEL, "/signpost", question, "http://127.0.0.1:1/")));
    }

    /** The question as a mention, which is an event. */
    public Optional<Duration> event(String question) {
        String ts = "1795340000.%06d".formatted(sent.incrementAndGet());
        ObjectNode event = Json.object()
                .put("type", "app_mention")
                .put("user", Workspace.YOU)
                .put("text", "<@" + Workspace.APP_USER + "> " + question)
                .put("ts", ts)
                .put("channel", CHANNEL.id())
                .put("event_ts", ts);
        return time(Delivery.event(Payloads.callback(event)));
    }

    private Optional<Duration> time(Delivery delivery) {
        long before = System.nanoTime();
        boolean acknowledged = line.deliver(delivery).acknowledged();
        Duration took = Duration.ofNanos(System.nanoTime() - before);
        return acknowledged ? Optional.of(took) : Optional.empty();
    }
}
