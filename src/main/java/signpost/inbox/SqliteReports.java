package signpost.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import signpost.store.SqliteStore;

/** What readers say is wrong with a card, in the table {@code report}. */
public final class SqliteReports {
    private static final Duration KEPT = Duration.ofDays(30);

    private final Jdbi jdbi;
    private final Clock clock;

    public SqliteReports(SqliteStore store, Clock clock) {
        this.jdbi = store.jdbi();
        this.clock = clock;
    }

    /** A report as it was given; whose it is stays out of it. */
    public record Report(String slug, String words, Instant at) {}

    /** Keeps a report; a person's second one on a card takes the first one's place. */
    public void keep(String team, String person, String slug, String words) {
        jdbi.useHandle(handle -> handle.execute(
                "INSERT OR REPLACE INTO report (team, person, slug, words, reported_at) VALUES (?, ?, ?, ?, ?)",
                team,
                person,
                slug,
                words,
                clock.millis()));
    }

    /** A workspace's reports, oldest first. */
    public List<Report> of(String team) {
        return jdbi.withHandle(handle -> handle.select(
                        "SELECT slug, words, reported_at FROM report WHERE team = ? ORDER BY reported_at", team)
                .map((row, context) ->
                        new Report(row.getString(1), row.getString(2), Instant.ofEpochMilli(row.getLong(3))))
                .list());
    }

    /** Forgets what is older than 30 days: by then it was looked at, or it never is. */
    public void forgetOld() {
        long limit = clock.instant().minus(KEPT).toEpochMilli();
        jdbi.useHandle(handle -> handle.execute("DELETE FROM report WHERE reported_at < ?", limit));
    }
}
