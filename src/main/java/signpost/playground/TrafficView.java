package signpost.playground;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the traffic shows.
 *
 * @param lines newest first
 * @param most how many lines are kept
 */
public record TrafficView(List<Line> lines, int most) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ENGLISH);

    /**
     * A line as the page shows it.
     *
     * @param repeatable whether it can be delivered again
     */
    public record Line(
            long number,
            String time,
            boolean toApp,
            String kind,
            String name,
            String status,
            String took,
            boolean repeatable) {
        /** Where its JSON is. */
        public String address() {
            return Frame.TRAFFIC + "/line/" + number;
        }

        /** The line in one sentence. */
        public String label() {
            return kind + " " + name + ", " + time;
        }
    }

    static TrafficView of(List<Traffic.Line> lines) {
        return new TrafficView(lines.stream().map(TrafficView::line).toList(), Traffic.KEPT);
    }

    private static Line line(Traffic.Line line) {
        return new Line(
                line.number(),
                TIME.format(line.time().atZone(ZoneId.systemDefault())),
                line.kind().toApp(),
                line.kind().label(),
                line.name(),
                line.status(),
                took(line.took()),
                repeatable(line).isPresent());
    }

    /** What a line delivered, where it can be delivered again. */
    static Optional<Delivery> repeatable(Traffic.Line line) {
        return Optional.ofNullable(line.delivery()).filter(it -> it.kind() != Delivery.Kind.INTERACTION);
    }

    private static String took(@Nullable Duration took) {
        return took == null ? "" : String.format(Locale.ENGLISH, "%.1f ms", took.toNanos() / 1e6);
    }
}
