package signpost.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The open database. Safe for use by many threads; each waits for the others at most a second. */
public final class SqliteStore implements AutoCloseable {
    private static final int BUSY_MILLIS = 1_000;
    private static final String LOCKED = " is locked by another program. Stop that one, then start again.";
    private static final String DAMAGED =
            " cannot be used. Move it away to start with an empty one, or bring back a backup.";

    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private SqliteStore(HikariDataSource pool) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
    }

    /**
     * Opens the database and brings it up to date.
     *
     * @throws IOException with a plain sentence, when the file cannot be opened or is no database of ours
     */
    public static SqliteStore open(Path file) throws IOException {
        SQLiteDataSource source = new SQLiteDataSource(config());
        source.setUrl("jdbc:sqlite:" + file);
        try {
            SqliteMigrations.bringUpToDate(source);
            HikariConfig pooling = new HikariConfig();
            pooling.setDataSource(source);
            pooling.setMaximumPoolSize(1);
            pooling.setConnectionTimeout(BUSY_MILLIS);
            pooling.setPoolName("signpost.db");
            return new SqliteStore(new HikariDataSource(pooling));
        } catch (FlywayException e) {
            throw new IOException(file + (isLocked(e) ? LOCKED : DAMAGED), e);
        }
    }

    private static boolean isLocked(Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof SQLiteException)) {
            cause = cause.getCause();
        }
        return cause instanceof SQLiteException sqlite && sqlite.getErrorCode() == SQLiteErrorCode.SQLITE_BUSY.code;
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(BUSY_MILLIS);
        return config;
    }

    /** For the packages whose tables are in it. */
    public Jdbi jdbi() {
        return jdbi;
    }

    /** Removes every row of a workspace, whose id every table has as its {@code team}. */
    public void forget(String team) {
        jdbi.useTransaction(handle -> handle.createQuery("""
                        SELECT name FROM sqlite_master
                        WHERE type = 'table' AND 'team' IN (SELECT name FROM pragma_table_info(sqlite_master.name))
                        """)
                .mapTo(String.class)
                .list()
                .forEach(table -> handle.execute("DELETE FROM " + table + " WHERE team = ?", team)));
    }

    /** The same for a library that brings its own way to speak to it. */
    public DataSource dataSource() {
        return pool;
    }

    /** Whether it can be written at this moment. */
    public boolean isWritable() {
        try {
            jdbi.useTransaction(handle -> handle.execute("DELETE FROM greeted WHERE team IS NULL"));
            return true;
        } catch (JdbiException e) {
            return false;
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
