package signpost.tips;

import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The tables of tips. */
record SqliteTips(
        Jdbi jdbi,
        SqliteSubscriptions subscriptions,
        SqliteCourse course,
        SqliteLedger ledger,
        SqliteTastes tastes,
        SqliteLine line,
        SqliteNotices notices) {
    private static final List<String> ALL =
            List.of("tip_subscription", "tip_day", "tip_card", "tip_place", "tip_liking", "tip_notice");

    static SqliteTips of(Jdbi jdbi, Clock clock) {
        return new SqliteTips(
                jdbi,
                new SqliteSubscriptions(jdbi),
                new SqliteCourse(jdbi),
                new SqliteLedger(jdbi, clock),
                new SqliteTastes(jdbi, clock),
                new SqliteLine(jdbi, clock),
                new SqliteNotices(jdbi));
    }

    /** Removes every row of a spot; whether it had a subscription. */
    boolean forget(Spot spot) {
        return jdbi.inTransaction(handle -> {
            int subscriptions = 0;
            for (String table : ALL) {
                int rows = handle.createUpdate("DELETE FROM " + table + " WHERE team = :team AND channel = :channel")
                        .bindMethods(spot)
                        .execute();
                subscriptions += table.equals("tip_subscription") ? rows : 0;
            }
            return subscriptions == 1;
        });
    }
}
