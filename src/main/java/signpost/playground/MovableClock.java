package signpost.playground;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that can be moved on, for all that go by it alike. Safe for use by many threads. */
public final class MovableClock extends Clock {
    private final Clock real;
    private final AtomicReference<Duration> ahead;

    public MovableClock(Clock real) {
        this(real, new AtomicReference<>(Duration.ZERO));
    }

    private MovableClock(Clock real, AtomicReference<Duration> ahead) {
        this.real = real;
        this.ahead = ahead;
    }

    /** Makes it that moment now; one that has been is left alone. */
    public void moveTo(Instant moment) {
        ahead.updateAndGet(now -> {
            Duration wanted = Duration.between(real.instant(), moment);
            return wanted.compareTo(now) > 0 ? wanted : now;
        });
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    /** The same clock in another zone: when one is moved, both are. */
    @Override
    public MovableClock withZone(ZoneId zone) {
        return new MovableClock(real.withZone(zone), ahead);
    }
}
