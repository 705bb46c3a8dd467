package signpost.content;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.article.Articles.article;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.article.Article;

/** What is wrong with a card only beside another. */
final class CrossCheckTest {
    private final CardFiles files;

    CrossCheckTest(@TempDir Path folder) {
        files = CardFiles.in(folder);
    }

    @Test
    void aSlugInTwoFoldersIsNamedAndTheFirstIsKept() {
        Article first =
                article("same").category("hiring").url("https://one.example").build();
        Article second = article("same").url("https://two.example").build();
        files.write(first, second);
        ContentReading reading = files.read();
        assertThat(reading.problems())
                .extracting(Problem::toString)
                .containsExactly("articles/onboarding/same.md:1: has the same slug as articles/hiring/same.md");
        assertThat(reading.shelf().articles()).containsExactly(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/path",
                "http://example.org/path",
                "https://www.example.org/path",
                "https://example.org/path/",
                "https://example.org/path#part",
                "https://example.org/path/#part",
                "https://EXAMPLE.org/Path",
                "http://www.Example.org/PATH/#Part",
                "https://example.org/path?utm_source=news&utm_medium=mail",
                "https://example.org/path/?fbclid=abc#part",
                "https://example.org/path?ref=hn"
            })
    void anAddressThatDiffersOnlyInItsDressIsTheSame(String address) {
        Article first = article("first").url("https://example.org/path").build();
        files.write(first, article("second").url(address).build());
        ContentReading reading = files.read();
        assertThat(reading.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "articles/onboarding/second.md:3: url is already that of articles/onboarding/first.md");
        assertThat(reading.shelf().articles()).containsExactly(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/path2",
                "https://example.org/path/more",
                "https://example.org/path?page=2",
                "https://example.org/path?page=2&utm_source=news",
                "https://example.org/path?preference=2",
                "https://example.org",
                "https://blog.example.org/path",
                "https://wwwxexample.org/path"
            })
    void anotherPageIsAnotherAddress(String address) {
        files.write(
                article("first").url("https://example.org/path").build(),
                article("second").url(address).build());
        assertThat(files.read().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/?v=1&utm_source=a, https://example.org?v=1",
        "https://example.org/?utm_source=a&v=1, https://www.example.org/?v=1#t",
        "https://example.org/a/?v=1&ref=x&w=2, http://example.org/a?v=1&w=2"
    })
    void whatTellsPagesApartIsKeptBesideWhatDoesNot(String one, String other) {
        files.write(
                article("first").url(one).build(), article("second").url(other).build());
        assertThat(files.read().shelf().articles()).hasSize(1);
    }

    @Test
    void aCardThatIsLeftOutTakesNoOtherCardsAddress() {
        Article first =
                article("x").category("hiring").url("https://example.org/1").build();
        Article leftOut = article("x").url("https://example.org/2").build();
        Article good = article("y").url("https://example.org/2").build();
        files.write(first, leftOut, good);
        assertThat(files.read().shelf().articles()).containsExactly(first, good);
    }

    @Test
    void aCardThatIsLeftOutTakesNoOtherCardsSlug() {
        Article first = article("a").category("hiring").build();
        Article leftOut = article("b").category("hiring").url(first.url()).build();
        Article good = article("b").build();
        files.write(first, leftOut, good);
        assertThat(files.read().shelf().articles()).containsExactly(first, good);
    }

    @Test
    void aCardThatIsLeftOutIsNobodysRelative() {
        Article first = article("a").related("b").build();
        files.write(first, article("b").url(first.url()).build());
        assertThat(files.read().problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "articles/onboarding/a.md:12: related 'b' is not another article's slug",
                        "articles/onboarding/b.md:3: url is already that of articles/onboarding/a.md");
    }

    @Test
    void aRelatedSlugMustBeAnotherArticle() {
        Article a = article("a").related("b", "gone", "a").build();
        Article b = article("b").build();
        files.write(a, b);
        ContentReading reading = files.read();
        assertThat(reading.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "articles/onboarding/a.md:12: related 'gone' is not another article's slug",
                        "articles/onboarding/a.md:12: related 'a' is not another article's slug");
        assertThat(reading.shelf().articles())
                .as("a dead end costs no card its place")
                .containsExactly(a, b);
    }

    @Test
    void aRelatedSlugThatDiesLaterIsNamedThoughItsCardDidNotChange() {
        Article a = article("a").related("b").build();
        Article b = article("b").build();
        files.write(a, b);
        ContentReading before = files.read();
        assertThat(before.problems()).isEmpty();
        files.delete(b);
        assertThat(files.folder().read(before.shelf()).problems())
                .extracting(Problem::toString)
                .containsExactly("articles/onboarding/a.md:12: related 'b' is not another article's slug");
    }

    @Test
    void aCardThatLostItsDoubleComesBack() {
        Article first = article("first").url("https://example.org/same").build();
        Article second = article("second").url("https://example.org/same").build();
        files.write(first, second);
        ContentReading before = files.read();
        files.delete(first);
        ContentReading after = files.folder().read(before.shelf());
        assertThat(after.problems()).isEmpty();
        assertThat(after.shelf().articles()).containsExactly(second);
    }
}
