package signpost.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import signpost.article.ArticleFile;
import signpost.article.Audience;
import signpost.article.Category;
import signpost.article.Shelf;
import signpost.article.Tag;
import signpost.article.Taxonomy;

/** The tables of {@code corpus.db}. A list stands in one column, an entry a line. */
final class SqliteRows {
    private static final List<String> TABLES = List.of(
            """
            CREATE TABLE article (
              path TEXT PRIMARY KEY, hash TEXT NOT NULL, slug TEXT NOT NULL,
              title TEXT NOT NULL, url TEXT NOT NULL, type TEXT NOT NULL, authors TEXT NOT NULL,
              published TEXT, minutes INTEGER NOT NULL, listed_at TEXT,
              source_read TEXT NOT NULL, read TEXT NOT NULL, checked_on TEXT NOT NULL,
              category TEXT NOT NULL, audience TEXT NOT NULL, tags TEXT NOT NULL, questions TEXT NOT NULL,
              pinned TEXT NOT NULL, summary TEXT NOT NULL, key_points TEXT NOT NULL,
              why_it_matters TEXT NOT NULL, takeaway TEXT NOT NULL, discuss TEXT)""",
            "CREATE TABLE related (slug TEXT NOT NULL, others TEXT NOT NULL)",
            "CREATE TABLE word (kind TEXT NOT NULL, slug TEXT NOT NULL, name TEXT NOT NULL, detail TEXT NOT NULL, words TEXT NOT NULL)",
            "CREATE TABLE origin (taxonomy_hash TEXT NOT NULL)");
    private static final String CATEGORY = "category";
    private static final String AUDIENCE = "audience";
    private static final String TAG = "tag";

    private SqliteRows() {}

    static void createTables(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String name : List.of("article", "related", "word", "origin")) {
                statement.executeUpdate("DROP TABLE IF EXISTS " + name);
            }
            for (String table : TABLES) {
                statement.executeUpdate(table);
            }
            SqlitePaths.createTables(statement);
            statement.executeUpdate("PRAGMA user_version = " + SqliteCorpus.currentVersion());
        }
    }

    static SqliteCorpus.Kept read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            List<ArticleFile> files = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("SELECT * FROM article ORDER BY path")) {
                while (rows.next()) {
                    files.add(SqliteArticle.read(rows));
                }
            }
            Map<String, List<String>> related = new HashMap<>();
            try (ResultSet rows = statement.executeQuery("SELECT slug, others FROM related")) {
                while (rows.next()) {
                    related.put(rows.getString(1), lines(rows.getString(2)));
                }
            }
            try (ResultSet rows = statement.executeQuery("SELECT taxonomy_hash FROM origin")) {
                String hash = rows.next() ? rows.getString(1) : "";
                Shelf shelf = new Shelf(files, readTaxonomy(connection), hash, SqlitePaths.read(connection));
                return new SqliteCorpus.Kept(shelf, related);
            }
        }
    }

    private static Taxonomy readTaxonomy(Connection connection) throws SQLException {
        List<Category> categories = new ArrayList<>();
        List<Audience> audiences = new ArrayList<>();
        List<Tag> tags = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT kind, slug, name, detail, words FROM word ORDER BY rowid")) {
            while (rows.next()) {
                String slug = rows.getString(2);
                List<String> words = lines(rows.getString(5));
                switch (rows.getString(1)) {
                    case CATEGORY -> categories.add(new Category(slug, rows.getString(3), rows.getString(4)));
                    case AUDIENCE -> audiences.add(new Audience(slug, rows.getString(3), rows.getString(4), words));
                    default -> tags.add(new Tag(slug, words));
                }
            }
        }
        return Taxonomy.of(categories, audiences, tags);
    }

    static void insert(Connection connection, Collection<ArticleFile> files) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "INSERT INTO article VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")) {
            for (ArticleFile file : files) {
                set(statement, SqliteArticle.columns(file));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    static void replaceRelated(Connection connection, Map<String, List<String>> related) throws SQLException {
        clear(connection, "related");
        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO related VALUES (?,?)")) {
            for (var entry : related.entrySet()) {
                set(statement, List.of(entry.getKey(), String.join("\n", entry.getValue())));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    static void replaceTaxonomy(Connection connection, Shelf shelf) throws SQLException {
        clear(connection, "origin");
        clear(connection, "word");
        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO origin VALUES (?)")) {
            set(statement, List.of(shelf.taxonomyHash()));
            statement.executeUpdate();
        }
        Taxonomy taxonomy = shelf.taxonomy();
        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO word VALUES (?,?,?,?,?)")) {
            for (Category it : taxonomy.categories().values()) {
                addWord(statement, CATEGORY, it.slug(), it.name(), it.scope(), List.of());
            }
            for (Audience it : taxonomy.audiences().values()) {
                addWord(statement, AUDIENCE, it.slug(), it.name(), it.who(), it.words());
            }
            for (Tag it : taxonomy.tags().values()) {
                addWord(statement, TAG, it.slug(), "", "", it.words());
            }
            statement.executeBatch();
        }
    }

    private static void addWord(
            PreparedStatement statement, String kind, String slug, String name, String detail, List<String> words)
            throws SQLException {
        set(statement, List.of(kind, slug, name, detail, String.join("\n", words)));
        statement.addBatch();
    }

    static void clear(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM " + table);
        }
    }

    static void set(PreparedStatement statement, List<?> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }

    static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }
}
