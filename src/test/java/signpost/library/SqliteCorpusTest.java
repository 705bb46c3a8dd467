package signpost.library;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.article.Articles.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signpost.article.Article;
import signpost.article.Articles;
import signpost.article.Category;
import signpost.article.ReadingPath;
import signpost.article.ReadingPaths;
import signpost.article.Shelf;
import signpost.article.Tag;
import signpost.article.Taxonomy;
import signpost.content.CardFiles;
import signpost.language.Words;

final class SqliteCorpusTest {
    private static final Article A = article("a").build();
    private static final Article B = article("b").build();
    private static final Article C = article("c").build();

    private final Path file;
    private final SqliteCorpus corpus;

    SqliteCorpusTest(@TempDir Path folder) {
        file = folder.resolve("corpus.db");
        corpus = new SqliteCorpus(file);
    }

    private void save(Article... articles) {
        save(Articles.shelf(articles));
    }

    private void save(Shelf shelf) {
        corpus.save(shelf, Library.of(shelf, new Words(), Map.of()));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private List<String> titles() {
        return corpus.load().shelf().articles().stream().map(Article::title).toList();
    }

    @Test
    void whereThereIsNoFileNothingWasKept() {
        assertThat(corpus.load()).isEqualTo(SqliteCorpus.Kept.NOTHING);
        assertThat(file).doesNotExist();
    }

    @Test
    void everyFieldComesBackAsItWas() {
        Article full = Articles.full("full")
                .title("It's \"quoted\"; DROP TABLE article; -- \u00e9 \u8bed \ud83d\udc4d \\ % _ \u0000?")
                .questions("'a'?", "\"b\"?", ", c |", "\ttab", "\u0643\u064a\u0641", "f\\n")
                .related("a", "b")
                .summary("A line\nand another,\r\nand a third.\n")
                .whyItMatters("\nBefore.")
                .build();
        Shelf shelf = Articles.shelf(
                A, full, article("z").openingOnly().published("2017").build());
        save(shelf);
        assertThat(corpus.load().shelf()).isEqualTo(shelf);
    }

    @Test
    void whatIsEmptyStaysEmpty() {
        Article bare = article("bare")
                .audience()
                .tags()
                .questions()
                .keyPoints()
                .summary("")
                .takeaway("")
                .build();
        Shelf shelf = new Shelf(List.of(Articles.file(bare)), Articles.TAXONOMY, "", ReadingPaths.NONE);
        save(shelf);
        assertThat(corpus.load().shelf()).isEqualTo(shelf);
    }

    @Test
    void theTaxonomyComesBackInItsOrder() {
        save(A);
        assertThat(corpus.load().shelf().taxonomy().categories().keySet()).containsExactly("onboarding", "hiring");
        assertThat(corpus.load().shelf().taxonomy()).isEqualTo(Articles.TAXONOMY);
        assertThat(corpus.load().shelf().taxonomyHash()).isEqualTo("the taxonomy's hash");
    }

    @Test
    void readingPathsComeBackInTheirOrder() {
        ReadingPath two = path("two", "b", "gone", "a");
        Shelf shelf = withPaths(new ReadingPaths(List.of(two, path("one", "a", "b"), path("bare")), "a hash"));
        save(shelf);
        assertThat(corpus.load().shelf()).isEqualTo(shelf);
        Shelf later = withPaths(new ReadingPaths(List.of(path("two", "a")), ""));
        save(later);
        assertThat(corpus.load().shelf()).isEqualTo(later);
    }

    private static Shelf withPaths(ReadingPaths paths) {
        Shelf plain = Articles.shelf(A, B);
        return new Shelf(plain.files(), plain.taxonomy(), plain.taxonomyHash(), paths);
    }

    private static ReadingPath path(String slug, String... cards) {
        return new ReadingPath(
                slug,
                "Name of " + slug,
                "For whom.",
                Stream.of(cards)
                        .map(card -> new ReadingPath.Step(card, "Why " + card))
                        .toList());
    }

    @Test
    void relativesComeBackInTheirOrder() {
        Shelf shelf = Articles.shelf(A, B, C);
        corpus.save(shelf, Library.of(shelf, new Words(), Map.of("a", List.of("c", "b"), "b", List.of())));
        assertThat(corpus.load().related()).isEqualTo(Map.of("a", List.of("c", "b"), "b", List.of()));
    }

    @Test
    void theProjectsOwnShelfComesBackAsItWas() {
        Shelf real = CardFiles.real().shelf();
        save(real);
        Shelf loaded = corpus.load().shelf();
        assertThat(loaded).isEqualTo(real);
        assertThat(loaded.taxonomy().categories().keySet())
                .as("in the order of the file")
                .containsExactlyElementsOf(real.taxonomy().categories().keySet());
        assertThat(loaded.taxonomy().audiences().keySet())
                .containsExactlyElementsOf(real.taxonomy().audiences().keySet());
    }

    @Test
    void onlyAFileThatChangedIsWrittenAgain() throws SQLException {
        save(A, B);
        execute("UPDATE article SET title = 'marked by the test'");
        save(A, article("b").title("Changed").build());
        assertThat(titles()).containsExactly("marked by the test", "Changed");
    }

    @Test
    void aSecondSaveTakesOutWhatIsGoneAndBringsInWhatIsNew() {
        save(A, B);
        save(B, C);
        assertThat(corpus.load().shelf()).isEqualTo(Articles.shelf(B, C));
        assertThat(corpus.load().related().keySet()).containsExactlyInAnyOrder("b", "c");
        save(B, C);
        assertThat(corpus.load().shelf()).isEqualTo(Articles.shelf(B, C));
    }

    @Test
    void aSecondSaveReplacesTheTaxonomy() {
        save(A);
        Taxonomy smaller = Taxonomy.of(
                List.of(new Category("onboarding", "Another name", "Another scope")),
                List.of(),
                List.of(new Tag("new", List.of())));
        Shelf shelf = new Shelf(Articles.shelf(A).files(), smaller, "another hash", ReadingPaths.NONE);
        save(shelf);
        assertThat(corpus.load().shelf()).isEqualTo(shelf);
    }

    @Test
    void aFileThatMovedIsKeptAtItsNewPath() {
        save(A, B);
        Article moved = article("a").category("hiring").build();
        save(moved, B);
        assertThat(corpus.load().shelf().articles()).containsExactly(moved, B);
    }

    @Test
    void theFoldersAboveTheFileAreMade() {
        SqliteCorpus deeper = new SqliteCorpus(file.resolveSibling("new/deeper/corpus.db"));
        Shelf shelf = Articles.shelf(A);
        deeper.save(shelf, Library.of(shelf, new Words(), Map.of()));
        assertThat(deeper.load().shelf()).isEqualTo(shelf);
    }

    @Test
    void aDamagedFileIsThrownAwayAndMadeAgain() throws IOException {
        Files.writeString(file, "This is not a database, and long enough to be seen as none. ".repeat(100));
        assertThat(corpus.load()).isEqualTo(SqliteCorpus.Kept.NOTHING);
        assertThat(file).doesNotExist();
        save(A);
        assertThat(titles()).containsExactly("Title of a");
    }

    @Test
    void aFileDamagedInItsMiddleIsThrownAwayAndMadeAgain() throws IOException {
        save(CardFiles.real().shelf());
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 4096, bytes.length, (byte) 0x5a);
        Files.write(file, bytes);
        assertThat(corpus.load()).isEqualTo(SqliteCorpus.Kept.NOTHING);
        save(A);
        assertThat(titles()).containsExactly("Title of a");
    }

    @Test
    void anEmptyFileIsNoReasonToStop() throws IOException {
        Files.createFile(file);
        assertThat(corpus.load()).isEqualTo(SqliteCorpus.Kept.NOTHING);
        save(A);
        assertThat(titles()).containsExactly("Title of a");
    }

    @Test
    void aFileOfAnotherVersionIsThrownAwayAndMadeAgain() throws SQLException {
        for (int version : new int[] {0, SqliteCorpus.currentVersion() + 1}) {
            save(A);
            execute("PRAGMA user_version = " + version);
            assertThat(corpus.load()).as("version %s", version).isEqualTo(SqliteCorpus.Kept.NOTHING);
            save(B);
            assertThat(titles()).containsExactly("Title of b");
        }
    }

    @Test
    void aFileOfAnotherVersionThatWasNotLoadedFirstIsMadeAgainBySaving() throws SQLException {
        execute("CREATE TABLE article (something TEXT)");
        save(A);
        assertThat(titles()).containsExactly("Title of a");
    }

    @Test
    void aRowThatMakesNoSenseIsTakenForDamage() throws SQLException {
        for (String change : List.of("type = 'POEM'", "read = ''", "checked_on = 'x'", "published = 'x'")) {
            save(A, B);
            execute("UPDATE article SET " + change + " WHERE slug = 'a'");
            assertThat(corpus.load()).as(change).isEqualTo(SqliteCorpus.Kept.NOTHING);
        }
    }

    @Test
    void aTableThatIsMissingIsTakenForDamage() throws SQLException {
        save(A);
        execute("DROP TABLE related");
        assertThat(corpus.load()).isEqualTo(SqliteCorpus.Kept.NOTHING);
        save(A);
        assertThat(titles()).containsExactly("Title of a");
    }

    @Test
    void aDirectoryInPlaceOfTheFileEndsInTheLogAndNotInAnException() throws IOException {
        Files.createDirectories(file.resolve("not/empty"));
        assertThat(corpus.load()).isEqualTo(SqliteCorpus.Kept.NOTHING);
        save(A);
        assertThat(corpus.load()).isEqualTo(SqliteCorpus.Kept.NOTHING);
        assertThat(file.resolve("not/empty")).isDirectory();
    }

    @Test
    void aFileInPlaceOfTheFolderAboveEndsInTheLogAndNotInAnException() throws IOException {
        Files.writeString(file, "a plain file");
        SqliteCorpus under = new SqliteCorpus(file.resolve("corpus.db"));
        assertThat(under.load()).isEqualTo(SqliteCorpus.Kept.NOTHING);
        under.save(Articles.shelf(A), Library.of(Articles.shelf(A), new Words(), Map.of()));
        assertThat(under.load()).isEqualTo(SqliteCorpus.Kept.NOTHING);
    }
}
