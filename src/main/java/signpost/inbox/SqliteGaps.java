package signpost.inbox;

import java.time.Clock;
import org.jdbi.v3.core.Jdbi;

/** Questions that the library could not answer and somebody wants it to, in the table {@code gap}. */
public final class SqliteGaps {
    private final Jdbi jdbi;
    private final Clock clock;

    SqliteGaps(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Whether the person had not noted the question before; from now on they have. */
    public boolean note(String team, String person, String question) {
        return jdbi.withHandle(handle -> handle.execute(
                        "INSERT OR IGNORE INTO gap (team, person, question, noted_at) VALUES (?, ?, ?, ?)",
                        team,
                        person,
                        question,
                        clock.millis()))
                == 1;
    }
}
