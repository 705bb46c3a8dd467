package signpost.content;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import signpost.article.Article;

/** The cards that the project itself holds. */
final class RealContentTest {
    private static final ContentReading REAL = CardFiles.real();

    @Test
    void theProjectsContentHasNoProblem() {
        assertThat(REAL.problems()).isEmpty();
    }

    @Test
    void everyOneOfTheFourteenCategoriesHasCards() {
        Map<String, Long> cards = REAL.shelf().articles().stream()
                .collect(groupingBy(it -> it.filing().category(), counting()));
        assertThat(REAL.shelf().articles()).hasSizeGreaterThanOrEqualTo(24);
        assertThat(cards.keySet())
                .hasSize(14)
                .containsExactlyInAnyOrderElementsOf(
                        REAL.shelf().taxonomy().categories().keySet());
    }

    @Test
    void everyCardSaysHowALeaderWouldAskForIt() {
        assertThat(REAL.shelf().articles())
                .allSatisfy(
                        it -> assertThat(it.filing().questions()).as(it.slug()).hasSizeBetween(6, 20));
    }

    @Test
    void everyCardHasADomainToNameAsItsSource() {
        assertThat(REAL.shelf().articles())
                .extracting(Article::source)
                .allSatisfy(it -> assertThat(it.domain()).isNotBlank());
    }
}
