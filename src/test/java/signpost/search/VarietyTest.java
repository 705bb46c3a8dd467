package signpost.search;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.article.Articles.article;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import signpost.library.Hit;

final class VarietyTest {
    private static Hit hit(String slug, String site, String author) {
        return new Hit(
                article(slug)
                        .url("https://" + site + "/" + slug)
                        .authors(author)
                        .build(),
                0.5,
                Set.of(),
                Set.of());
    }

    private static List<String> varied(Hit... hits) {
        return Variety.of(List.of(hits), Hit::article).stream()
                .map(hit -> hit.article().slug())
                .toList();
    }

    private static final Hit ONE = hit("one", "a.example", "Ann");
    private static final Hit TWO = hit("two", "a.example", "Bob");
    private static final Hit THREE = hit("three", "a.example", "Cem");
    private static final Hit OTHER = hit("other", "b.example", "Dee");

    @Test
    void theThirdOfOneSiteGivesItsPlaceToAnother() {
        assertThat(varied(ONE, TWO, THREE, OTHER)).containsExactly("one", "two", "other", "three");
    }

    @Test
    void theThirdOfOneAuthorGivesItsPlaceToAnother() {
        Stream<Hit> anns = Stream.of("a", "b", "c").map(site -> hit(site, site + ".example", "Ann"));
        assertThat(varied(Stream.concat(anns, Stream.of(OTHER)).toArray(Hit[]::new)))
                .containsExactly("a", "b", "other", "c");
    }

    @Test
    void whatIsVariedKeepsItsOrder() {
        assertThat(varied(ONE, OTHER, TWO, THREE)).containsExactly("one", "other", "two", "three");
        assertThat(varied(ONE, TWO, OTHER, THREE)).containsExactly("one", "two", "other", "three");
    }

    @Test
    void whereNothingElseFitsTheThirdStays() {
        assertThat(varied(ONE, TWO, THREE)).containsExactly("one", "two", "three");
        assertThat(varied(ONE, TWO, THREE, hit("four", "a.example", "Eve")))
                .containsExactly("one", "two", "three", "four");
    }
}
