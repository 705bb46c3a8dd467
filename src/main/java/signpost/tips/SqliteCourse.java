package signpost.tips;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import signpost.tips.plan.Schedule;

/** How subscriptions go on, in the table {@code tip_subscription}. */
final class SqliteCourse {
    private final Jdbi jdbi;

    SqliteCourse(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    private int update(Spot spot, String set) {
        return jdbi.withHandle(handle -> at(spot, handle.createUpdate(of(set))).execute());
    }

    private static String of(String set) {
        return "UPDATE tip_subscription SET " + set + " WHERE team = :team AND channel = :channel";
    }

    private static Update at(Spot spot, Update update) {
        return update.bindMethods(spot);
    }

    /** Goes on to the next day and moment, or to none. */
    void advance(Spot spot, Schedule.@Nullable Due due) {
        jdbi.useHandle(handle -> at(spot, handle.createUpdate(of("due_day = :day, due_at = :at, waits_until = 0")))
                .bind("day", due == null ? null : due.day().toString())
                .bind("at", due == null ? null : due.at().toEpochMilli())
                .execute());
    }

    /** Leaves its place in the line, for a new one later. */
    void leaveLine(Spot spot) {
        var unused = update(spot, "waits_until = 0");
    }

    /** Notes a post, which said what it had to. */
    void posted(Spot spot) {
        var unused = update(spot, "silence = silence + 1, says_weekly = 0");
    }

    /** Notes that somebody pressed something under a tip. */
    void pressed(Spot spot) {
        var unused = update(spot, "silence = 0, asked = 'NO'");
    }

    void asked(Spot spot) {
        var unused = update(spot, "asked = 'YES'");
    }

    /** Notes what the owner said when they were asked; they are not asked again before somebody presses something. */
    void answered(Spot spot) {
        var unused = update(spot, "silence = 0, asked = 'ANSWERED'");
    }

    /** Makes tips weekly since nobody answered, which the next one says. */
    void backOff(Spot spot) {
        var unused = update(spot, "rhythm = 'WEEKLY', says_weekly = 1, asked = 'ANSWERED'");
    }

    /** Notes whether few cards are left; whether that is new. */
    boolean few(Spot spot, boolean few) {
        return jdbi.withHandle(handle ->
                        at(spot, handle.createUpdate("""
                                        UPDATE tip_subscription SET few_told = :few
                                        WHERE team = :team AND channel = :channel AND few_told <> :few
                                        """)).bind("few", few).execute())
                == 1;
    }

    /** Keeps a category away from a spot for good. */
    void never(Spot spot, String category) {
        jdbi.useHandle(handle ->
                at(spot, handle.createUpdate("""
                                UPDATE tip_subscription SET never = trim(never || ' ' || :category)
                                WHERE team = :team AND channel = :channel
                                  AND instr(' ' || never || ' ', ' ' || :category || ' ') = 0
                                """)).bind("category", category).execute());
    }
}
