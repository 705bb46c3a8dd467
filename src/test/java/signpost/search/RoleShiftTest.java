package signpost.search;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.article.Articles.article;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import signpost.article.Articles;
import signpost.language.Words;
import signpost.library.Hit;
import signpost.library.Library;

final class RoleShiftTest {
    private static final Library LIBRARY = Library.of(Articles.shelf(), new Words(), Map.of());

    private static Hit hit(String slug, String audience, double score) {
        return new Hit(
                article(slug)
                        .url("https://" + slug + ".example/")
                        .audience(audience)
                        .build(),
                score,
                Set.of(),
                Set.of());
    }

    private static List<String> shifted(String role, Hit... hits) {
        return new RoleShift(role, LIBRARY)
                .of(List.of(hits)).stream()
                        .map(match ->
                                match.article().slug() + (match.liftedFor().isEmpty() ? "" : "+"))
                        .toList();
    }

    @Test
    void ofTwoThatAreNearlyAsGoodTheOneForTheRoleComesFirstAndSaysSo() {
        assertThat(shifted("tech-lead", hit("a", "manager", 0.6), hit("b", "tech-lead", 0.595)))
                .containsExactly("b+", "a");
        assertThat(new RoleShift("tech-lead", LIBRARY)
                        .of(List.of(hit("a", "manager", 0.6), hit("b", "tech-lead", 0.595)))
                        .get(0)
                        .liftedFor())
                .isEqualTo("Tech Lead");
    }

    @Test
    void aBetterCardKeepsItsPlaceWhateverTheRole() {
        assertThat(shifted("tech-lead", hit("a", "manager", 0.6), hit("b", "tech-lead", 0.55)))
                .containsExactly("a", "b");
    }

    @Test
    void whatIsHighAnywayIsNotSaidToBeThereForTheRole() {
        assertThat(shifted("tech-lead", hit("a", "tech-lead", 0.6), hit("b", "tech-lead", 0.595)))
                .containsExactly("a", "b");
    }

    @Test
    void withoutARoleNothingMoves() {
        assertThat(shifted("", hit("a", "manager", 0.6), hit("b", "tech-lead", 0.599)))
                .containsExactly("a", "b");
    }

    @Test
    void theRoleChangesTheOrderOfWhatIsFoundAndNothingElse() throws Exception {
        Words words = new Words();
        Search search = new Search(
                words, Library.of(signpost.content.CardFiles.real().shelf(), words, Map.of("none", List.of())));
        for (String question :
                List.of("feedback", "how do I say no to my boss", "hiring loop", "giraffes", "rewrite")) {
            Answer plain = search.answer(question);
            Answer shifted = search.answer(question, "director");
            assertThat(shifted.match(new NameOfCase())).as(question).isEqualTo(plain.match(new NameOfCase()));
            assertThat(shifted.articles()).as(question).containsExactlyInAnyOrderElementsOf(plain.articles());
        }
        assertThat(search.answer("feedback", "director")).isNotEqualTo(search.answer("feedback"));
    }
}
