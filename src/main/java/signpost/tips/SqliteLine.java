package signpost.tips;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The line in which the spots of a workspace wait where many are due at once, in the table {@code tip_line}: each gets
 * its turn when it comes, one after another.
 *
 * <p>Slack takes about one message a second in a channel, of which none here gets more than one, and several hundred a
 * minute in a workspace.
 *
 * @see <a href="https://docs.slack.dev/apis/web-api/rate-limits">Rate limits</a>
 */
final class SqliteLine {
    /** 300 a minute. */
    static final Duration BETWEEN = Duration.ofMillis(200);

    private final Jdbi jdbi;
    private final Clock clock;

    SqliteLine(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** When it is the spot's turn, which it keeps: not after now where nobody waits. */
    Instant turn(Course course) {
        if (course.waitsUntil() > 0) {
            return Instant.ofEpochMilli(course.waitsUntil());
        }
        long now = clock.millis();
        return Instant.ofEpochMilli(jdbi.inTransaction(handle -> {
            long turn = join(handle, course.spot().team(), now);
            if (turn > now) {
                var unused = handle.createUpdate(
                                "UPDATE tip_subscription SET waits_until = :turn WHERE team = :team AND channel = :channel")
                        .bindMethods(course.spot())
                        .bind("turn", turn)
                        .execute();
            }
            return turn;
        }));
    }

    private static long join(Handle handle, String team, long now) {
        return handle.createQuery("""
                        INSERT INTO tip_line (team, free_at) VALUES (:team, :now + :between)
                        ON CONFLICT (team) DO UPDATE SET free_at = max(free_at, :now) + :between
                        RETURNING free_at - :between
                        """)
                .bind("team", team)
                .bind("now", now)
                .bind("between", BETWEEN.toMillis())
                .mapTo(long.class)
                .one();
    }

    /**
     * Has a spot wait for so long, and everybody behind it as much longer.
     *
     * @return when it is its turn
     */
    Instant hold(Spot spot, Duration time) {
        long now = clock.millis();
        long until = now + time.toMillis();
        jdbi.useTransaction(handle -> {
            long held = handle.select("SELECT held_until FROM tip_line WHERE team = ?", spot.team())
                    .mapTo(long.class)
                    .findOne()
                    .orElse(0L);
            long longer = until - Math.max(now, held);
            if (longer > 0) {
                push(handle, spot.team(), longer, until);
            }
            var unused = handle.createUpdate(
                            "UPDATE tip_subscription SET waits_until = :until WHERE team = :team AND channel = :channel")
                    .bindMethods(spot)
                    .bind("until", until)
                    .execute();
        });
        return Instant.ofEpochMilli(until);
    }

    private static void push(Handle handle, String team, long longer, long until) {
        handle.execute(
                "UPDATE tip_subscription SET waits_until = waits_until + ? WHERE team = ? AND waits_until > 0",
                longer,
                team);
        handle.execute("""
                INSERT INTO tip_line (team, free_at, held_until) VALUES (?, ?, ?)
                ON CONFLICT (team) DO UPDATE SET free_at = max(free_at + ?, excluded.free_at), held_until = excluded.held_until
                """, team, until + BETWEEN.toMillis(), until, longer);
    }
}
