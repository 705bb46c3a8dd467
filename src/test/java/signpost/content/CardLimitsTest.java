package signpost.content;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.article.Articles.article;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import signpost.article.Article;
import signpost.article.Articles;

/** How long the parts of a card may be: the longest that goes, and one more. */
final class CardLimitsTest {
    private final CardFiles files;

    CardLimitsTest(@TempDir Path folder) {
        files = CardFiles.in(folder);
    }

    /** A card with something of so many characters or entries, and the line that it stands on. */
    record Limit(String name, int most, int line, Function<Integer, Articles> sized) {
        @Override
        public String toString() {
            return name + " " + most;
        }
    }

    static List<Limit> limits() {
        return List.of(
                new Limit("title", 150, 2, length -> article("a").title(text(length))),
                new Limit("url", 1000, 3, length -> article("a").url(address(length))),
                new Limit("questions", 20, 8, count -> article("a").questions(entries(count))),
                new Limit("questions", 150, 8, length -> article("a").questions(oneLongOf(6, length))),
                new Limit("authors", 10, 12, count -> article("a").authors(entries(count))),
                new Limit("authors", 80, 12, length -> article("a").authors(text(length))),
                new Limit("discuss", 250, 12, length -> article("a").discuss(text(length))),
                new Limit("minutes", 1440, 12, minutes -> article("a").minutes(minutes)),
                new Limit("'Summary'", 900, 14, length -> article("a").summary(text(length))),
                new Limit("'Key points'", 6, 17, count -> article("a").keyPoints(entries(count))),
                new Limit("'Key points'", 240, 17, length -> article("a").keyPoints(oneLongOf(3, length))),
                new Limit(
                        "'Key points'",
                        3,
                        17,
                        count -> article("a").openingOnly().keyPoints(entries(count))),
                new Limit("'Why it matters'", 600, 22, length -> article("a").whyItMatters(text(length))),
                new Limit("'Takeaway'", 400, 25, length -> article("a").takeaway(text(length))));
    }

    private static String text(int length) {
        return "x".repeat(length);
    }

    private static String address(int length) {
        String start = "https://example.org/";
        return start + text(length - start.length());
    }

    private static String[] entries(int count) {
        return IntStream.range(0, count).mapToObj(i -> "entry " + i).toArray(String[]::new);
    }

    private static String[] oneLongOf(int count, int length) {
        String[] entries = entries(count);
        entries[count - 1] = text(length);
        return entries;
    }

    @ParameterizedTest
    @MethodSource("limits")
    void theLongestThatGoesIsRead(Limit limit) {
        Article article = limit.sized.apply(limit.most).build();
        files.write(article);
        assertThat(files.read().problems()).isEmpty();
        assertThat(files.read().shelf().articles()).containsExactly(article);
    }

    @ParameterizedTest
    @MethodSource("limits")
    void oneMoreIsAProblemAtItsLine(Limit limit) {
        Article article = limit.sized.apply(limit.most + 1).build();
        files.write(article);
        assertThat(files.read().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(limit.line);
            assertThat(problem.message()).startsWith(limit.name + " ");
        });
        assertThat(files.read().shelf().articles()).isEmpty();
    }

    @Test
    void aFileOf256KilobytesIsReadAndALargerOneIsAProblem() {
        Article article = article("a").build();
        String text = CardFiles.text(article);
        String padding = "\n".repeat(256 * 1024 - text.length());
        files.write(CardFiles.path(article), text + padding);
        assertThat(files.read().shelf().articles()).containsExactly(article);
        files.write(CardFiles.path(article), text + padding + "\n");
        assertThat(files.read().problems())
                .extracting(Problem::toString)
                .containsExactly(CardFiles.path(article) + ":1: cannot be read: larger than 256 KB");
    }

    @Test
    void aCardNestedAThousandfoldIsAProblemAndNotAnEndlessWay() {
        Article article = article("a").build();
        String deep = String.join("", Collections.nCopies(20_000, "- "));
        files.write(CardFiles.path(article), CardFiles.text(article).replace("What it says.", deep));
        assertThat(files.read().problems()).isNotEmpty();
    }
}
