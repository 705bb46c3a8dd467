package signpost.reader;

import java.time.Clock;
import org.jdbi.v3.core.Jdbi;

/** Which answers were shared with a channel, in the table {@code share}: once each, so claimed before posting. */
public final class SqliteShares {
    private final Jdbi jdbi;
    private final Clock clock;

    SqliteShares(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** An answer that only one person sees: its channel and timestamp. */
    public record Answered(String channel, String ts) {}

    /** Whether the answer was not shared before; from now on it was. */
    public boolean claim(Person person, Answered answer) {
        return jdbi.withHandle(handle -> handle.execute(
                        "INSERT OR IGNORE INTO share (team, person, channel, ts, shared_at) VALUES (?, ?, ?, ?, ?)",
                        person.team(),
                        person.id(),
                        answer.channel(),
                        answer.ts(),
                        clock.millis()))
                == 1;
    }

    /** Takes a claim back, since nothing was posted. */
    public void release(Person person, Answered answer) {
        jdbi.useHandle(handle -> handle.execute(
                "DELETE FROM share WHERE team = ? AND person = ? AND channel = ? AND ts = ?",
                person.team(),
                person.id(),
                answer.channel(),
                answer.ts()));
    }
}
