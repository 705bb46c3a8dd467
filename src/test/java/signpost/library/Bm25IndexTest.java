package signpost.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class Bm25IndexTest {
    private static Bm25Index index(String... texts) {
        return Bm25Index.of(Stream.of(texts).map(Bm25IndexTest::document).toList());
    }

    private static WeightedTerms document(String text) {
        return new WeightedTerms().with(1, List.of(text.split(" ", -1)));
    }

    private static List<Integer> found(Bm25Index index, String... terms) {
        return index.search(Set.of(terms), 10).stream()
                .map(Bm25Index.Match::document)
                .toList();
    }

    private static double score(Bm25Index index, int document, String... terms) {
        return index.search(Set.of(terms), 10).stream()
                .filter(match -> match.document() == document)
                .mapToDouble(Bm25Index.Match::score)
                .findFirst()
                .orElse(0);
    }

    @Test
    void aDocumentWithTheTermIsFoundAndOneWithoutIsNot() {
        assertThat(found(index("trust team", "hire team", "hire trust"), "trust"))
                .containsExactly(0, 2);
        assertThat(found(index("trust team"), "budget")).isEmpty();
        assertThat(found(index("trust team"))).isEmpty();
        assertThat(found(index(), "trust")).isEmpty();
    }

    @Test
    void theScoreIsTheFormulasShareOfWhatIsPossible() {
        Bm25Index index = index("trust trust team", "hire");
        double norm = Bm25Index.K1 * (1 - Bm25Index.B + Bm25Index.B * 3 / 2.0);
        assertThat(score(index, 0, "trust")).isCloseTo(2 / (2 + norm), within(1e-7));
        double trust = Math.log(1 + (2 - 1 + 0.5) / (1 + 0.5));
        assertThat(index.idf("trust")).isCloseTo(trust, within(1e-7));
        double both = trust * 2 / (2 + norm) / (trust + index.idf("unseen"));
        assertThat(score(index, 0, "trust", "unseen")).isCloseTo(both, within(1e-7));
    }

    @Test
    void eachFurtherOccurrenceCountsLess() {
        String fill = " a b c d e f g h";
        Bm25Index index = index("t u v w x" + fill, "t t u v w" + fill, "t t t u v" + fill, "z z z z z" + fill);
        double once = score(index, 0, "t");
        double twice = score(index, 1, "t");
        double thrice = score(index, 2, "t");
        assertThat(twice).isGreaterThan(once);
        assertThat(thrice).isGreaterThan(twice).isLessThan(1);
        assertThat(thrice - twice).isLessThan(twice - once);
    }

    @Test
    void aRareTermCountsMoreThanACommonOne() {
        Bm25Index index = index("common rare", "common other", "common third", "common fourth");
        assertThat(index.idf("rare")).isGreaterThan(index.idf("common"));
        assertThat(found(index("common x", "rare x", "common y", "common z"), "common", "rare"))
                .startsWith(1);
    }

    @Test
    void aTermThatNoDocumentHasIsTheRarest() {
        Bm25Index index = index("common rare", "common other");
        assertThat(index.idf("unseen")).isGreaterThan(index.idf("rare"));
        assertThat(index.knows("unseen")).isFalse();
        assertThat(index.knows("rare")).isTrue();
    }

    @Test
    void aTermThatNoDocumentHasLowersTheScoreAndChangesNoOrder() {
        Bm25Index index = index("trust trust", "trust team", "team hire");
        assertThat(score(index, 0, "trust", "unseen")).isLessThan(score(index, 0, "trust"));
        assertThat(found(index, "trust", "unseen")).isEqualTo(found(index, "trust"));
    }

    @Test
    void aShorterDocumentComesBeforeALongerOne() {
        assertThat(found(index("trust a b c d e f", "trust a"), "trust")).containsExactly(1, 0);
    }

    @Test
    void aFieldCountsByItsWeight() {
        Bm25Index index = Bm25Index.of(List.of(
                new WeightedTerms().with(1, List.of("trust")).with(3, List.of("team")),
                new WeightedTerms().with(3, List.of("trust")).with(1, List.of("team"))));
        assertThat(found(index, "trust")).containsExactly(1, 0);
        assertThat(found(index, "team")).containsExactly(0, 1);
        Bm25Index repeated = index("trust team team team", "trust trust trust team");
        assertThat(score(index, 1, "trust")).isCloseTo(score(repeated, 1, "trust"), within(1e-7));
    }

    @Test
    void equalScoresKeepTheOrderOfTheDocuments() {
        String[] same = Collections.nCopies(8, "trust team").toArray(String[]::new);
        assertThat(found(index(same), "trust")).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
        assertThat(index(same).search(Set.of("trust"), 3))
                .extracting(Bm25Index.Match::document)
                .containsExactly(0, 1, 2);
    }

    @Test
    void noMoreThanAskedForComeBackAndThoseAreTheBest() {
        Bm25Index index = index("t a a a", "t t a a", "t t t a", "t t t t");
        assertThat(index.search(Set.of("t"), 2))
                .extracting(Bm25Index.Match::document)
                .containsExactly(3, 2);
    }

    @Test
    void aMatchSaysWhichTermsTheDocumentHas() {
        assertThat(index("trust team", "hire").search(Set.of("trust", "hire", "unseen"), 10))
                .extracting(Bm25Index.Match::matched)
                .containsExactlyInAnyOrder(Set.of("trust"), Set.of("hire"));
    }

    @Test
    void emptyDocumentsHarmNobody() {
        Bm25Index index = Bm25Index.of(List.of(new WeightedTerms(), document("trust"), new WeightedTerms()));
        assertThat(found(index, "trust")).containsExactly(1);
        assertThat(found(Bm25Index.of(List.of(new WeightedTerms())), "trust")).isEmpty();
    }

    @Test
    void theTermsThatSetADocumentApartAreItsRareOnes() {
        List<WeightedTerms> documents = Stream.of("common rare seldom", "common other", "common more")
                .map(Bm25IndexTest::document)
                .toList();
        Bm25Index index = Bm25Index.of(documents);
        assertThat(index.characteristicTerms(documents.get(0), 0, 2)).containsExactlyInAnyOrder("rare", "seldom");
        assertThat(index.characteristicTerms(documents.get(0), 0, 9)).hasSize(3);
    }
}
