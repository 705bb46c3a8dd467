package signpost.tips;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import signpost.article.Article;
import signpost.store.SqliteStore;
import signpost.tips.plan.Holidays;
import signpost.tips.plan.JollydayHolidays;

/** All about tips: who wants them, which comes next, and their posting. Safe for use by many threads. */
public final class Tips implements AutoCloseable {
    private final SqliteSubscriptions kept;
    private final Subscriptions subscriptions;
    private final Picks picks;
    private final Posts posts;
    private final SqliteAlarms alarms;

    /** @param library the cards that are served at the moment */
    public Tips(SqliteStore store, Supplier<List<Article>> library, Clock clock) {
        Holidays holidays = new JollydayHolidays();
        kept = new SqliteSubscriptions(store.jdbi());
        SqliteLedger ledger = new SqliteLedger(store.jdbi(), clock);
        picks = new Picks(kept, ledger, new SqliteTastes(store.jdbi(), clock), library);
        posts = new Posts(kept, ledger, picks, clock);
        alarms = new SqliteAlarms(store.dataSource(), clock, spot -> Optional.empty());
        subscriptions = new Subscriptions(
                kept, ledger, new Subscriptions.Surroundings(clock, holidays, RandomGenerator.getDefault(), alarms));
    }

    public Subscriptions subscriptions() {
        return subscriptions;
    }

    public Picks picks() {
        return picks;
    }

    public Posts posts() {
        return posts;
    }

    /** Posts what is due from now on, and what was due in the last hour. Called once, when Slack was met. */
    public void start(TipBoard board, Owners owners) {
        posts.use(board);
    }

    /** Finishes what is being posted, for at most ten seconds. */
    @Override
    public void close() {
        alarms.close();
    }
}
