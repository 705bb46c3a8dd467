package signpost.tips;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import signpost.tips.plan.DaysOff;
import signpost.tips.plan.Interests;
import signpost.tips.plan.Plan;
import signpost.tips.plan.Rhythm;
import signpost.tips.plan.Schedule;

/** Subscriptions and their course, in the table {@code tip_subscription}. */
final class SqliteSubscriptions {
    private static final String BETWEEN = " ";

    private final Jdbi jdbi;

    SqliteSubscriptions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<Course> find(Spot spot) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM tip_subscription WHERE team = :team AND channel = :channel")
                        .bindMethods(spot)
                        .map((row, context) -> course(row))
                        .findOne());
    }

    List<Course> ownedBy(String team, String owner) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM tip_subscription WHERE team = :team AND owner = :owner ORDER BY channel")
                .bind("team", team)
                .bind("owner", owner)
                .map((row, context) -> course(row))
                .list());
    }

    /** The soonest moment at which tips are due, in whatever workspace. */
    Optional<Instant> soonest() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT due_at FROM tip_subscription WHERE state = 'ON' AND due_at IS NOT NULL ORDER BY due_at LIMIT 1")
                .map((row, context) -> Instant.ofEpochMilli(row.getLong(1)))
                .findOne());
    }

    /** Whether any subscription is on, in whatever workspace. */
    boolean isAnyOn() {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT EXISTS (SELECT 1 FROM tip_subscription WHERE state = 'ON')")
                        .mapTo(boolean.class)
                        .one());
    }

    /** When those are due for which no alarm is set, though they are on. */
    Map<Spot, Instant> withoutAlarm() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT team, channel, due_at FROM tip_subscription
                        WHERE state = 'ON' AND due_at IS NOT NULL AND NOT EXISTS (
                          SELECT 1 FROM scheduled_tasks
                          WHERE task_name = :task AND task_instance = team || :between || channel)
                        """)
                .bind("task", SqliteAlarms.TASK)
                .bind("between", SqliteAlarms.BETWEEN)
                .map((row, context) ->
                        Map.entry(new Spot(row.getString(1), row.getString(2)), Instant.ofEpochMilli(row.getLong(3))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Drops the alarms of spots that have no subscription any more. */
    void dropAlarmsOfNone() {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        DELETE FROM scheduled_tasks WHERE task_name = :task AND NOT EXISTS (
                          SELECT 1 FROM tip_subscription
                          WHERE team = substr(task_instance, 1, instr(task_instance, :between) - 1)
                            AND channel = substr(task_instance, instr(task_instance, :between) + 1))
                        """)
                .bind("task", SqliteAlarms.TASK)
                .bind("between", SqliteAlarms.BETWEEN)
                .execute());
    }

    /** Has a person own nothing any more; how many spots that were. */
    int disown(String team, String person) {
        return jdbi.withHandle(handle ->
                handle.execute("UPDATE tip_subscription SET owner = '' WHERE team = ? AND owner = ?", team, person));
    }

    /** Whether there was none at the spot; one that is there keeps its seed. */
    boolean keep(Subscription subscription, long seed, Schedule.@Nullable Due due) {
        boolean known = find(subscription.spot()).isPresent();
        jdbi.useHandle(handle -> bind(handle.createUpdate("""
                        INSERT INTO tip_subscription
                          (team, channel, owner, days, at, zone, start, skipped, country, paused_until, rhythm,
                           topics, audience, never, state, trouble, seed, due_day, due_at)
                        VALUES
                          (:team, :channel, :owner, :days, :at, :zone, :start, :skipped, :country, :pausedUntil, :rhythm,
                           :topics, :audience, :never, :state, :trouble, :seed, :dueDay, :dueAt)
                        ON CONFLICT (team, channel) DO UPDATE SET
                          owner = :owner, days = :days, at = :at, zone = :zone, start = :start, skipped = :skipped,
                          country = :country, paused_until = :pausedUntil, rhythm = :rhythm, topics = :topics,
                          audience = :audience, never = :never, state = :state, trouble = :trouble,
                          due_day = :dueDay, due_at = :dueAt, waits_until = 0
                        """), subscription)
                .bind("seed", seed)
                .bind("dueDay", due == null ? null : due.day().toString())
                .bind("dueAt", due == null ? null : due.at().toEpochMilli())
                .execute());
        return !known;
    }

    /** Pauses tips that are on, for a trouble; whether they were. */
    boolean pause(Spot spot, Trouble trouble) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE tip_subscription SET state = 'PAUSED', trouble = :trouble, due_day = NULL, due_at = NULL
                                WHERE team = :team AND channel = :channel AND state = 'ON'
                                """)
                        .bindMethods(spot)
                        .bind("trouble", trouble)
                        .execute())
                == 1;
    }

    private static Update bind(Update update, Subscription subscription) {
        Plan plan = subscription.plan();
        DaysOff off = plan.schedule().off();
        LocalDate pausedUntil = off.pausedUntil();
        return update.bindMethods(subscription.spot())
                .bind("owner", subscription.owner())
                .bind("state", subscription.state())
                .bind("trouble", subscription.trouble())
                .bind("days", joined(plan.schedule().days()))
                .bind("at", plan.schedule().at().toString())
                .bind("zone", plan.schedule().zone().getId())
                .bind("start", off.from().toString())
                .bind("skipped", joined(off.skipped()))
                .bind("country", off.country())
                .bind("pausedUntil", pausedUntil == null ? null : pausedUntil.toString())
                .bind("rhythm", plan.rhythm())
                .bind("topics", joined(plan.interests().topics()))
                .bind("audience", plan.interests().audience())
                .bind("never", joined(plan.interests().never()));
    }

    private static String joined(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN));
    }

    private static <T> List<T> split(String values, Function<String, T> value) {
        return values.isEmpty()
                ? List.of()
                : Arrays.stream(values.split(BETWEEN, -1)).map(value).collect(Collectors.toList());
    }

    private static Course course(ResultSet row) throws SQLException {
        long dueAt = row.getLong("due_at");
        String dueDay = row.getString("due_day");
        return new Course(
                subscription(row),
                row.getLong("seed"),
                dueDay == null ? null : new Schedule.Due(LocalDate.parse(dueDay), Instant.ofEpochMilli(dueAt)),
                row.getLong("waits_until"),
                new Silence(row.getInt("silence"), Silence.Asked.valueOf(row.getString("asked"))),
                row.getBoolean("says_weekly"));
    }

    private static Subscription subscription(ResultSet row) throws SQLException {
        String trouble = row.getString("trouble");
        return new Subscription(
                new Spot(row.getString("team"), row.getString("channel")),
                row.getString("owner"),
                plan(row),
                State.valueOf(row.getString("state")),
                trouble == null ? null : Trouble.valueOf(trouble));
    }

    private static Plan plan(ResultSet row) throws SQLException {
        String pausedUntil = row.getString("paused_until");
        DaysOff off = new DaysOff(
                LocalDate.parse(row.getString("start")),
                new TreeSet<>(split(row.getString("skipped"), LocalDate::parse)),
                row.getString("country"),
                pausedUntil == null ? null : LocalDate.parse(pausedUntil));
        return new Plan(
                new Schedule(
                        new TreeSet<>(split(row.getString("days"), DayOfWeek::valueOf)),
                        LocalTime.parse(row.getString("at")),
                        ZoneId.of(row.getString("zone")),
                        off),
                Rhythm.valueOf(row.getString("rhythm")),
                new Interests(
                        split(row.getString("topics"), slug -> slug),
                        row.getString("audience"),
                        split(row.getString("never"), slug -> slug)));
    }
}
