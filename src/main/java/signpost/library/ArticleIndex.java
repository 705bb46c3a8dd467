package signpost.library;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import signpost.language.Question;

/**
 * What an article has of a question, in three indexes: its words wherever they stand, its pairs of neighbouring words,
 * and what it means in the article's headings, which are its title and tags.
 */
final class ArticleIndex {
    /** What a pair counts beside the two words that it is made of. */
    private static final double PAIR = 0.3;
    /** Between 0, where strength alone counts, and 1, where the share does. */
    private static final double LENGTH = 2.0 / 3;
    /** A question of little but words in passing is held to this much all the same. */
    private static final double LEAST_ASKED = 0.3;
    /** The evidence that scores one half: tuned so that few questions on other things reach it. */
    private static final double GOOD = 0.225;

    private final Bm25Index words;
    private final Bm25Index pairs;
    private final Bm25Index headings;
    private final Topics topics;

    private ArticleIndex(Builder builder, Topics topics) {
        this.words = builder.words.build();
        this.pairs = builder.pairs.build();
        this.headings = builder.headings.build();
        this.topics = topics;
    }

    /** Takes the articles one by one, in the order of their numbers. */
    static final class Builder {
        private final Bm25Index.Builder words = new Bm25Index.Builder();
        private final Bm25Index.Builder pairs = new Bm25Index.Builder();
        private final Bm25Index.Builder headings = new Bm25Index.Builder();

        void add(Fields.Indexed article) {
            words.add(article.words());
            pairs.add(article.pairs());
            headings.add(article.headings());
        }

        ArticleIndex build(Topics topics) {
            return new ArticleIndex(this, topics);
        }
    }

    /** An article by its number. */
    record Match(int article, double score, Set<String> has, Set<String> about) {}

    List<Match> search(Question question, IntPredicate among, int most) {
        List<String> terms = question.terms();
        double[] scores = new double[words.size()];
        words.add(weighted(terms), scores);
        pairs.add(each(Fields.pairs(terms)), scores);
        headings.add(question.meant(), scores);
        return Bm25Index.best(scores, among, most).stream()
                .map(article -> new Match(
                        article,
                        score(scores[article], terms),
                        words.matched(new LinkedHashSet<>(terms), article),
                        headings.matched(question.meant().keySet(), article)))
                .toList();
    }

    private Map<String, Double> weighted(List<String> terms) {
        Map<String, Double> weighted = new LinkedHashMap<>();
        terms.forEach(term -> weighted.put(term, topics.weight(term)));
        return weighted;
    }

    private static Map<String, Double> each(List<String> pairs) {
        Map<String, Double> weighted = new HashMap<>();
        pairs.forEach(pair -> weighted.put(pair, PAIR));
        return weighted;
    }

    /**
     * How well the question is met, comparably between questions and libraries: what was found for what was asked, both
     * in words as rare as can be. A long question asks for more than any article has, and finds more by chance, so that
     * neither the difference nor the share of the two would do.
     */
    private double score(double found, List<String> terms) {
        double asked = terms.stream().mapToDouble(this::information).sum();
        double rarest = words.idfOfRarest();
        double evidence = found / rarest / Math.pow(Math.max(asked / rarest, LEAST_ASKED), LENGTH);
        return evidence / (evidence + GOOD);
    }

    double information(String term) {
        return (knows(term) || topics.isPassing(term) ? topics.weight(term) : 1) * words.idf(term);
    }

    boolean knows(String term) {
        return words.knows(term);
    }
}
