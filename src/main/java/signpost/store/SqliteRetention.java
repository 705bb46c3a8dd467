package signpost.store;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/**
 * What is kept for 30 days.
 *
 * @param counts statements that make numbers of what was before a time, run before it is deleted
 * @param tables each with the column that says when a row was made
 */
public record SqliteRetention(List<String> counts, Map<String, String> tables) {
    /** How long a person's row is kept that they did not ask to have kept. */
    public static final Duration KEPT = Duration.ofDays(30);

    public SqliteRetention {
        counts = List.copyOf(counts);
        tables = Map.copyOf(tables);
    }

    /** Deletes what is older. */
    public void forgetOld(Jdbi jdbi, Clock clock) {
        long limit = clock.instant().minus(KEPT).toEpochMilli();
        jdbi.useTransaction(handle -> {
            counts.forEach(count -> handle.execute(count, limit));
            tables.forEach((table, made) -> handle.execute("DELETE FROM " + table + " WHERE " + made + " < ?", limit));
        });
    }
}
