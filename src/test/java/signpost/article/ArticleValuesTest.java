package signpost.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static signpost.article.Articles.article;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ArticleValuesTest {
    @ParameterizedTest
    @CsvSource({"2017, 2017", "2017-09, September 2017", "2017-12-01, 1 December 2017", "2020-02-29, 29 February 2020"})
    void aDateIsShownAsExactlyAsItWasSeen(String text, String label) {
        assertThat(new Published(text).label()).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "17", "201", "20x7", "2017-13", "2017-5", "2019-02-29", "11 May 2017", "2017-05-11T10"})
    void whatIsNoDateIsRefused(String text) {
        assertThatThrownBy(() -> new Published(text)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.example.org/a, example.org",
        "https://blog.example.org:8443/a, blog.example.org",
        "http://www2.example.org, www2.example.org"
    })
    void theDomainIsTheHostWithoutWww(String url, String domain) {
        assertThat(article("a").url(url).build().source().domain()).isEqualTo(domain);
    }

    @Test
    void whatIsUnknownOfASourceIsEmpty() {
        Source source = article("a").build().source();
        assertThat(source.published()).isEmpty();
        assertThat(source.readingMinutes()).isEmpty();
        assertThat(source.isOnlyListed()).isFalse();
        assertThat(article("a").build().gist().discussion()).isEmpty();
    }

    @Test
    void whatIsKnownOfASourceIsThere() {
        Source source = Articles.full("a").build().source();
        assertThat(source.published()).contains(new Published("2017-05-11"));
        assertThat(source.readingMinutes()).hasValue(12);
        assertThat(source.isOnlyListed()).isTrue();
        assertThat(Articles.full("a").build().gist().discussion()).contains("Who taught you?");
    }

    @Test
    void aTypeIsShownWithACapital() {
        assertThat(ArticleType.PODCAST.label()).isEqualTo("Podcast");
    }

    @Test
    void theTaxonomyNamesWhatItKnowsAndRepeatsWhatItDoesNot() {
        assertThat(Articles.TAXONOMY.categoryName("hiring")).isEqualTo("Hiring & Interviewing");
        assertThat(Articles.TAXONOMY.audienceName("tech-lead")).isEqualTo("Tech Lead");
        assertThat(Articles.TAXONOMY.categoryName("cooking")).isEqualTo("cooking");
        assertThat(Articles.TAXONOMY.audienceName("cook")).isEqualTo("cook");
    }

    @Test
    void theTaxonomyKeepsTheOrderOfItsFile() {
        assertThat(Articles.TAXONOMY.categories().keySet()).containsExactly("onboarding", "hiring");
        assertThatThrownBy(() -> Articles.TAXONOMY.categories().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aListThatChangesLaterDoesNotChangeTheValueMadeFromIt() {
        List<String> words = new ArrayList<>(List.of("one"));
        Tag tag = new Tag("a", words);
        words.add("two");
        assertThat(tag.words()).containsExactly("one");
    }
}
