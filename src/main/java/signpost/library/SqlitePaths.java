package signpost.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import signpost.article.ReadingPath;
import signpost.article.ReadingPaths;

/** The reading paths as rows of {@code corpus.db}, in the order of their file. */
final class SqlitePaths {
    private SqlitePaths() {}

    static void createTables(Statement statement) throws SQLException {
        for (String table : List.of("path", "step", "path_origin")) {
            statement.executeUpdate("DROP TABLE IF EXISTS " + table);
        }
        statement.executeUpdate("CREATE TABLE path (slug TEXT NOT NULL, name TEXT NOT NULL, purpose TEXT NOT NULL)");
        statement.executeUpdate("CREATE TABLE step (path TEXT NOT NULL, card TEXT NOT NULL, why TEXT NOT NULL)");
        statement.executeUpdate("CREATE TABLE path_origin (hash TEXT NOT NULL)");
    }

    static ReadingPaths read(Connection connection) throws SQLException {
        Map<String, List<ReadingPath.Step>> steps = steps(connection);
        List<ReadingPath> paths = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT slug, name, purpose FROM path ORDER BY rowid")) {
            while (rows.next()) {
                String slug = rows.getString(1);
                paths.add(new ReadingPath(
                        slug, rows.getString(2), rows.getString(3), steps.getOrDefault(slug, List.of())));
            }
        }
        return new ReadingPaths(paths, hash(connection));
    }

    private static Map<String, List<ReadingPath.Step>> steps(Connection connection) throws SQLException {
        Map<String, List<ReadingPath.Step>> steps = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT path, card, why FROM step ORDER BY rowid")) {
            while (rows.next()) {
                steps.computeIfAbsent(rows.getString(1), path -> new ArrayList<>())
                        .add(new ReadingPath.Step(rows.getString(2), rows.getString(3)));
            }
        }
        return steps;
    }

    private static String hash(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT hash FROM path_origin")) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    static void replace(Connection connection, ReadingPaths paths) throws SQLException {
        for (String table : List.of("path", "step", "path_origin")) {
            SqliteRows.clear(connection, table);
        }
        insert(connection, "INSERT INTO path_origin VALUES (?)", List.of(List.of(paths.hash())));
        insert(
                connection,
                "INSERT INTO path VALUES (?,?,?)",
                paths.all().stream()
                        .map(it -> List.of(it.slug(), it.name(), it.purpose()))
                        .toList());
        insert(
                connection,
                "INSERT INTO step VALUES (?,?,?)",
                paths.all().stream()
                        .flatMap(it -> it.steps().stream().map(step -> List.of(it.slug(), step.card(), step.why())))
                        .toList());
    }

    private static void insert(Connection connection, String sql, List<List<String>> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (List<String> row : rows) {
                SqliteRows.set(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
