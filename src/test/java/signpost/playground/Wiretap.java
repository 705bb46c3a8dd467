package signpost.playground;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import signpost.playground.block.Json;

/** The traffic between a workspace and the app, as a test looks at it: from the making of this on. */
public final class Wiretap {
    private static final int PATIENCE_SECONDS = 15;

    private final Playground playground;
    private final long first;

    Wiretap(Playground playground) {
        this.playground = playground;
        this.first = playground.traffic().after(0).stream()
                .mapToLong(Traffic.Line::number)
                .max()
                .orElse(0);
    }

    /** Each line as kind, name and status, newest first. */
    public List<String> lines() {
        return seen().stream().map(Wiretap::words).toList();
    }

    private List<Traffic.Line> seen() {
        return playground.traffic().after(first);
    }

    private static String words(Traffic.Line line) {
        return (line.kind().label() + " " + line.name() + " " + line.status()).strip();
    }

    /** Waits for a line and returns its JSON as the page shows it. */
    public String await(String words) throws InterruptedException {
        return Json.pretty(
                Masked.of(awaitLine(line -> words(line).equals(words)).content()));
    }

    /** How long the line's acknowledgement or answer took. */
    public Duration took(String words) throws InterruptedException {
        return Optional.ofNullable(awaitLine(line -> words(line).equals(words)).took())
                .orElseThrow();
    }

    /** Presses the button at the newest delivery of that name. */
    public void deliverAgain(String name) throws InterruptedException {
        Traffic.Line line = awaitLine(it -> it.name().equals(name) && it.delivery() != null);
        playground.you().deliverAgain(TrafficView.repeatable(line).orElseThrow());
    }

    private Traffic.Line awaitLine(Predicate<Traffic.Line> wanted) throws InterruptedException {
        for (int i = 0; i < PATIENCE_SECONDS * 100; i++) {
            Optional<Traffic.Line> found = seen().stream().filter(wanted).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
        throw new AssertionError("Not among " + lines());
    }
}
