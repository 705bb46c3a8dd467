package signpost.inbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import signpost.store.SqliteStore;

/** What people suggest for the library, in the table {@code suggestion}. */
public final class SqliteSuggestions {
    private static final Duration KEPT = Duration.ofDays(30);

    private final Jdbi jdbi;
    private final Clock clock;

    public SqliteSuggestions(SqliteStore store, Clock clock) {
        this.jdbi = store.jdbi();
        this.clock = clock;
    }

    /** Keeps a suggestion; a person's second one of a link takes the first one's place. */
    public void keep(String team, String person, Suggestion suggestion) {
        jdbi.useHandle(handle -> handle.execute(
                "INSERT OR REPLACE INTO suggestion (team, person, link, title, note, suggested_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                team,
                person,
                suggestion.link(),
                suggestion.title(),
                suggestion.note(),
                clock.millis()));
    }

    /** A workspace's suggestions, oldest first. */
    public List<Suggestion> of(String team) {
        return jdbi.withHandle(handle -> handle.select(
                        "SELECT link, title, note FROM suggestion WHERE team = ? ORDER BY suggested_at", team)
                .map((row, context) -> new Suggestion(row.getString(1), row.getString(2), row.getString(3)))
                .list());
    }

    /** Forgets what is older than 30 days: by then it was looked at, or it never is. */
    public void forgetOld() {
        long limit = clock.instant().minus(KEPT).toEpochMilli();
        jdbi.useHandle(handle -> handle.execute("DELETE FROM suggestion WHERE suggested_at < ?", limit));
    }
}
