package signpost.playground;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Moves the clock on to what comes next, so that nobody has to wait until tomorrow to see it. */
final class ClockPages {
    static final String NEXT = "/clock/next";

    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.ENGLISH);

    private final Templates templates = new Templates();
    private final Ahead ahead;
    private final MovableClock clock;

    ClockPages(Ahead ahead, MovableClock clock) {
        this.ahead = ahead;
        this.clock = clock;
    }

    void routes(JavalinConfig config) {
        config.routes.post(NEXT, this::next);
    }

    private void next(Context context) {
        String said = ahead.next()
                .map(moment -> {
                    clock.moveTo(moment);
                    ahead.arrived();
                    return "It is now " + SAID.format(moment.atZone(clock.getZone())) + " here.";
                })
                .orElse("No tip is planned: type /signpost tips in a channel first.");
        templates.html(context, "clock.jte", Map.of("said", said));
    }
}
