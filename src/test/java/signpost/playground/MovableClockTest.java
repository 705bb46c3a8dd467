package signpost.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

final class MovableClockTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private final MovableClock clock = new MovableClock(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void itIsMovedOnAndNeverBack() {
        clock.moveTo(NOW.plus(Duration.ofDays(1)));
        assertThat(clock.instant()).isEqualTo(NOW.plus(Duration.ofDays(1)));
        clock.moveTo(NOW);
        assertThat(clock.instant()).isEqualTo(NOW.plus(Duration.ofDays(1)));
    }

    @Test
    void inAnotherZoneItIsTheSameClock() {
        MovableClock elsewhere = clock.withZone(ZoneId.of("Asia/Kathmandu"));
        elsewhere.moveTo(NOW.plusSeconds(60));
        assertThat(clock.instant()).isEqualTo(NOW.plusSeconds(60));
        assertThat(elsewhere.getZone()).isEqualTo(ZoneId.of("Asia/Kathmandu"));
    }
}
