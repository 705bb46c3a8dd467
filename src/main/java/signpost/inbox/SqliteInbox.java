package signpost.inbox;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signpost.store.SqliteStore;

/**
 * The questions seen in the last 24 hours, in the table {@code question}.
 *
 * <p>Where the database does not answer, what was seen is remembered by this process alone: a person is rather
 * answered twice after a restart than not at all.
 */
public final class SqliteInbox {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteInbox.class);
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration WORTH_ANSWERING = Duration.ofMinutes(10);
    private static final int REMEMBERED = 10_000;

    private final Jdbi jdbi;
    private final Clock clock;
    private final Cache<Asked.Key, Boolean> seen = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .executor(Runnable::run)
            .build();

    public SqliteInbox(SqliteStore store, Clock clock) {
        this.jdbi = store.jdbi();
        this.clock = clock;
    }

    /** What a restart finds without an outcome. */
    public record Unfinished(Asked asked, boolean worthAnswering) {}

    /** Whether the question is new; from now on it is not. An edit of one that was asked is not new either. */
    public boolean claim(Asked asked) {
        if (seen.asMap().putIfAbsent(asked.key(), true) != null) {
            return false;
        }
        try {
            return jdbi.withHandle(handle -> handle.createUpdate("""
                                    INSERT OR IGNORE INTO question
                                      (team, channel, ts, edited, thread_ts, text, claimed_at)
                                    SELECT :team, :channel, :ts, :edited, :threadTs, :text, :now
                                    WHERE NOT EXISTS (
                                      SELECT 1 FROM question
                                      WHERE team = :team AND channel = :channel AND ts = :ts)
                                    """)
                            .bindMethods(asked.key())
                            .bind("threadTs", asked.threadTs())
                            .bind("text", asked.text())
                            .bind("now", clock.millis())
                            .execute())
                    == 1;
        } catch (JdbiException e) {
            LOG.error("A question could not be noted in signpost.db; it is answered all the same: {}", cause(e));
            return true;
        }
    }

    /** Notes what became of a question, and forgets its text. */
    public void finish(Asked.Key key, String outcome) {
        try {
            jdbi.useHandle(handle -> handle.createUpdate("""
                            UPDATE question SET outcome = :outcome, text = NULL
                            WHERE team = :team AND channel = :channel AND ts = :ts AND edited = :edited
                            """)
                    .bindMethods(key)
                    .bind("outcome", outcome)
                    .execute());
        } catch (JdbiException e) {
            LOG.error("An outcome could not be noted in signpost.db: {}", cause(e));
        }
    }

    /** The questions that were claimed and never finished, oldest first. */
    public List<Unfinished> unfinished() {
        long limit = clock.instant().minus(WORTH_ANSWERING).toEpochMilli();
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT team, channel, ts, edited, thread_ts, text, claimed_at FROM question
                        WHERE outcome IS NULL ORDER BY claimed_at
                        """)
                .map((row, context) -> new Unfinished(
                        new Asked(
                                new Asked.Key(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                                row.getString(5),
                                row.getString(6)),
                        row.getLong(7) >= limit))
                .list());
    }

    /** Forgets what is older than 24 hours, which is longer than Slack sends anything again. */
    public void forgetOld() {
        long limit = clock.instant().minus(KEPT).toEpochMilli();
        jdbi.useHandle(handle -> handle.execute("DELETE FROM question WHERE claimed_at < ?", limit));
    }

    /** Whether the person was not greeted before; from now on they were. */
    public boolean greet(String team, String person) {
        try {
            return jdbi.withHandle(handle -> handle.execute(
                            "INSERT OR IGNORE INTO greeted (team, person, greeted_at) VALUES (?, ?, ?)",
                            team,
                            person,
                            clock.millis()))
                    == 1;
        } catch (JdbiException e) {
            LOG.error("A greeting could not be noted in signpost.db: {}", cause(e));
            return false;
        }
    }

    /** The database's own words, which hold none of a person's. */
    private static String cause(JdbiException e) {
        return e.getCause() == null
                ? e.getClass().getSimpleName()
                : String.valueOf(e.getCause().getMessage());
    }
}
