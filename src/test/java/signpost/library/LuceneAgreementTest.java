package signpost.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.util.SmallFloat;
import org.junit.jupiter.api.Test;
import signpost.article.Shelf;
import signpost.content.CardFiles;
import signpost.language.Words;

/**
 * Our index ranks the real cards as Lucene does.
 *
 * <p>Lucene keeps a document's length in one byte, rounded down by up to a ninth, so that it cannot tell near
 * neighbours apart. Where a length survives that, the scores are the same; elsewhere the rounding bounds how far the
 * two may differ.
 */
final class LuceneAgreementTest {
    private static final int QUERIES = 200;
    /** Lucene keeps a length to an eighth, of which a score feels a part. */
    private static final double ROUNDING = 0.04;

    private final Shelf shelf = CardFiles.real().shelf();
    private final Words words = new Words();

    private List<WeightedTerms> documents() {
        Fields fields = new Fields(words, shelf.taxonomy());
        return shelf.articles().stream()
                .map(article -> fields.indexed(article).words())
                .toList();
    }

    @Test
    void theScoresAreLucenesWhereItKeepsTheLengthsExactly() throws IOException {
        List<WeightedTerms> documents =
                documents().stream().map(LuceneAgreementTest::padded).toList();
        LuceneIndex lucene = LuceneIndex.of(documents);
        Bm25Index ours = Bm25Index.of(documents);
        for (Set<String> query : queries()) {
            Map<Integer, Double> theirs = lucene.scores(query);
            double possible = query.stream().mapToDouble(ours::idf).sum();
            List<Bm25Index.Match> matches = ours.search(query, documents.size());
            assertThat(matches).as("%s finds", query).hasSameSizeAs(theirs.keySet());
            assertThat(matches)
                    .as("%s", query)
                    .allSatisfy(match -> assertThat(match.score() * possible)
                            .isCloseTo(theirs.getOrDefault(match.document(), 0.0), withinPercentage(0.01)));
        }
    }

    @Test
    void whereTheTwoRankDifferentlyLuceneSeesNextToNoDifference() throws IOException {
        List<WeightedTerms> documents = documents();
        LuceneIndex lucene = LuceneIndex.of(documents);
        Bm25Index ours = Bm25Index.of(documents);
        for (Set<String> query : queries()) {
            Map<Integer, Double> theirs = lucene.scores(query);
            List<Integer> ranked = ours.search(query, documents.size()).stream()
                    .map(Bm25Index.Match::document)
                    .toList();
            assertThat(ranked).as("%s finds", query).containsExactlyInAnyOrderElementsOf(theirs.keySet());
            assertThat(worstDisagreement(ranked.stream().limit(10).toList(), theirs))
                    .as("%s, among the ten that anyone may be shown", query)
                    .isLessThanOrEqualTo(ROUNDING);
            assertThat(worstDisagreement(ranked, theirs))
                    .as("%s, down to the last document, as far as the rounding of lengths can reach", query)
                    .isLessThanOrEqualTo(0.05);
        }
    }

    /** The document, longer by as many words that nobody asks for as it takes to a length that Lucene can keep. */
    private static WeightedTerms padded(WeightedTerms document) {
        int length = (int) document.length();
        int kept = length;
        while (SmallFloat.byte4ToInt(SmallFloat.intToByte4(kept)) != kept) {
            kept++;
        }
        return document.with(1, Collections.nCopies(kept - length, "(nobody asks for this)"));
    }

    /** The largest share by which Lucene puts a document over one that we rank before it. */
    private static double worstDisagreement(List<Integer> ranked, Map<Integer, Double> theirs) {
        double worst = 0;
        double least = Double.MAX_VALUE;
        for (int document : ranked) {
            double score = theirs.getOrDefault(document, 0.0);
            worst = Math.max(worst, (score - least) / score);
            least = Math.min(least, score);
        }
        return worst;
    }

    /** Questions of the cards, evenly from all of them, and no two with the same terms. */
    private List<Set<String>> queries() {
        List<Set<String>> all = shelf.articles().stream()
                .flatMap(article -> article.filing().questions().stream())
                .<Set<String>>map(question -> new LinkedHashSet<>(words.terms(question)))
                .filter(terms -> !terms.isEmpty())
                .distinct()
                .toList();
        return IntStream.range(0, QUERIES)
                .mapToObj(i -> all.get(i * (all.size() / QUERIES)))
                .toList();
    }
}
