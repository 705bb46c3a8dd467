package signpost.inbox;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signpost.store.SqliteStore;

/**
 * The questions seen in the last day, in the table {@code question}.
 *
 * <p>Where the database does not answer, what was seen is remembered by this process alone: a person is rather
 * answered twice after a restart than not at all.
 */
public final class SqliteInbox {
    /** How much sooner than promised things are forgotten: what may lie between two runs of {@link #forgetOld}. */
    static final Duration SLACK = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(SqliteInbox.class);
    private static final Duration TEXT_KEPT = Duration.ofHours(24).minus(SLACK);
    /** Longer than Slack sends anything again. */
    private static final Duration KEPT = Duration.ofHours(25);

    private static final Duration WORTH_ANSWERING = Duration.ofMinutes(10);
    private static final int REMEMBERED = 2_000;

    private final Jdbi jdbi;
    private final Clock clock;
    private final Cache<Asked.Key, Boolean> seen = remembered();
    private final Cache<List<String>, Boolean> greeted = remembered();
    private final Map<Asked.Key, String> unnoted = new ConcurrentHashMap<>();
    private final LastQuestions lastQuestions;
    private volatile boolean failing;

    public SqliteInbox(SqliteStore store, Clock clock) {
        this.lastQuestions = new LastQuestions(clock);
        this.jdbi = store.jdbi();
        this.clock = clock;
    }

    private static <K> Cache<K, Boolean> remembered() {
        return Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .executor(Runnable::run)
                .build();
    }

    /** What a restart finds without an outcome. */
    public record Unfinished(Asked asked, boolean worthAnswering) {}

    /** What was asked last, which is not in the database. */
    public LastQuestions lastQuestions() {
        return lastQuestions;
    }

    /** Whether the question is new; from now on it is not. An edit of one that was asked is not new either. */
    public boolean claim(Asked asked) {
        if (seen.asMap().putIfAbsent(asked.key(), true) != null) {
            return false;
        }
        return attempt(
                        "A question could not be noted, and is answered all the same",
                        handle -> handle.createUpdate("""
                                        INSERT OR IGNORE INTO question
                                          (team, channel, ts, edited, person, thread_ts, response_url, text, claimed_at)
                                        SELECT :team, :channel, :ts, :edited, :person, :threadTs, :responseUrl, :text, :now
                                        WHERE NOT EXISTS (
                                          SELECT 1 FROM question
                                          WHERE team = :team AND channel = :channel AND ts = :ts)
                                        """)
                                .bindMethods(asked.key())
                                .bind("person", asked.person())
                                .bind("threadTs", asked.threadTs())
                                .bind("responseUrl", asked.responseUrl())
                                .bind("text", asked.text())
                                .bind("now", clock.millis())
                                .execute())
                .map(rows -> rows == 1)
                .orElse(true);
    }

    /** Notes what became of a question, and forgets its text; what cannot be noted now is noted later. */
    public void finish(Asked.Key key, String outcome) {
        if (attempt("An outcome could not be noted", handle -> note(handle, key, outcome))
                .isEmpty()) {
            unnoted.put(key, outcome);
        }
    }

    private static int note(Handle handle, Asked.Key key, String outcome) {
        return handle.createUpdate("""
                        UPDATE question SET outcome = :outcome, text = NULL, response_url = NULL
                        WHERE team = :team AND channel = :channel AND ts = :ts AND edited = :edited
                        """)
                .bindMethods(key)
                .bind("outcome", outcome)
                .execute();
    }

    /** The questions that were claimed and never finished, oldest first. */
    public List<Unfinished> unfinished() {
        return attempt(
                        "What the last stop cut off could not be read",
                        handle -> handle.createQuery("""
                                        SELECT team, channel, ts, edited, person, thread_ts, response_url, text, claimed_at
                                        FROM question WHERE outcome IS NULL ORDER BY claimed_at
                                        """)
                                .map((row, context) -> unfinished(row))
                                .list())
                .orElse(List.of());
    }

    private Unfinished unfinished(ResultSet row) throws SQLException {
        Asked.Key key = new Asked.Key(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
        Asked asked = new Asked(key, row.getString(5), row.getString(6), row.getString(7), row.getString(8));
        return new Unfinished(asked, row.getLong(9) >= before(WORTH_ANSWERING));
    }

    /**
     * Forgets the text of every question before it is 24 hours old, answered or not, and that it was asked an hour
     * later; and notes the outcomes that could not be noted before.
     */
    public void forgetOld() {
        var unused = attempt("What is old could not be forgotten", handle -> {
            unnoted.forEach((key, outcome) -> {
                note(handle, key, outcome);
                unnoted.remove(key);
            });
            handle.execute("""
                    UPDATE question SET text = NULL, response_url = NULL, outcome = 'forgotten'
                    WHERE claimed_at < ? AND outcome IS NULL
                    """, before(TEXT_KEPT));
            return handle.execute("DELETE FROM question WHERE claimed_at < ?", before(KEPT));
        });
    }

    private long before(Duration time) {
        return clock.millis() - time.toMillis();
    }

    /** Whether the person was not greeted before; from now on they were. */
    public boolean greet(String team, String person) {
        List<String> key = List.of(team, person);
        if (greeted.asMap().putIfAbsent(key, true) != null) {
            return false;
        }
        Optional<Integer> rows = attempt(
                "A greeting could not be noted",
                handle -> handle.execute(
                        "INSERT OR IGNORE INTO greeted (team, person, greeted_at) VALUES (?, ?, ?)",
                        team,
                        person,
                        clock.millis()));
        if (rows.isEmpty()) {
            greeted.invalidate(key);
        }
        return rows.orElse(0) == 1;
    }

    /** Whether what comes in can be noted: it could the last time, or can now. */
    public boolean works() {
        if (failing) {
            forgetOld();
        }
        return !failing;
    }

    private <T> Optional<T> attempt(String complaint, HandleCallback<T, RuntimeException> work) {
        try {
            Optional<T> done = Optional.of(jdbi.withHandle(work));
            failing = false;
            return done;
        } catch (JdbiException e) {
            failing = true;
            LOG.error("{} (signpost.db): {}", complaint, cause(e));
            return Optional.empty();
        }
    }

    /** Removes what is kept of a person in all of the inbox's tables and in memory; how many things it was. */
    public int forget(String team, String person) {
        greeted.invalidate(List.of(team, person));
        boolean remembered = lastQuestions.forget(team, person);
        return jdbi.inTransaction(handle -> {
            // The rows of questions stay for a day without the person, or Slack's repeats would be answered again.
            int rows = handle.execute("UPDATE question SET person = NULL WHERE team = ? AND person = ?", team, person);
            for (String table : List.of("greeted", "reply", "report", "suggestion", "gap")) {
                rows += handle.execute("DELETE FROM " + table + " WHERE team = ? AND person = ?", team, person);
            }
            return rows + (remembered ? 1 : 0);
        });
    }

    /** The database's own words, which hold none of a person's. */
    private static String cause(JdbiException e) {
        return e.getCause() == null
                ? e.getClass().getSimpleName()
                : String.valueOf(e.getCause().getMessage());
    }
}
