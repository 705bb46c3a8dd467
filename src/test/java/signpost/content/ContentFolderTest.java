package signpost.content;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.article.Articles.article;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.article.Article;
import signpost.article.ArticleFile;
import signpost.article.Articles;
import signpost.article.Shelf;
import signpost.article.Taxonomy;

final class ContentFolderTest {
    private static final Article A = article("a").build();
    private static final Article B = article("b").build();

    private final Path root;
    private final CardFiles files;

    ContentFolderTest(@TempDir Path folder) {
        root = folder;
        files = CardFiles.in(folder);
    }

    @Test
    void everyFieldOfACardIsRead() {
        Article full = Articles.full("full").related("b").build();
        files.write(full, B);
        ContentReading reading = files.read();
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.shelf().articles()).containsExactly(B, full);
        assertThat(reading.shelf().taxonomy()).isEqualTo(Articles.TAXONOMY);
    }

    @Test
    void signsThatMeanSomethingToYamlOrMarkdownAreTextInAValue() {
        Article odd = article("odd")
                .title("C#: \"it's\" # {not} [a] comment, 100 % - & * ! | > `@`")
                .questions("a: b?", "# c", "- d", "'e'", "\"f\"", "1:1 {g} \\ \u00e9 \ud83d\udc4d \u8bed")
                .discuss("Why: 'so'?")
                .build();
        files.write(odd);
        ContentReading reading = files.read();
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.shelf().articles()).containsExactly(odd);
    }

    @Test
    void aTitleWithoutQuotesMayHoldColonsAndHashesThatYamlAllows() {
        files.write(CardFiles.path(A), CardFiles.text(A).replace("\"Title of a\"", "It's C#:a 'guide', 10:30 \"x\""));
        assertThat(files.read().shelf().articles())
                .extracting(Article::title)
                .containsExactly("It's C#:a 'guide', 10:30 \"x\"");
    }

    @Test
    void theBodyIsKeptAsPlainTextWithoutItsMarkup() {
        files.write(article("a")
                .summary("A [link](https://x.example \"t\") and *stress*,\n**force** and `code`.\n\nMore &amp; more.")
                .build());
        assertThat(files.read().shelf().articles())
                .extracting(it -> it.gist().summary())
                .containsExactly("A link and stress, force and code. More & more.");
    }

    @Test
    void aHardLineBreakIsASpace() {
        files.write(article("a").summary("One  \ntwo\\\nthree").build());
        assertThat(files.read().shelf().articles())
                .extracting(it -> it.gist().summary())
                .containsExactly("One two three");
    }

    @Test
    void windowsLineEndsAreReadAlike() {
        files.write(CardFiles.path(A), CardFiles.text(A).replace("\n", "\r\n"));
        assertThat(files.read().shelf().articles()).containsExactly(A);
    }

    @Test
    void aFileThatDidNotChangeIsNotParsedAgain() {
        files.write(A, B);
        Shelf before = files.read().shelf();
        Article changed = article("b").title("Another title").build();
        files.write(changed);
        Shelf after = files.folder().read(before).shelf();
        assertThat(after.files().get(0)).isSameAs(before.files().get(0));
        assertThat(after.files().get(1).article()).isEqualTo(changed);
        assertThat(after.files().get(1).hash())
                .isNotEqualTo(before.files().get(1).hash());
    }

    @Test
    void aFileThatIsGoneLeavesTheShelfAndANewOneComes() {
        files.write(A);
        Shelf before = files.read().shelf();
        files.delete(A);
        files.write(B);
        assertThat(files.folder().read(before).shelf().articles()).containsExactly(B);
    }

    @Test
    void aFileThatWasGoodAndIsBrokenNowLeavesTheShelf() {
        files.write(A, B);
        Shelf before = files.read().shelf();
        files.write(CardFiles.path(A), "no card");
        ContentReading after = files.folder().read(before);
        assertThat(after.shelf().articles()).containsExactly(B);
        assertThat(after.problems()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "categories: [",
                "",
                "- a list",
                "categories: {}\naudiences: {a: {name: A, who: b, words: []}}\ntags: {t: []}",
                "categories: {c: {name: C}}\naudiences: {a: {name: A, who: b, words: []}}\ntags: {t: []}",
                "categories: {c: {name: C, scope: d}}\naudiences: {a: {name: A, who: b}}\ntags: {t: []}",
                "categories: {c: {name: C, scope: d}}\naudiences: {a: {name: A, who: b, words: []}}\ntags: {t: word}",
                "categories: {c: {name: C, scope: d}}\naudiences: {a: {name: A, who: b, words: []}}"
            })
    void aBrokenTaxonomyIsNamedAndTheKnownShelfKept(String broken) {
        files.write(A);
        Shelf before = files.read().shelf();
        files.write("taxonomy.yml", broken);
        files.write(B);
        ContentReading after = files.folder().read(before);
        assertThat(after.shelf()).isSameAs(before);
        assertThat(after.problems()).isNotEmpty().allMatch(it -> it.path().equals("taxonomy.yml"));
    }

    @ParameterizedTest
    @CsvSource({
        "name: Onboarding, name: '', 2, 'categories/onboarding/name: has no name'",
        "name: Onboarding, title: Onboarding, 2, 'categories/onboarding: has no name'",
        "name: Onboarding, name: \"On\\nboarding\", 2, 'categories/onboarding/name: name must be one line of text'",
        "trust: [\"cred, 'trust: [\"\", \"cred', 10, 'tags/trust: has a word that is not one line of text'",
        "trust: [\"cred, trust: [\"in\\ncred, 10, 'tags/trust: has a word that is not one line of text'",
        "words: [\"TL\"], words: TL, 6, 'audiences/tech-lead/words: has no list of words'"
    })
    void whatIsWrongInTheTaxonomyIsNamedAtItsLine(String was, String becomes, int line, String message) {
        String text = CardFiles.taxonomy(Articles.TAXONOMY).replace("\"Onboarding\"", "Onboarding");
        assertThat(text).contains(was);
        files.write("taxonomy.yml", text.replace(was, becomes));
        assertThat(files.read().problems())
                .extracting(Problem::toString)
                .containsExactly("taxonomy.yml:" + line + ": " + message);
    }

    @Test
    void aTaxonomyThatIsNotUtf8IsNamedByItsFile() throws IOException {
        Files.write(root.resolve("taxonomy.yml"), new byte[] {(byte) 0xff, (byte) 0xfe});
        assertThat(files.read().problems())
                .extracting(Problem::toString)
                .containsExactly("taxonomy.yml:1: is not UTF-8 text");
    }

    @Test
    void aFaultInTheTaxonomysYamlIsNamedAtItsLine() {
        files.write("taxonomy.yml", "categories:\n  a: {name: A, scope: b}\n  b: c: d\n");
        assertThat(files.read().problems())
                .singleElement()
                .satisfies(it -> assertThat(it.toString()).startsWith("taxonomy.yml:3: is not YAML"));
    }

    @Test
    void aChangedTaxonomyHasEveryFileReadAgain() {
        files.write(A, B);
        Shelf before = files.read().shelf();
        Taxonomy known = Articles.TAXONOMY;
        files.write(
                "taxonomy.yml",
                CardFiles.taxonomy(new Taxonomy(known.categories(), known.audiences(), known.tags()))
                        .replace("buddy", "companion"));
        Shelf after = files.folder().read(before).shelf();
        assertThat(after.articles()).containsExactly(A, B);
        assertThat(after.files().get(0)).isNotSameAs(before.files().get(0));
        assertThat(after.taxonomy().tags().values()).anyMatch(it -> it.words().contains("companion"));
        assertThat(after.taxonomyHash()).isNotEqualTo(before.taxonomyHash());
    }

    @Test
    void aCategoryThatTheTaxonomyLosesTakesItsCardsAlong() {
        files.write(A, article("c").category("hiring").build());
        Shelf before = files.read().shelf();
        files.write("taxonomy.yml", CardFiles.taxonomy(Articles.TAXONOMY).replace("  hiring:", "  cooking:"));
        ContentReading after = files.folder().read(before);
        assertThat(after.shelf().articles()).containsExactly(A);
        assertThat(after.problems())
                .extracting(Problem::toString)
                .containsExactly("articles/hiring/c.md:5: category 'hiring' is not in taxonomy.yml");
    }

    @Test
    void aMissingFolderIsAProblemAndNoException() {
        ContentReading reading = new ContentFolder(root.resolve("nowhere")).read(Shelf.EMPTY);
        assertThat(reading.shelf()).isSameAs(Shelf.EMPTY);
        assertThat(reading.problems())
                .singleElement()
                .satisfies(it -> assertThat(it.toString()).contains("nowhere", "cannot be read"));
    }

    @Test
    void aFolderThatIsGoneOrHasNoArticlesKeepsTheKnownShelf() {
        files.write(A);
        Shelf before = files.read().shelf();
        files.delete(A);
        files.delete("articles/onboarding");
        files.delete("articles");
        ContentReading after = files.folder().read(before);
        assertThat(after.shelf()).isSameAs(before);
        assertThat(after.problems()).hasSize(1);
    }

    @Test
    void aFileThatIsNotUtf8IsAProblem() throws IOException {
        files.write(A, B);
        byte[] bytes = CardFiles.text(A).replace("Title", "T\u00eftle").getBytes(StandardCharsets.ISO_8859_1);
        Files.write(root.resolve(CardFiles.path(A)), bytes);
        ContentReading reading = files.read();
        assertThat(reading.problems())
                .extracting(Problem::toString)
                .containsExactly("articles/onboarding/a.md:1: is not UTF-8 text");
        assertThat(reading.shelf().articles()).containsExactly(B);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "articles/a.md",
                "articles/onboarding/deeper/a.md",
                "articles/onboarding/First_Week.md",
                "articles/onboarding/two words.md",
                "articles/On Boarding/a.md",
                "articles/onboarding/.md"
            })
    void aCardThatLiesElsewhereIsAProblem(String path) {
        files.write(path, CardFiles.text(A));
        ContentReading reading = files.read();
        assertThat(reading.problems())
                .extracting(Problem::toString)
                .containsExactly(path + ":1: must lie at articles/<category>/<slug>.md, in lower case with hyphens");
        assertThat(reading.shelf().files()).isEmpty();
    }

    @Test
    void whatIsNoMarkdownFileIsPassedOver() {
        files.write("articles/onboarding/notes.txt", "Not a card.");
        files.write("articles/onboarding/folder.md/keep.txt", "A folder with a card's name.");
        files.write("README.md", "Not in the articles.");
        assertThat(files.read()).isEqualTo(new ContentReading(files.read().shelf(), List.of()));
        assertThat(files.read().shelf().files()).isEmpty();
    }

    @Test
    void aFilesHashIsTheSha256OfItsBytes() {
        files.write(A);
        assertThat(files.read().shelf().files())
                .extracting(ArticleFile::hash)
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }
}
