package signpost.review;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.article.Articles.article;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signpost.article.Article;
import signpost.article.Articles;
import signpost.content.CardFiles;
import signpost.content.ContentFolder;
import signpost.content.ContentReading;
import signpost.content.Problem;
import signpost.language.Words;

final class ReviewTest {
    private final Review review = new Review(new Words());

    @Test
    void everyRuleIsHeardAtItsLineAndNoCardIsLeftOut(@TempDir Path folder) {
        CardFiles files = CardFiles.in(folder);
        String copied = "one two three four five six seven eight nine";
        Article one = article("one").title("Delegation").takeaway(copied).build();
        Article two = article("two")
                .title("How to delegate")
                .discuss(copied)
                .questions("delegating", "bravo", "charlie", "delta", "echo", "foxtrot")
                .build();
        files.write(one, two);
        ContentReading reading = review.of(files.folder());
        assertThat(reading.shelf().articles()).containsExactly(one, two);
        assertThat(reading.problems())
                .extracting(Problem::toString)
                .contains(
                        "articles/onboarding/one.md:14: 'Summary' has 3 words, not 50 to 110",
                        "articles/onboarding/one.md:22: 'Why it matters' has 3 words, not 30 to 70",
                        "articles/onboarding/two.md:8: questions: 'delegating' only repeats the title",
                        "articles/onboarding/two.md:12: 'discuss' shares \"" + copied
                                + "\" with articles/onboarding/one.md",
                        "articles/onboarding/two.md:2: title and summary are much like those of"
                                + " articles/onboarding/one.md",
                        "taxonomy.yml:3: category 'hiring' has 0 cards, fewer than 7");
    }

    @Test
    void whatIsWrongWithAFileIsNamedBesideWhatIsWrongWithTheWhole(@TempDir Path folder) {
        CardFiles files = CardFiles.in(folder);
        files.write("articles/onboarding/bad.md", "no card");
        ContentReading reading = review.of(files.folder());
        assertThat(reading.problems())
                .extracting(Problem::path)
                .contains("articles/onboarding/bad.md", "taxonomy.yml")
                .isSorted();
    }

    @Test
    void theProjectsLibraryKeepsTheRulesOfTheHouse() {
        ContentReading reading = review.of(new ContentFolder(Path.of("content")));
        assertThat(reading.shelf().files()).isNotEmpty();
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void aTagThatLostItsLastCardIsNamedAtItsLine(@TempDir Path folder) {
        CardFiles files = CardFiles.in(folder);
        files.write(article("a").build());
        files.write("taxonomy.yml", CardFiles.taxonomy(Articles.TAXONOMY) + "  idle: [\"unused\"]\n");
        assertThat(review.of(files.folder()).problems())
                .extracting(Problem::toString)
                .contains("taxonomy.yml:11: tag 'idle' has no card");
    }
}
