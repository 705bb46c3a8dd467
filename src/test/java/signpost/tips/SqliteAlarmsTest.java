package signpost.tips;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class SqliteAlarmsTest {
    private static final Duration LOOK = Duration.ofMillis(20);
    private static final Instant NINE = World.START.plus(Duration.ofHours(1));

    private final List<Spot> rung = new CopyOnWriteArrayList<>();

    @RegisterExtension
    private final World world = new World();

    private SqliteAlarms alarms;

    @BeforeEach
    void open() {
        alarms = alarms(spot -> Optional.empty());
    }

    @AfterEach
    void close() {
        alarms.close();
    }

    private SqliteAlarms alarms(Function<Spot, Optional<Instant>> next) {
        return new SqliteAlarms(world.store.dataSource(), world.clock, LOOK, spot -> {
            rung.add(spot);
            return next.apply(spot);
        });
    }

    @Test
    void anAlarmRingsAtItsMomentOnceAndNotBefore() throws InterruptedException {
        alarms.start(false);
        alarms.set(World.CHANNEL, NINE);
        world.clock.move(NINE.minusSeconds(1));
        awaitLooks();
        assertThat(rung).isEmpty();
        world.clock.move(NINE);
        awaitRings(1);
        awaitLooks();
        assertThat(rung).containsExactly(World.CHANNEL);
    }

    @Test
    void anAlarmThatIsSetAgainRingsAtTheNewMomentAlone() throws InterruptedException {
        alarms.start(false);
        alarms.set(World.CHANNEL, NINE);
        alarms.set(World.CHANNEL, NINE.plusSeconds(60));
        world.clock.move(NINE);
        awaitLooks();
        assertThat(rung).isEmpty();
        world.clock.move(NINE.plusSeconds(60));
        awaitRings(1);
    }

    @Test
    void anAlarmThatIsCancelledDoesNotRingAndOneThatIsNotThereIsNoFault() throws InterruptedException {
        alarms.start(false);
        alarms.set(World.CHANNEL, NINE);
        alarms.cancel(World.CHANNEL);
        alarms.cancel(World.CHANNEL);
        world.clock.move(NINE.plusSeconds(60));
        awaitLooks();
        assertThat(rung).isEmpty();
    }

    @Test
    void whoSaysWhenItIsNextIsWokenThen() throws InterruptedException {
        alarms.close();
        alarms = alarms(spot -> rung.size() < 3 ? Optional.of(NINE) : Optional.empty());
        alarms.start(false);
        alarms.set(World.CHANNEL, NINE);
        world.clock.move(NINE);
        awaitRings(3);
    }

    @Test
    void anAlarmThatCameToAFaultRingsAgainTenSecondsLater() throws InterruptedException {
        alarms.close();
        alarms = alarms(spot -> {
            if (rung.size() == 1) {
                throw new IllegalStateException("the database was busy");
            }
            return Optional.empty();
        });
        alarms.start(false);
        alarms.set(World.CHANNEL, NINE);
        world.clock.move(NINE);
        awaitRings(1);
        awaitLooks();
        assertThat(rung).hasSize(1);
        world.clock.move(Duration.ofSeconds(10));
        awaitRings(2);
    }

    @Test
    void anAlarmThatIsSetWhileItRingsIsNoFault() throws InterruptedException {
        alarms.close();
        alarms = alarms(spot -> {
            alarms.set(spot, NINE.plusSeconds(60));
            alarms.cancel(spot);
            return Optional.empty();
        });
        alarms.start(false);
        alarms.set(World.CHANNEL, NINE);
        world.clock.move(NINE);
        awaitRings(1);
    }

    @Test
    void nothingRunsBeforeTheFirstAlarmAfterTheStart() throws InterruptedException {
        alarms.start(false);
        assertThat(threads()).isZero();
        alarms.set(World.CHANNEL, NINE);
        assertThat(threads()).isPositive();
    }

    @Test
    void whatWasSetBeforeTheStartRingsAfterIt() throws InterruptedException {
        alarms.set(World.CHANNEL, NINE);
        world.clock.move(NINE);
        assertThat(threads()).isZero();
        alarms.start(true);
        awaitRings(1);
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.isAlive() && thread.getName().startsWith("db-scheduler"))
                .count();
    }

    /** Long enough to have looked for alarms several times, of which each takes a while by the clock, too. */
    private void awaitLooks() throws InterruptedException {
        for (int i = 0; i < 10; i++) {
            awaitLook();
        }
    }

    private void awaitLook() throws InterruptedException {
        world.clock.move(LOOK);
        TimeUnit.MILLISECONDS.sleep(LOOK.toMillis());
    }

    private void awaitRings(int count) throws InterruptedException {
        for (int i = 0; i < 250 && rung.size() < count; i++) {
            awaitLook();
        }
        assertThat(rung).hasSize(count);
    }
}
