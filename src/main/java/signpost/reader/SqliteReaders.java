package signpost.reader;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import signpost.store.SqliteRetention;
import signpost.store.SqliteStore;

/** All that readers keep. Safe for use by many threads. */
public final class SqliteReaders {
    private static final SqliteRetention RETENTION =
            new SqliteRetention(List.of("""
                    INSERT INTO vote_count (team, slug, verdict, reason, votes)
                    SELECT team, slug, verdict, reason, count(*) FROM vote WHERE voted_at < ?
                    GROUP BY team, slug, verdict, reason
                    ON CONFLICT (team, slug, verdict, reason) DO UPDATE SET votes = votes + excluded.votes
                    """), Map.of("vote", "voted_at", "shown", "shown_at", "share", "shared_at"));

    private final Jdbi jdbi;
    private final Clock clock;
    private final SqliteReadingList readingList;
    private final SqliteShown shown;
    private final SqliteVotes votes;
    private final SqlitePreferences preferences;
    private final SqliteShares shares;
    private final SqliteProgress progress;

    public SqliteReaders(SqliteStore store, Clock clock) {
        this.jdbi = store.jdbi();
        this.clock = clock;
        this.readingList = new SqliteReadingList(jdbi, clock);
        this.shown = new SqliteShown(jdbi, clock);
        this.votes = new SqliteVotes(jdbi, clock);
        this.preferences = new SqlitePreferences(jdbi);
        this.shares = new SqliteShares(jdbi, clock);
        this.progress = new SqliteProgress(jdbi, clock);
    }

    public SqliteReadingList readingList() {
        return readingList;
    }

    public SqliteShown shown() {
        return shown;
    }

    public SqliteVotes votes() {
        return votes;
    }

    public SqlitePreferences preferences() {
        return preferences;
    }

    public SqliteShares shares() {
        return shares;
    }

    public SqliteProgress progress() {
        return progress;
    }

    /** Removes every row of a person, and says how many of each kind there were. */
    public Forgotten forget(Person person) {
        Forgotten forgotten = jdbi.inTransaction(handle -> new Forgotten(
                delete(handle, "saved", person),
                delete(handle, "vote", person),
                delete(handle, "preference", person),
                delete(handle, "shown", person),
                delete(handle, "share", person),
                delete(handle, "progress", person)));
        preferences.changed(person);
        return forgotten;
    }

    private static int delete(Handle handle, String table, Person person) {
        return handle.execute("DELETE FROM " + table + " WHERE team = ? AND person = ?", person.team(), person.id());
    }

    /** Makes numbers of the votes that are older than 30 days, and forgets what was shown and shared before then. */
    public void forgetOld() {
        RETENTION.forgetOld(jdbi, clock);
    }
}
