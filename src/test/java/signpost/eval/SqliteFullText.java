package signpost.eval;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The texts in SQLite's FTS5 with its Porter stemmer, asked for any word of the question. */
final class SqliteFullText implements AutoCloseable {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Connection connection;

    SqliteFullText(Map<String, String> texts) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE VIRTUAL TABLE card USING fts5(slug UNINDEXED, text, tokenize = 'porter')");
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO card VALUES (?, ?)")) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                insert.setString(1, text.getKey());
                insert.setString(2, text.getValue());
                insert.executeUpdate();
            }
        }
    }

    List<String> slugs(String question) throws SQLException {
        String any = WORD.matcher(question)
                .results()
                .map(word -> '"' + word.group() + '"')
                .collect(Collectors.joining(" OR "));
        List<String> slugs = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement("SELECT slug FROM card WHERE card MATCH ? ORDER BY bm25(card) LIMIT 10")) {
            select.setString(1, any);
            ResultSet rows = select.executeQuery();
            while (rows.next()) {
                slugs.add(rows.getString(1));
            }
        }
        return slugs;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
