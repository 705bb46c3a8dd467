package signpost.tips;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import signpost.article.Article;
import signpost.store.SqliteStore;
import signpost.tips.plan.JollydayHolidays;

/** All about tips: who wants them, which comes next, and their posting. Safe for use by many threads. */
public final class Tips implements AutoCloseable {
    private static final Duration LOOK = Duration.ofSeconds(5);

    private final SqliteTips tables;
    private final Pinning pinning;
    private final Telling telling;
    private final SqliteAlarms alarms;
    private final Subscriptions subscriptions;
    private final Picks picks;
    private final Posts posts;

    /** @param library the cards that are served at the moment */
    public Tips(SqliteStore store, Supplier<List<Article>> library, Clock clock) {
        this(store, library, clock, LOOK);
    }

    /** @param look how late a tip may be */
    Tips(SqliteStore store, Supplier<List<Article>> library, Clock clock, Duration look) {
        tables = SqliteTips.of(store.jdbi(), clock);
        pinning = new Pinning(tables.ledger());
        telling = new Telling(tables);
        Agenda agenda = new Agenda(tables, new JollydayHolidays(), clock);
        picks = new Picks(tables, library);
        Round round = new Round(agenda, picks, pinning, telling);
        alarms = new SqliteAlarms(store.dataSource(), clock, look, round::ring);
        posts = new Posts(agenda, picks, pinning, alarms);
        subscriptions = new Subscriptions(agenda, alarms, new Random());
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
        pinning.use(board);
        telling.use(owners);
        // A stop between the note of a moment and its alarm left these without one.
        tables.subscriptions().withoutAlarm().forEach(alarms::set);
        alarms.start(tables.subscriptions().isAnyOn());
    }

    /** Removes what is kept of a person. What they set up for channels goes on without an owner. */
    public Forgotten forget(String team, String person) {
        Spot own = new Spot(team, person);
        boolean personal = tables.forget(own);
        if (personal) {
            alarms.cancel(own);
        }
        return new Forgotten(
                personal,
                tables.subscriptions().disown(team, person),
                tables.tastes().forget(team, person));
    }

    /**
     * Makes numbers of what people wanted 30 days ago, forgets how days ended 60 days ago and the alarms of workspaces
     * whose rows are gone, and tells owners what could not be told before.
     */
    public void forgetOld() {
        tables.tastes().forgetOld();
        tables.ledger().forgetOld();
        tables.subscriptions().dropAlarmsOfNone();
        telling.tellAll();
    }

    /** When the next tip of all is due, if any is. */
    public Optional<Instant> next() {
        return tables.subscriptions().soonest();
    }

    /** The clock was moved: what is due now is posted without waiting for the next look at it. */
    public void look() {
        alarms.look();
    }

    /** Finishes what is being posted, for at most ten seconds. */
    @Override
    public void close() {
        alarms.close();
    }
}
