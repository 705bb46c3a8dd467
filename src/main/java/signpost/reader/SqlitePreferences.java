package signpost.reader;

import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Role and topics, in the table {@code preference}. */
public final class SqlitePreferences {
    private static final String BETWEEN = " ";

    private final Jdbi jdbi;

    SqlitePreferences(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Preferences of(Person person) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT role, topics FROM preference WHERE team = :team AND person = :id")
                .bindMethods(person)
                .map((row, context) -> new Preferences(row.getString(1), split(row.getString(2))))
                .findOne()
                .orElse(Preferences.NONE));
    }

    public void keep(Person person, Preferences preferences) {
        jdbi.useHandle(handle -> handle.execute(
                "INSERT OR REPLACE INTO preference (team, person, role, topics) VALUES (?, ?, ?, ?)",
                person.team(),
                person.id(),
                preferences.role(),
                String.join(BETWEEN, preferences.topics())));
    }

    private static List<String> split(String topics) {
        return topics.isEmpty() ? List.of() : List.of(topics.split(BETWEEN, -1));
    }
}
