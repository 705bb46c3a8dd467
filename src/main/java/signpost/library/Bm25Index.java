package signpost.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * An inverted index in memory, ranked by BM25F: a document is a bag of weighted terms, and what a term gives it is
 * worked out once, when the index is made.
 *
 * <p>The formula is that of Lucene's {@code CombinedFieldQuery}: idf · tf / (tf + k1 · (1 - b + b · length / average)),
 * with weighted frequencies and lengths. Immutable after it was made.
 */
final class Bm25Index {
    /** Tuned on judged questions: a card is short, and what it says twice it means. */
    static final double K1 = 12;

    static final double B = 0.5;

    private final Map<String, Postings> postings;
    private final int size;

    private Bm25Index(Map<String, Postings> postings, int size) {
        this.postings = postings;
        this.size = size;
    }

    /** Documents that have a term, in rising order, and the term's part in each one's score. */
    private static final class Postings {
        final int[] documents;
        // A ranking needs no more digits than these, and they are half of the index.
        final float[] parts;

        Postings(int[] documents, float[] parts) {
            this.documents = documents;
            this.parts = parts;
        }
    }

    /** A document by its number, with its score and the terms it has. */
    record Match(int document, double score, Set<String> matched) {}

    static Bm25Index of(List<WeightedTerms> documents) {
        Builder builder = new Builder();
        documents.forEach(builder::add);
        return builder.build();
    }

    /** Takes the documents one by one, so that none has to be kept until the last has come. */
    static final class Builder {
        private final Map<String, List<Having>> having = new HashMap<>();
        private final List<Double> lengths = new ArrayList<>();

        /** A document that has a term, and how often. */
        private record Having(int document, double frequency) {}

        void add(WeightedTerms document) {
            int number = lengths.size();
            lengths.add(document.length());
            for (String term : document.terms()) {
                having.computeIfAbsent(term, unseen -> new ArrayList<>(1))
                        .add(new Having(number, document.frequency(term)));
            }
        }

        Bm25Index build() {
            double average =
                    lengths.stream().mapToDouble(Double::doubleValue).average().orElse(1);
            Map<String, Postings> postings = new HashMap<>();
            having.forEach((term, documents) -> postings.put(term, postings(documents, average)));
            return new Bm25Index(postings, lengths.size());
        }

        private Postings postings(List<Having> found, double average) {
            double idf = idf(found.size(), lengths.size());
            int[] documents = new int[found.size()];
            float[] parts = new float[found.size()];
            for (int i = 0; i < documents.length; i++) {
                documents[i] = found.get(i).document;
                double frequency = found.get(i).frequency;
                double length = lengths.get(documents[i]);
                parts[i] = (float) (idf * frequency / (frequency + K1 * (1 - B + B * length / average)));
            }
            return new Postings(documents, parts);
        }
    }

    private static double idf(int having, int all) {
        return Math.log(1 + (all - having + 0.5) / (having + 0.5));
    }

    /** How rare the term is; a term that no document has is the rarest. */
    double idf(String term) {
        Postings found = postings.get(term);
        return idf(found == null ? 0 : found.documents.length, size);
    }

    boolean knows(String term) {
        return postings.containsKey(term);
    }

    /** How rare a term is that no document has. */
    double idfOfRarest() {
        return idf(0, size);
    }

    int size() {
        return size;
    }

    /**
     * The best documents for any of the terms, best first; of equal ones the earlier first. A score is the share of what
     * a document full of every term would get.
     */
    List<Match> search(Set<String> terms, int most) {
        double[] scores = new double[size];
        Map<String, Double> weighted = new HashMap<>();
        terms.forEach(term -> weighted.put(term, 1.0));
        add(weighted, scores);
        double possible = terms.stream().mapToDouble(this::idf).sum();
        return best(scores, all -> true, most).stream()
                .map(document -> new Match(document, scores[document] / possible, matched(terms, document)))
                .toList();
    }

    /** Adds to each document's score what the terms give it, each term by its weight. */
    void add(Map<String, Double> weighted, double[] scores) {
        weighted.forEach((term, weight) -> {
            Postings found = postings.get(term);
            if (found != null) {
                for (int i = 0; i < found.documents.length; i++) {
                    scores[found.documents[i]] += weight * found.parts[i];
                }
            }
        });
    }

    /** The documents among these with the highest scores above none, best first; of equal ones the earlier first. */
    static List<Integer> best(double[] scores, IntPredicate among, int most) {
        int[] best = new int[most];
        int size = 0;
        for (int document = 0; document < scores.length; document++) {
            double score = scores[document];
            if (score > 0 && (size < most || score > scores[best[size - 1]]) && among.test(document)) {
                int place = size < most ? size++ : most - 1;
                while (place > 0 && scores[best[place - 1]] < score) {
                    best[place] = best[place - 1];
                    place--;
                }
                best[place] = document;
            }
        }
        return Arrays.stream(best, 0, size).boxed().toList();
    }

    /** Which of the terms the document has. */
    Set<String> matched(Set<String> terms, int document) {
        Set<String> matched = new LinkedHashSet<>();
        for (String term : terms) {
            Postings found = postings.get(term);
            if (found != null && Arrays.binarySearch(found.documents, document) >= 0) {
                matched.add(term);
            }
        }
        return matched;
    }

    /** The terms that set the document apart most, at most so many. */
    Set<String> characteristicTerms(WeightedTerms terms, int document, int most) {
        return terms.terms().stream()
                .sorted(Comparator.<String>comparingDouble(term -> part(term, document))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .collect(HashSet::new, Set::add, Set::addAll);
    }

    private double part(String term, int document) {
        Postings found = postings.get(term);
        int at = found == null ? -1 : Arrays.binarySearch(found.documents, document);
        return found == null || at < 0 ? 0 : found.parts[at];
    }
}
