package signpost.tips;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.jdbc.SqliteJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Alarms in the table {@code scheduled_tasks}, which is db-scheduler's: of several processes, one wakes a spot.
 *
 * <p>A process that died while it had a spot awake is known by its heart: after a minute another one takes over, as
 * this one does after a restart. The scheduler has threads from {@link #start} or the first alarm after it on, whichever
 * comes last.
 */
final class SqliteAlarms implements Alarm, AutoCloseable {
    static final String TASK = "tip";
    /** Between a team and a channel in what an alarm is known by. */
    static final String BETWEEN = "/";

    private static final TaskDescriptor<Void> TIP = TaskDescriptor.of(TASK);
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final int HEARTBEATS_MISSED = 6;
    /** As when the database was busy for longer than anybody waits for it. */
    private static final Duration AFTER_FAULT = Duration.ofSeconds(10);

    private static final int THREADS = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final DataSource source;
    private final Clock clock;
    private final Duration look;
    private final Function<Spot, Optional<Instant>> ring;
    private @Nullable Scheduler scheduler;
    private boolean wanted;
    private boolean started;

    /**
     * @param look how long an alarm may be late, since that is how often it is looked for one
     * @param ring is called when a spot is due, and says when it is next
     */
    SqliteAlarms(DataSource source, Clock clock, Duration look, Function<Spot, Optional<Instant>> ring) {
        this.source = source;
        this.clock = clock;
        this.look = look;
        this.ring = ring;
    }

    /**
     * Alarms ring from now on.
     *
     * @param any whether one is set already
     */
    synchronized void start(boolean any) {
        wanted = true;
        if (any) {
            run();
        }
    }

    private void run() {
        if (wanted && !started) {
            scheduler().start();
            started = true;
        }
    }

    private synchronized Scheduler scheduler() {
        if (scheduler == null) {
            scheduler = Scheduler.create(source, task())
                    .jdbcCustomization(new SqliteJdbcCustomization())
                    .schedulerName(new SchedulerName.Fixed("signpost"))
                    .clock(clock::instant)
                    .threads(THREADS)
                    .pollingInterval(look)
                    .heartbeatInterval(HEARTBEAT)
                    .missedHeartbeatsLimit(HEARTBEATS_MISSED)
                    .shutdownMaxWait(PATIENCE)
                    .build();
        }
        return scheduler;
    }

    private CustomTask<Void> task() {
        return Tasks.custom(TIP)
                .onFailure((failed, spot) ->
                        spot.reschedule(failed, clock.instant().plus(AFTER_FAULT)))
                .execute((spot, context) -> rung(spot.getId()));
    }

    private CompletionHandler<Void> rung(String id) {
        String[] parts = id.split(BETWEEN, 2);
        Optional<Instant> next = ring.apply(new Spot(parts[0], parts[1]));
        return next.<CompletionHandler<Void>>map(at -> (done, task) -> task.reschedule(done, at))
                .orElseGet(CompletionHandler.OnCompleteRemove::new);
    }

    @Override
    public synchronized void set(Spot spot, Instant at) {
        try {
            scheduler().schedule(TIP.instance(id(spot)).build(), at, ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
        } catch (TaskInstanceCurrentlyExecutingException e) {
            // The spot is awake, and says itself when it is next.
        }
        run();
    }

    @Override
    public void cancel(Spot spot) {
        try {
            scheduler().cancel(TIP.instanceId(id(spot)));
        } catch (TaskInstanceCurrentlyExecutingException | TaskInstanceNotFoundException e) {
            // It says itself that it is not next at all, or there was no alarm.
        }
    }

    private static String id(Spot spot) {
        return spot.team() + BETWEEN + spot.channel();
    }

    /** Looks at once for what is due. */
    synchronized void look() {
        if (scheduler != null) {
            scheduler.triggerCheckForDueExecutions();
        }
    }

    /** Waits for what is in hand for at most ten seconds, half of them after an interrupt. */
    @Override
    public void close() {
        Scheduler running = running();
        if (running != null) {
            running.stop();
        }
    }

    private synchronized @Nullable Scheduler running() {
        return scheduler;
    }
}
