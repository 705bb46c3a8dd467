package signpost.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the tables up to date. Flyway is woken only where a migration waits: it takes a third of the start and 20 MB
 * of memory, and nearly every start finds nothing to do.
 */
final class SqliteMigrations {
    /** The newest of {@code db/migration}; a test holds the two together. */
    static final String NEWEST = "7";

    private SqliteMigrations() {}

    static void bringUpToDate(DataSource source) {
        if (!applied(source).equals(Optional.of(NEWEST))) {
            Flyway.configure(SqliteMigrations.class.getClassLoader())
                    .dataSource(source)
                    .load()
                    .migrate();
        }
    }

    /** The newest migration that the database has had, as Flyway noted it, or none where it has no such note. */
    private static Optional<String> applied(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet newest = statement.executeQuery(
                        "SELECT version FROM flyway_schema_history WHERE success ORDER BY installed_rank DESC LIMIT 1")) {
            return newest.next() ? Optional.of(newest.getString(1)) : Optional.empty();
        } catch (SQLException e) {
            // A new database, or one that cannot be read: Flyway finds out which, and says it.
            return Optional.empty();
        }
    }
}
