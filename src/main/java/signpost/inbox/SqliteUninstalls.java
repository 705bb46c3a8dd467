package signpost.inbox;

import java.time.Clock;
import java.time.Duration;
import signpost.store.SqliteStore;

/** Which workspaces took the bot out, in the table {@code uninstalled}: what was kept of them goes 7 days later. */
public final class SqliteUninstalls {
    private static final Duration KEPT = Duration.ofDays(7);

    private final SqliteStore store;
    private final Clock clock;

    public SqliteUninstalls(SqliteStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The workspace took the bot out, now or when that was noted first. */
    public void note(String team) {
        store.jdbi()
                .useHandle(handle -> handle.execute(
                        "INSERT OR IGNORE INTO uninstalled (team, uninstalled_at) VALUES (?, ?)",
                        team,
                        clock.millis()));
    }

    /** The workspace has the bot; what was kept of it stays, unless it is back too late for that. */
    public void installed(String team) {
        forgetOld();
        store.jdbi().useHandle(handle -> handle.execute("DELETE FROM uninstalled WHERE team = ?", team));
    }

    /** Removes every row of the workspaces that took the bot out 7 days ago. */
    public void forgetOld() {
        long limit = clock.instant().minus(KEPT).toEpochMilli();
        store.jdbi()
                .withHandle(handle -> handle.select("SELECT team FROM uninstalled WHERE uninstalled_at < ?", limit)
                        .mapTo(String.class)
                        .list())
                .forEach(store::forget);
    }
}
