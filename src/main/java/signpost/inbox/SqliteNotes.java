package signpost.inbox;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import signpost.store.SqliteRetention;
import signpost.store.SqliteStore;

/** What is kept for 30 days of what came in. Safe for use by many threads. */
public final class SqliteNotes {
    /** What nobody looked at by then is never looked at. */
    private static final SqliteRetention RETENTION = new SqliteRetention(
            List.of("""
                    INSERT INTO gap_count (team, month, gaps)
                    SELECT team, strftime('%Y-%m', noted_at / 1000, 'unixepoch'), count(*) FROM gap
                    WHERE noted_at < ? GROUP BY 1, 2
                    ON CONFLICT (team, month) DO UPDATE SET gaps = gaps + excluded.gaps
                    """),
            Map.of("reply", "replied_at", "report", "reported_at", "suggestion", "suggested_at", "gap", "noted_at"));

    private final Jdbi jdbi;
    private final Clock clock;
    private final SqliteReplies replies;
    private final SqliteReports reports;
    private final SqliteSuggestions suggestions;
    private final SqliteGaps gaps;

    public SqliteNotes(SqliteStore store, Clock clock) {
        this.jdbi = store.jdbi();
        this.clock = clock;
        this.replies = new SqliteReplies(jdbi, clock);
        this.reports = new SqliteReports(jdbi, clock);
        this.suggestions = new SqliteSuggestions(jdbi, clock);
        this.gaps = new SqliteGaps(jdbi, clock);
    }

    public SqliteReplies replies() {
        return replies;
    }

    public SqliteReports reports() {
        return reports;
    }

    public SqliteSuggestions suggestions() {
        return suggestions;
    }

    public SqliteGaps gaps() {
        return gaps;
    }

    /** Forgets what is older than 30 days, and keeps how many gaps a month had. */
    public void forgetOld() {
        RETENTION.forgetOld(jdbi, clock);
    }
}
