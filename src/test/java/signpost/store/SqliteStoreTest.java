package signpost.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest {
    @TempDir
    Path folder;

    @Test
    void aNewDatabaseGetsEveryMigrationAndTheNewestIsTheOneThatTheCodeNames() throws IOException {
        try (SqliteStore store = SqliteStore.open(file())) {
            assertThat(newest(store)).isEqualTo(SqliteMigrations.NEWEST);
            assertThat(store.isWritable()).isTrue();
        }
    }

    @Test
    void aDatabaseThatIsUpToDateIsOpenedWithoutFlyway() throws IOException {
        try (SqliteStore store = SqliteStore.open(file())) {
            store.jdbi().useHandle(handle -> handle.execute("UPDATE flyway_schema_history SET checksum = 1"));
        }

        // Flyway would refuse the history that it finds.
        try (SqliteStore store = SqliteStore.open(file())) {
            assertThat(store.isWritable()).isTrue();
        }
    }

    @Test
    void aDatabaseThatIsBehindIsMigrated() throws IOException {
        try (SqliteStore store = SqliteStore.open(file())) {
            store.jdbi().useHandle(handle -> {
                handle.execute("DELETE FROM flyway_schema_history");
                handle.createQuery("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'flyway%'")
                        .mapTo(String.class)
                        .list()
                        .forEach(table -> handle.execute("DROP TABLE " + table));
            });
        }

        try (SqliteStore store = SqliteStore.open(file())) {
            assertThat(newest(store)).isEqualTo(SqliteMigrations.NEWEST);
            assertThat(store.isWritable()).isTrue();
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsNamedInASentence() throws IOException {
        Files.writeString(file(), "no database at all, but long enough to be looked at as one");

        assertThatThrownBy(() -> SqliteStore.open(file()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cannot be used. Move it away");
    }

    @Test
    void aDatabaseThatAnotherProgramLocksIsNotCalledDamaged() throws Exception {
        SqliteStore.open(file()).close();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = other.createStatement()) {
            statement.execute("PRAGMA locking_mode = EXCLUSIVE");
            statement.execute("BEGIN EXCLUSIVE");

            assertThatThrownBy(() -> SqliteStore.open(file()))
                    .isInstanceOf(IOException.class)
                    .hasMessageEndingWith(" is locked by another program. Stop that one, then start again.");
        }
        SqliteStore.open(file()).close();
    }

    private Path file() {
        return folder.resolve("signpost.db");
    }

    private static String newest(SqliteStore store) {
        return store.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT version FROM flyway_schema_history ORDER BY installed_rank DESC")
                        .mapTo(String.class)
                        .first());
    }
}
