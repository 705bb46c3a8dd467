package signpost.content;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static signpost.article.Articles.article;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.article.Article;
import signpost.article.ReadingPath;
import signpost.article.ReadingPaths;
import signpost.article.Shelf;

final class PathsFileTest {
    private static final List<String> SIX = List.of("a", "b", "c", "d", "e", "f");

    private final Path root;
    private final CardFiles files;

    PathsFileTest(@TempDir Path folder) {
        root = folder;
        files = CardFiles.in(folder);
        files.write(cards(14));
    }

    /** Cards with the slugs a, b, c and so on. */
    private static Article[] cards(int count) {
        return slugs(count).stream().map(slug -> article(slug).build()).toArray(Article[]::new);
    }

    private static List<String> slugs(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Character.toString('a' + i))
                .toList();
    }

    private List<String> read(String text) {
        files.write("paths.yml", text);
        return files.read().shelf().paths().all().stream()
                .map(ReadingPath::slug)
                .toList();
    }

    private List<String> problems() {
        return files.read().problems().stream().map(Problem::toString).toList();
    }

    @Test
    void everyPartOfAPathIsRead() {
        assertThat(read(CardFiles.paths("first", SIX) + CardFiles.paths("second", slugs(12))))
                .containsExactly("first", "second");
        assertThat(problems()).isEmpty();
        ReadingPath first = files.read().shelf().paths().all().get(0);
        assertThat(first.name()).isEqualTo("Name of first");
        assertThat(first.purpose()).isEqualTo("For whom.");
        assertThat(first.steps()).hasSize(6).first().isEqualTo(new ReadingPath.Step("a", "Why a."));
    }

    @Test
    void aFolderWithoutPathsOrWithAnEmptyFileHasNone() {
        assertThat(files.read().shelf().paths()).isEqualTo(ReadingPaths.NONE);
        assertThat(read("# none yet\n")).isEmpty();
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "first:, First Steps:, 1, 'First Steps: must be in lower case with hyphens'",
        "name:, title:, 1, 'first: has no name'",
        "name:, title:, 2, 'first/title: title is not one of [name, for, steps]'",
        "\"Name of first\", '\" \"', 2, 'first/name: has no name'",
        "Name of first, 'One\\ntwo', 2, 'first/name: name must be one line of text'",
        "For whom., '', 3, 'first/for: has no for'",
        "steps:, cards:, 1, 'first/steps: must be 6 to 12 cards'",
        "card: b, cart: b, 7, 'first/steps/1: has no card'",
        "card: b, card: a, 7, 'first/steps/1/card: ''a'' stands twice on this path'",
        "Why c., '', 10, 'first/steps/2/why: has no why'"
    })
    void aFaultIsNamedAtItsLineAndKeepsThePathOut(String was, String becomes, int line, String message) {
        String text = CardFiles.paths("first", SIX);
        assertThat(text).contains(was);
        assertThat(read(text.replace(was, becomes) + CardFiles.paths("good", SIX)))
                .containsExactly("good");
        assertThat(problems()).contains("paths.yml:" + line + ": " + message);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 13})
    void fewerThanSixAndMoreThanTwelveStepsAreAProblem(int count) {
        assertThat(read(CardFiles.paths("first", slugs(count)))).isEmpty();
        assertThat(problems()).containsExactly("paths.yml:4: first/steps: must be 6 to 12 cards");
    }

    @ParameterizedTest
    @CsvSource({"Name of first, 75, 2, name", "For whom., 200, 3, for", "Why b., 200, 8, why"})
    void theLongestTextGoesAndOneMoreIsAProblem(String was, int most, int line, String field) {
        String text = CardFiles.paths("first", SIX);
        assertThat(read(text.replace(was, "x".repeat(most)))).containsExactly("first");
        assertThat(read(text.replace(was, "x".repeat(most + 1)))).isEmpty();
        assertThat(problems())
                .singleElement()
                .satisfies(it -> assertThat(it)
                        .startsWith("paths.yml:" + line + ": ")
                        .endsWith(field + " is over " + most + " characters"));
    }

    @Test
    void ofMoreThanTwentyPathsTheFirstTwentyAreTaken() {
        StringBuilder text = new StringBuilder();
        for (String slug : slugs(21)) {
            text.append(CardFiles.paths("path-" + slug, SIX));
        }
        assertThat(read(text.toString())).hasSize(20);
        assertThat(problems()).hasSize(1).first().asString().contains("is one path more than 20");
    }

    @Test
    void aStepWhoseCardIsNotThereIsNamedAndKept() {
        assertThat(read(CardFiles.paths(
                        "first", Stream.concat(SIX.stream(), Stream.of("gone")).toList())))
                .containsExactly("first");
        assertThat(problems()).containsExactly("paths.yml:17: card 'gone' is not an article's slug");
    }

    @Test
    void aStepWhoseCardIsLeftOutLaterIsNamedThoughThePathDidNotChange() {
        read(CardFiles.paths("first", SIX));
        Shelf before = files.read().shelf();
        Article broken = article("c").build();
        files.write(CardFiles.path(broken), "no card");
        ContentReading after = files.folder().read(before);
        assertThat(after.shelf().paths()).isEqualTo(before.paths());
        assertThat(after.problems())
                .extracting(Problem::toString)
                .contains("paths.yml:9: card 'c' is not an article's slug");
        files.write(broken);
        assertThat(files.folder().read(after.shelf()).problems()).isEmpty();
    }

    @Test
    void aFileThatDidNotChangeIsNotParsedAgain() {
        read(CardFiles.paths("first", SIX));
        Shelf before = files.read().shelf();
        assertThat(files.folder().read(before).shelf().paths()).isSameAs(before.paths());
    }

    @Test
    void aProblemIsNamedAtEveryReading() {
        read(CardFiles.paths("first", SIX) + CardFiles.paths("second", slugs(5)));
        ContentReading first = files.read();
        ContentReading second = files.folder().read(first.shelf());
        assertThat(second.problems()).isEqualTo(first.problems()).hasSize(1);
        assertThat(second.shelf()).isEqualTo(first.shelf());
    }

    @ParameterizedTest
    @ValueSource(strings = {"first: [", "- first", "first:\n  name: a: b"})
    void whatIsNoYamlIsNamedAndTheCardsAreServed(String text) {
        assertThat(read(text)).isEmpty();
        assertThat(problems())
                .singleElement()
                .satisfies(it -> assertThat(it).startsWith("paths.yml:").contains("is not YAML"));
        assertThat(files.read().shelf().files()).hasSize(14);
    }

    @Test
    void oddShapesAreNamedAndNothingThrows() {
        for (String odd : List.of("first: word", "first: [a]", "first: {steps: a}", "first: {steps: [a, [b], 1]}")) {
            assertThat(read(odd)).as(odd).isEmpty();
            assertThat(problems()).as(odd).isNotEmpty();
        }
    }

    @Test
    void aFileThatIsNotUtf8OrTooLargeIsAProblem() throws Exception {
        Files.write(root.resolve("paths.yml"), new byte[] {(byte) 0xff, (byte) 0xfe});
        assertThat(problems()).containsExactly("paths.yml:1: is not UTF-8 text");
        files.write("paths.yml", "#".repeat(256 * 1024 + 1));
        assertThat(problems()).containsExactly("paths.yml:1: cannot be read: larger than 256 KB");
    }

    @Test
    void theSampleOfTheTestsContentIsRead() {
        var sample = new ContentFolder(Path.of("src/test/resources/content")).read(Shelf.EMPTY);
        assertThat(sample.problems()).isEmpty();
        assertThat(sample.shelf().paths().all().stream().map(ReadingPath::slug).collect(joining(" ")))
                .isEqualTo("first-weeks-as-a-manager from-report-to-review");
    }
}
