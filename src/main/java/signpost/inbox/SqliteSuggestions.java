package signpost.inbox;

import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** What people suggest for the library, in the table {@code suggestion}. */
public final class SqliteSuggestions {
    private final Jdbi jdbi;
    private final Clock clock;

    SqliteSuggestions(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Keeps a suggestion; a person's second one of a link takes the first one's place. */
    public void keep(String team, String person, Suggestion suggestion) {
        jdbi.useHandle(handle -> handle.execute(
                "INSERT OR REPLACE INTO suggestion (team, person, link, title, note, suggested_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                team,
                person,
                suggestion.link(),
                suggestion.title(),
                suggestion.note(),
                clock.millis()));
    }

    /** A workspace's suggestions, oldest first. */
    public List<Suggestion> of(String team) {
        return jdbi.withHandle(handle -> handle.select(
                        "SELECT link, title, note FROM suggestion WHERE team = ? ORDER BY suggested_at", team)
                .map((row, context) -> new Suggestion(row.getString(1), row.getString(2), row.getString(3)))
                .list());
    }
}
