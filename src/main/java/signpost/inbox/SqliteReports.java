package signpost.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** What readers say is wrong with a card, in the table {@code report}. */
public final class SqliteReports {
    private final Jdbi jdbi;
    private final Clock clock;

    SqliteReports(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
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
}
