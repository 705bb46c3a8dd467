package signpost.inbox;

import java.time.Clock;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which message answers which question and who asked it, in the table {@code reply}. */
public final class SqliteReplies {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteReplies.class);

    private final Jdbi jdbi;
    private final Clock clock;

    SqliteReplies(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Notes a reply by its timestamp; where that cannot be, the reply stays as it is. */
    public void note(Asked.Key question, String person, String ts) {
        try {
            jdbi.useHandle(handle -> handle.execute(
                    "INSERT OR REPLACE INTO reply (team, channel, question_ts, ts, person, replied_at)"
                            + " VALUES (?, ?, ?, ?, ?, ?)",
                    question.team(),
                    question.channel(),
                    question.ts(),
                    ts,
                    person,
                    clock.millis()));
        } catch (JdbiException e) {
            LOG.error(
                    "A reply could not be noted in signpost.db: {}",
                    e.getClass().getSimpleName());
        }
    }

    /** Who asked what this message answers, if that is known. */
    public Optional<String> asker(String team, String channel, String ts) {
        return find("SELECT person FROM reply WHERE team = ? AND channel = ? AND ts = ?", team, channel, ts);
    }

    /** The timestamp of the message that answers this one, if there is one. */
    public Optional<String> to(String team, String channel, String questionTs) {
        return find(
                "SELECT ts FROM reply WHERE team = ? AND channel = ? AND question_ts = ?", team, channel, questionTs);
    }

    private Optional<String> find(String query, Object... where) {
        try {
            return jdbi.withHandle(
                    handle -> handle.select(query, where).mapTo(String.class).findFirst());
        } catch (JdbiException e) {
            LOG.error(
                    "A reply could not be looked up in signpost.db: {}",
                    e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** Forgets a reply that is gone. */
    public void forget(String team, String channel, String ts) {
        jdbi.useHandle(handle ->
                handle.execute("DELETE FROM reply WHERE team = ? AND channel = ? AND ts = ?", team, channel, ts));
    }
}
