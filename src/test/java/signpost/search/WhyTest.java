package signpost.search;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.article.Articles.article;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import signpost.article.Article;
import signpost.article.Articles;
import signpost.language.Words;
import signpost.library.Library;

/** Every result can say why it is one. */
final class WhyTest {
    private static final Article DELEGATION = article("delegation")
            .title("How to delegate")
            .tags("one-on-one")
            .summary("Delegating is hard.")
            .takeaway("Hand it over.")
            .build();
    private static final Article LEAVING =
            article("leaving").title("Retention of the departing").tags("trust").build();

    private final Search search = new Search(
            new Words(), Library.of(Articles.shelf(DELEGATION, LEAVING), new Words(), Map.of("delegation", List.of())));

    private Why why(String question, Article article) {
        return search.why(question, article).orElseThrow();
    }

    @Test
    void itNamesTheAskersWordsAndWhereTheyStand() {
        assertThat(why("How do I DELEGATE in a 1-on-1?", DELEGATION).matched())
                .containsExactly(
                        new Why.Matched("delegate", "delegate", List.of("title", "summary")),
                        new Why.Matched("1-on-1", "1-on-1", List.of("tags")));
    }

    @Test
    void aSlipIsShownWithWhatItWasReadAs() {
        assertThat(why("delgate", DELEGATION).matched())
                .containsExactly(new Why.Matched("delgate", "delegate", List.of("title", "summary")));
    }

    @Test
    void itSaysHowMuchOfTheQuestionTheArticleHoldsAndWhatItLacks() {
        assertThat(why("delegate", DELEGATION).coverage()).isEqualTo(1);
        Why half = why("delegate giraffes", DELEGATION);
        assertThat(half.coverage()).isBetween(0.2, 0.6);
        assertThat(half.lacks()).containsExactly("giraffes");
    }

    @Test
    void whatTheQuestionOnlyMeansIsNamedInTheArticlesWords() {
        Why why = why("she handed in her notice", LEAVING);
        assertThat(why.means()).containsExactly("retention", "departing");
        assertThat(why.matched()).isEmpty();
    }

    @Test
    void filtersAreNoWords() {
        assertThat(why("delegate for:manager", DELEGATION).lacks()).isEmpty();
    }

    @Test
    void anArticleThatHasNothingOfTheQuestionHasNoWhy() {
        assertThat(search.why("delegate", LEAVING)).isEmpty();
        assertThat(search.why("type:article", LEAVING)).isEmpty();
        assertThat(search.why("", LEAVING)).isEmpty();
    }
}
