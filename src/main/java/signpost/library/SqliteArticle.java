package signpost.library;

import static signpost.library.SqliteRows.lines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import signpost.article.Article;
import signpost.article.ArticleFile;
import signpost.article.ArticleType;
import signpost.article.Filing;
import signpost.article.Gist;
import signpost.article.Published;
import signpost.article.ReadDepth;
import signpost.article.Reading;
import signpost.article.Source;

/** An article as a row of the table {@code article}, and back. */
final class SqliteArticle {
    private SqliteArticle() {}

    /** The values in the order of the table's columns. */
    static List<@Nullable Object> columns(ArticleFile file) {
        Article article = file.article();
        Source source = article.source();
        Reading reading = article.reading();
        Filing filing = article.filing();
        Gist gist = article.gist();
        return Arrays.asList(
                file.path(),
                file.hash(),
                article.slug(),
                source.title(),
                source.url(),
                source.type().name(),
                text(source.authors()),
                source.published().map(Published::text).orElse(null),
                source.minutes(),
                source.listedAt(),
                reading.page(),
                reading.depth().name(),
                reading.checkedOn().toString(),
                filing.category(),
                text(filing.audience()),
                text(filing.tags()),
                text(filing.questions()),
                text(filing.pinned()),
                gist.summary(),
                text(gist.keyPoints()),
                gist.whyItMatters(),
                gist.takeaway(),
                gist.discuss());
    }

    static ArticleFile read(ResultSet row) throws SQLException {
        Article article = new Article(row.getString("slug"), source(row), reading(row), filing(row), gist(row));
        return new ArticleFile(row.getString("path"), row.getString("hash"), article);
    }

    private static Source source(ResultSet row) throws SQLException {
        String published = row.getString("published");
        return new Source(
                row.getString("title"),
                row.getString("url"),
                ArticleType.valueOf(row.getString("type")),
                lines(row.getString("authors")),
                published == null ? null : new Published(published),
                row.getInt("minutes"),
                row.getString("listed_at"));
    }

    private static Reading reading(ResultSet row) throws SQLException {
        return new Reading(
                row.getString("source_read"),
                ReadDepth.valueOf(row.getString("read")),
                LocalDate.parse(row.getString("checked_on")));
    }

    private static Filing filing(ResultSet row) throws SQLException {
        return new Filing(
                row.getString("category"),
                lines(row.getString("audience")),
                lines(row.getString("tags")),
                lines(row.getString("questions")),
                lines(row.getString("pinned")));
    }

    private static Gist gist(ResultSet row) throws SQLException {
        return new Gist(
                row.getString("summary"),
                lines(row.getString("key_points")),
                row.getString("why_it_matters"),
                row.getString("takeaway"),
                row.getString("discuss"));
    }

    private static String text(List<String> list) {
        return String.join("\n", list);
    }
}
