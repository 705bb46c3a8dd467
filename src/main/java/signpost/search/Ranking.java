package signpost.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import signpost.article.Article;
import signpost.language.Word;
import signpost.library.Hit;
import signpost.library.Library;

/** One question held against the library: who fits best, and whether that is good enough to call it an answer. */
final class Ranking {
    private static final int MOST = 10;
    private static final int MAX_TERMS = 40;
    /** How much of the question's information the best article must hold, and its least score: tuned like the index. */
    private static final Bar FOUND = new Bar(0.45, 0.15);

    private static final Bar NEAR = new Bar(0.25, 0.06);
    /** A match this much weaker than the best is not worth showing. */
    private static final double WORTH_SHOWING = 0.5;

    private final Library library;
    private final Map<String, String> asked = new LinkedHashMap<>();
    private final Set<String> concepts;

    Ranking(Library library, List<Word> words) {
        this.library = library;
        words.stream()
                .limit(MAX_TERMS)
                .forEach(word -> asked.putIfAbsent(library.corrected(word.term()), word.asked()));
        concepts = library.concepts(List.copyOf(asked.keySet()));
    }

    /** What an article must reach: the share of the question's information that it covers, and its score. */
    private record Bar(double coverage, double score) {}

    Answer answer(Function<Article, Entry> entry) {
        if (asked.isEmpty()) {
            return new Answer.TooShort();
        }
        List<Hit> best = best();
        if (best.isEmpty() || !(reaches(NEAR, best.get(0)) || isOnASubjectOf(best.get(0)))) {
            return new Answer.Nothing(Search.categories(library));
        }
        double least = best.get(0).score() * WORTH_SHOWING;
        List<Hit> worth = best.stream().filter(hit -> hit.score() >= least).toList();
        if (!reaches(FOUND, best.get(0))) {
            return new Answer.Unsure(worth.stream().map(this::near).toList());
        }
        return new Answer.Found(
                entry.apply(best.get(0).article()),
                worth.stream().map(hit -> new Match(hit.article(), hit.score())).toList());
    }

    private List<Hit> best() {
        Set<String> terms = new LinkedHashSet<>(asked.keySet());
        terms.addAll(concepts);
        return library.search(terms, MOST);
    }

    private boolean reaches(Bar bar, Hit hit) {
        return coverage(hit) >= bar.coverage && hit.score() >= bar.score;
    }

    /** Whether the question names a subject that the article is filed under, whatever else it speaks of. */
    private boolean isOnASubjectOf(Hit hit) {
        return concepts.stream().anyMatch(hit.matched()::contains);
    }

    /** The share of the question's information that the article holds. */
    private double coverage(Hit hit) {
        double all = asked.keySet().stream().mapToDouble(library::information).sum();
        double had = hit.matched().stream()
                .filter(asked::containsKey)
                .mapToDouble(library::information)
                .sum();
        return had / all;
    }

    private Near near(Hit hit) {
        List<String> has = new ArrayList<>();
        List<String> lacks = new ArrayList<>();
        asked.forEach((term, word) -> (hit.matched().contains(term) ? has : lacks).add(word));
        return new Near(hit.article(), hit.score(), has, lacks);
    }
}
