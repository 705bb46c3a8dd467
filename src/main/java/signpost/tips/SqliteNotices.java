package signpost.tips;

import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** What owners have still to be told, in the table {@code tip_notice}. */
final class SqliteNotices {
    private final Jdbi jdbi;

    SqliteNotices(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Something to tell the owner of a spot. */
    record Owed(Spot spot, Notice notice) {}

    void add(Owed owed) {
        jdbi.useHandle(handle -> handle.execute(
                "INSERT OR IGNORE INTO tip_notice (team, channel, notice) VALUES (?, ?, ?)",
                owed.spot().team(),
                owed.spot().channel(),
                owed.notice()));
    }

    List<Owed> all() {
        return jdbi.withHandle(handle -> handle.select("SELECT team, channel, notice FROM tip_notice")
                .map((row, context) ->
                        new Owed(new Spot(row.getString(1), row.getString(2)), Notice.valueOf(row.getString(3))))
                .list());
    }

    /** Whether it was still to be told; from now on it is not. */
    boolean claim(Owed owed) {
        return jdbi.withHandle(handle -> handle.execute(
                        "DELETE FROM tip_notice WHERE team = ? AND channel = ? AND notice = ?",
                        owed.spot().team(),
                        owed.spot().channel(),
                        owed.notice()))
                == 1;
    }
}
