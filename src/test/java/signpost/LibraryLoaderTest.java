package signpost;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.article.Articles.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signpost.article.Article;
import signpost.article.Articles;
import signpost.article.ReadingPath;
import signpost.content.CardFiles;
import signpost.content.Problem;
import signpost.language.Words;
import signpost.library.Library;
import signpost.library.SqliteCorpus;

final class LibraryLoaderTest {
    private static final Article A = article("a").build();
    private static final Article B = article("b").build();

    private final Path corpus;
    private final CardFiles files;
    private final LibraryLoader loader;

    LibraryLoaderTest(@TempDir Path folder) {
        corpus = folder.resolve("data/corpus.db");
        files = CardFiles.in(folder.resolve("content"));
        loader = starting();
    }

    /** A loader as a new start of the program has it. */
    private LibraryLoader starting() {
        return new LibraryLoader(files.folder(), new SqliteCorpus(corpus), new Words());
    }

    private Library reloaded() {
        return loader.reload().orElseThrow();
    }

    private static List<String> titles(Library library) {
        return library.articles().stream().map(Article::title).toList();
    }

    /** Changes what is kept behind the program's back: whoever serves it has read it from there. */
    private void mark(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + corpus);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Test
    void theFirstLoadReadsTheFolderAndKeepsIt() {
        files.write(A, B);
        Library library = loader.load();
        assertThat(library.articles()).containsExactly(A, B);
        assertThat(library.taxonomy()).isEqualTo(Articles.TAXONOMY);
        assertThat(new SqliteCorpus(corpus).load().shelf().articles()).containsExactly(A, B);
    }

    @Test
    void aSecondStartParsesNoFileThatDidNotChange() throws SQLException {
        files.write(A, B);
        loader.load();
        mark("UPDATE article SET title = 'kept ' || slug");
        assertThat(titles(starting().load())).containsExactly("kept a", "kept b");
    }

    @Test
    void aSecondStartParsesTheOneFileThatChanged() throws SQLException {
        files.write(A, B);
        loader.load();
        mark("UPDATE article SET title = 'kept ' || slug");
        files.write(article("b").title("Changed").build());
        assertThat(titles(starting().load())).containsExactly("kept a", "Changed");
        assertThat(titles(starting().load())).containsExactly("kept a", "Changed");
    }

    @Test
    void aSecondStartWithNothingNewTakesTheRelativesAsTheyWereKept() throws SQLException {
        files.write(A, B, article("c").build());
        loader.load();
        mark("UPDATE related SET others = 'c' WHERE slug = 'a'");
        assertThat(starting().load().related("a")).extracting(Article::slug).containsExactly("c");
        files.write(article("d").build());
        assertThat(starting().load().related("a"))
                .as("worked out anew when something changed")
                .hasSizeGreaterThan(1);
    }

    @Test
    void aChangedTaxonomyHasEverythingReadAgain() throws SQLException {
        files.write(A);
        loader.load();
        mark("UPDATE article SET title = 'kept'");
        files.write("taxonomy.yml", CardFiles.taxonomy(Articles.TAXONOMY).replace("buddy", "companion"));
        Library library = starting().load();
        assertThat(titles(library)).containsExactly("Title of a");
        assertThat(library.search(new Words().question("companion", library::corrected), any -> true, 9))
                .hasSize(1);
    }

    @Test
    void aChangedTaxonomyIsKeptToo() throws SQLException {
        files.write(A);
        loader.load();
        files.write("taxonomy.yml", CardFiles.taxonomy(Articles.TAXONOMY).replace("buddy", "companion"));
        assertThat(reloaded().taxonomy()).isNotEqualTo(Articles.TAXONOMY);
        files.write("taxonomy.yml", CardFiles.taxonomy(Articles.TAXONOMY).replace("buddy", "comrade"));
        starting().load();
        mark("UPDATE article SET title = 'kept ' || slug");
        assertThat(titles(starting().load())).as("nothing is read again").containsExactly("kept a");
    }

    @Test
    void aChangedANewAndADeletedFileAreServedAfterReloading() {
        files.write(A, B);
        Library before = loader.load();
        Article changed = article("a").title("Changed").build();
        Article added = article("c").build();
        files.write(changed, added);
        files.delete(B);
        assertThat(reloaded().articles()).containsExactly(changed, added);
        assertThat(before.articles()).as("an old snapshot stays as it was").containsExactly(A, B);
        assertThat(starting().load().articles()).containsExactly(changed, added);
    }

    @Test
    void reloadingWithNothingChangedBringsNothing() {
        files.write(A);
        loader.load();
        assertThat(loader.reload()).isEmpty();
        files.write(A);
        assertThat(loader.reload()).as("written again with the same text").isEmpty();
    }

    @Test
    void reloadingKeepsWhatChangedForTheNextStart() throws SQLException {
        files.write(A);
        loader.load();
        files.write(B);
        assertThat(loader.reload()).isPresent();
        mark("UPDATE article SET title = 'kept ' || slug");
        assertThat(titles(starting().load())).containsExactly("kept a", "kept b");
    }

    @Test
    void aBrokenFileIsNamedAndTheGoodOnesAreServed() {
        files.write(A, B);
        loader.load();
        files.write(CardFiles.path(A), "no card");
        assertThat(reloaded().articles()).containsExactly(B);
        assertThat(loader.problems()).extracting(Problem::path).containsOnly(CardFiles.path(A));
        files.write(A);
        assertThat(reloaded().articles()).containsExactly(A, B);
        assertThat(loader.problems()).isEmpty();
    }

    @Test
    void aBrokenTaxonomyIsNamedAndTheKnownLibraryServed() {
        files.write(A);
        loader.load();
        files.write("taxonomy.yml", "categories: [");
        assertThat(loader.reload()).as("nothing else to serve").isEmpty();
        assertThat(loader.problems()).isNotEmpty();
        LibraryLoader next = starting();
        assertThat(next.load().articles()).as("also at the next start").containsExactly(A);
        assertThat(next.problems()).isNotEmpty();
    }

    @Test
    void aChangedReadingPathIsKeptAndAReasonToServeAnew() {
        files.write(A);
        loader.load();
        files.write("paths.yml", CardFiles.paths("first", List.of("a", "b", "c", "d", "e", "f")));
        assertThat(loader.reload()).isPresent();
        assertThat(keptPaths()).containsExactly("first");
        files.write("paths.yml", CardFiles.paths("second", List.of("a", "b", "c", "d", "e", "f")));
        starting().load();
        assertThat(keptPaths()).containsExactly("second");
        assertThat(loader.reload()).isPresent();
        assertThat(loader.reload()).isEmpty();
    }

    private List<String> keptPaths() {
        return new SqliteCorpus(corpus)
                .load().shelf().paths().all().stream().map(ReadingPath::slug).toList();
    }

    @Test
    void withoutAFolderTheKeptLibraryIsServed() {
        files.write(A);
        loader.load();
        files.delete("taxonomy.yml");
        assertThat(starting().load().articles()).containsExactly(A);
    }

    @Test
    void aDeletedCorpusIsMadeAgain() throws IOException {
        files.write(A);
        loader.load();
        Files.delete(corpus);
        assertThat(starting().load().articles()).containsExactly(A);
        assertThat(corpus).exists();
        Files.delete(corpus);
        files.write(B);
        assertThat(reloaded().articles()).as("deleted while running").containsExactly(A, B);
    }

    @Test
    void aDamagedCorpusIsMadeAgain() throws IOException {
        files.write(A);
        loader.load();
        Files.writeString(corpus, "not a database ".repeat(500));
        assertThat(starting().load().articles()).containsExactly(A);
        assertThat(new SqliteCorpus(corpus).load().shelf().articles()).containsExactly(A);
    }

    @Test
    void aCorpusThatCannotBeWrittenStopsNobody() throws IOException {
        files.write(A);
        Files.createDirectories(corpus.resolve("in/the/way"));
        assertThat(loader.load().articles()).containsExactly(A);
        files.write(B);
        assertThat(reloaded().articles()).containsExactly(A, B);
    }

    @Test
    void anEmptyFolderIsALibraryWithoutCards() {
        assertThat(loader.load().articles()).isEmpty();
        assertThat(loader.problems()).isEmpty();
    }
}
