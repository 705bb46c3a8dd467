package signpost.playground;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import signpost.playground.block.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The last two hundred things that went over the wire between the workspace and the app. */
final class Traffic {
    static final int KEPT = 200;

    private final Clock clock;
    private final Deque<Line> lines = new ArrayDeque<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    /** Begins at the time, so that a page which outlives a restart does not wait for numbers that are long past. */
    private long lastNumber;

    Traffic(Clock clock) {
        this.clock = clock;
        this.lastNumber = clock.millis();
    }

    /**
     * One of them.
     *
     * @param took until the acknowledgement or the answer; null where it is none
     * @param delivery what the app was told; null where it was something else
     */
    record Line(
            long number,
            Instant time,
            Kind kind,
            String name,
            String status,
            @Nullable Duration took,
            JsonNode content,
            @Nullable Delivery delivery) {}

    /** What can go over the wire, and which way. */
    enum Kind {
        COMMAND(true, "slash command"),
        EVENT(true, "event"),
        INTERACTION(true, "interaction"),
        CONNECTION(true, "connection"),
        ACKNOWLEDGEMENT(false, "acknowledgement"),
        WEB_API(false, "Web API"),
        RESPONSE_URL(false, "response_url");

        private final boolean toApp;
        private final String label;

        Kind(boolean toApp, String label) {
            this.toApp = toApp;
            this.label = label;
        }

        boolean toApp() {
            return toApp;
        }

        String label() {
            return label;
        }
    }

    /** A call of the app's, before it is answered. */
    record Call(Kind kind, String name, JsonNode request, Instant begun) {}

    /** Notes what is about to be sent to the app, as it is on the wire. */
    Line sent(Delivery delivery, JsonNode asSent) {
        Kind kind = Kind.valueOf(delivery.kind().name());
        String status = delivery.retry() == 0 ? "" : "retry " + delivery.retry();
        return add(new Draft(kind, delivery.name(), status, null), asSent, delivery);
    }

    /** Notes what came back for it. */
    void acknowledged(Line sent, AppLine.Outcome outcome) {
        Duration took = Duration.between(sent.time, clock.instant());
        JsonNode body =
                Json.parse(outcome.body()).filter(JsonNode::isObject).orElseGet(() -> Json.words(outcome.body()));
        String status = outcome.acknowledged() ? "ok" : outcome.body();
        add(new Draft(Kind.ACKNOWLEDGEMENT, sent.name, status, took), body, null);
    }

    /** Notes a word of Slack's on the connection itself. */
    void connection(ObjectNode message) {
        add(new Draft(Kind.CONNECTION, Json.text(message, "type"), Json.text(message, "reason"), null), message, null);
    }

    Call begin(Kind kind, String name, JsonNode request) {
        return new Call(kind, name, request, clock.instant());
    }

    /** Notes a call with its answer. */
    void answered(Call call, String status, JsonNode answer) {
        Duration took = Duration.between(call.begun, clock.instant());
        ObjectNode both = Json.object();
        both.set("request", call.request);
        both.set("answer", answer);
        add(new Draft(call.kind, call.name, status, took), both, null);
    }

    /** What a line says of itself. */
    private record Draft(
            Kind kind, String name, String status, @Nullable Duration took) {}

    private Line add(Draft draft, JsonNode content, @Nullable Delivery delivery) {
        Line line;
        synchronized (this) {
            line = new Line(
                    ++lastNumber, clock.instant(), draft.kind, draft.name, draft.status, draft.took, content, delivery);
            lines.addFirst(line);
            if (lines.size() > KEPT) {
                lines.removeLast();
            }
        }
        listeners.forEach(Runnable::run);
        return line;
    }

    /** The lines after that number, newest first. */
    synchronized List<Line> after(long number) {
        return lines.stream().takeWhile(line -> line.number > number).toList();
    }

    synchronized Optional<Line> line(long number) {
        return lines.stream().filter(line -> line.number == number).findFirst();
    }

    /** Calls back after every line, on the thread that made it. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }
}
