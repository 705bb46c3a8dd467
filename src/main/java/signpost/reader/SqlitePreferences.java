package signpost.reader;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Role and topics, in the table {@code preference}. */
public final class SqlitePreferences {
    private static final Logger LOG = LoggerFactory.getLogger(SqlitePreferences.class);
    private static final String BETWEEN = " ";

    private static final int REMEMBERED = 10_000;
    /** Another process may keep settings in the same database. */
    private static final Duration TRUSTED = Duration.ofMinutes(1);

    private final Jdbi jdbi;
    private final Cache<Person, String> roles = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(TRUSTED)
            .executor(Runnable::run)
            .build();

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

    /** The role alone, remembered for a minute: no question should wait for the database, nor fail with it. */
    public String role(Person person) {
        return roles.get(person, asked -> {
            try {
                return of(asked).role();
            } catch (JdbiException e) {
                LOG.error("A role could not be read: {}", e.getClass().getSimpleName());
                return "";
            }
        });
    }

    /** What was remembered of somebody is no longer so. */
    void changed(Person person) {
        roles.invalidate(person);
    }

    public void keep(Person person, Preferences preferences) {
        jdbi.useHandle(handle -> handle.execute(
                "INSERT OR REPLACE INTO preference (team, person, role, topics) VALUES (?, ?, ?, ?)",
                person.team(),
                person.id(),
                preferences.role(),
                String.join(BETWEEN, preferences.topics())));
        changed(person);
    }

    private static List<String> split(String topics) {
        return topics.isEmpty() ? List.of() : List.of(topics.split(BETWEEN, -1));
    }
}
