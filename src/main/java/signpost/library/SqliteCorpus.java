package signpost.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import signpost.article.ArticleFile;
import signpost.article.Shelf;

/**
 * {@code corpus.db}: what the content folder held, so that a start need not read it again.
 *
 * <p>A file that is damaged, or made by another version, is thrown away. A file that cannot be read or written costs
 * time at the next start and nothing else, so that every failure ends in a line of the log.
 */
public final class SqliteCorpus {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteCorpus.class);
    /** Raised whenever the tables, or what makes articles alike, change. */
    private static final int VERSION = 3;

    private static final int BUSY_MILLIS = 5_000;

    private final Path file;

    public SqliteCorpus(Path file) {
        this.file = file;
    }

    /**
     * What was kept.
     *
     * @param related each article's relatives by slug, most alike first
     */
    public record Kept(Shelf shelf, Map<String, List<String>> related) {
        public static final Kept NOTHING = new Kept(Shelf.EMPTY, Map.of());
    }

    /** What was kept last, or nothing where there is no file that can be used. */
    public Kept load() {
        if (!Files.exists(file)) {
            return Kept.NOTHING;
        }
        try (Connection connection = connect()) {
            if (version(connection) == VERSION) {
                return SqliteRows.read(connection);
            }
        } catch (SQLException | RuntimeException e) {
            LOG.warn("{} cannot be used and is made again: {}", file, e.getMessage());
        }
        discard();
        return Kept.NOTHING;
    }

    /** Keeps what the library was made from: only files that changed are written, all of it in one transaction. */
    public void save(Shelf shelf, Library library) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Connection connection = connect()) {
                connection.setAutoCommit(false);
                if (version(connection) != VERSION) {
                    SqliteRows.createTables(connection);
                }
                write(connection, shelf, library);
                connection.commit();
            }
        } catch (SQLException | IOException e) {
            LOG.warn("{} could not be written; the next start reads the content again: {}", file, e.getMessage());
        }
    }

    private static void write(Connection connection, Shelf shelf, Library library) throws SQLException {
        Map<String, ArticleFile> wanted = new TreeMap<>();
        shelf.files().forEach(article -> wanted.put(article.path(), article));
        for (var kept : hashes(connection).entrySet()) {
            ArticleFile now = wanted.get(kept.getKey());
            if (now != null && now.hash().equals(kept.getValue())) {
                wanted.remove(kept.getKey());
            } else {
                delete(connection, kept.getKey());
            }
        }
        SqliteRows.insert(connection, wanted.values());
        SqliteRows.replaceRelated(connection, library.relatives());
        SqliteRows.replaceTaxonomy(connection, shelf);
        SqlitePaths.replace(connection, shelf.paths());
    }

    private static Map<String, String> hashes(Connection connection) throws SQLException {
        Map<String, String> hashes = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT path, hash FROM article")) {
            while (rows.next()) {
                hashes.put(rows.getString(1), rows.getString(2));
            }
        }
        return hashes;
    }

    private static void delete(Connection connection, String path) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("DELETE FROM article WHERE path = ?")) {
            statement.setString(1, path);
            statement.executeUpdate();
        }
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA user_version")) {
            return rows.getInt(1);
        }
    }

    private Connection connect() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return config.createConnection("jdbc:sqlite:" + file);
    }

    private void discard() {
        for (String suffix : List.of("", "-wal", "-shm")) {
            try {
                Files.deleteIfExists(Path.of(file + suffix));
            } catch (IOException e) {
                LOG.warn("{}{} could not be deleted: {}", file, suffix, e.getMessage());
            }
        }
    }

    static int currentVersion() {
        return VERSION;
    }
}
