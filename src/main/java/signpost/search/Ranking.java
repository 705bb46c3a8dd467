package signpost.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import signpost.article.Article;
import signpost.language.Word;
import signpost.library.Hit;
import signpost.library.Library;

/** One question held against the library: who fits best, and whether that is good enough to call it an answer. */
final class Ranking {
    private static final int MOST = 10;
    private static final int CANDIDATES = 40;
    private static final int MAX_TERMS = 40;
    /** What closeness to one of the article's own questions counts at most beside the strength of its words. */
    private static final double CLOSENESS = 0.5;
    /** With so many words a question is a way of asking; with fewer it only names a topic. */
    private static final double WORDS_OF_A_QUESTION = 3;
    /** How much of the question's information the best article must hold, and its least score. */
    private static final Bar FOUND = new Bar(0.5, 0.33);

    private static final Bar NEAR = new Bar(0.25, 0.15);
    /** A match this much weaker than the best is not worth showing. */
    private static final double WORTH_SHOWING = 0.5;

    private final Library library;
    private final Map<String, String> asked = new LinkedHashMap<>();

    Ranking(Library library, List<Word> words) {
        this.library = library;
        words.stream().limit(MAX_TERMS).forEach(word -> asked.putIfAbsent(word.term(), word.asked()));
    }

    /** What an article must reach: the share of the question's information that it covers, and its score. */
    private record Bar(double coverage, double score) {}

    private record Scored(Hit hit, double score) {}

    Answer answer(Function<Article, Entry> entry) {
        if (asked.isEmpty()) {
            return new Answer.TooShort();
        }
        List<Scored> best = best();
        if (best.isEmpty() || !reaches(NEAR, best.get(0))) {
            return new Answer.Nothing(Search.categories(library));
        }
        double least = best.get(0).score() * WORTH_SHOWING;
        List<Scored> worth = best.stream().filter(it -> it.score() >= least).toList();
        if (!reaches(FOUND, best.get(0))) {
            return new Answer.Unsure(worth.stream().map(this::near).toList());
        }
        return new Answer.Found(
                entry.apply(best.get(0).hit().article()),
                worth.stream()
                        .map(it -> new Match(it.hit().article(), it.score()))
                        .toList());
    }

    private List<Scored> best() {
        double weight = CLOSENESS * Math.min(1, (asked.size() - 1) / (WORDS_OF_A_QUESTION - 1));
        return library.search(asked.keySet(), CANDIDATES).stream()
                .map(hit -> new Scored(hit, (1 - weight) * hit.strength() + weight * hit.closeness()))
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .limit(MOST)
                .toList();
    }

    private boolean reaches(Bar bar, Scored scored) {
        return coverage(scored.hit()) >= bar.coverage && scored.score() >= bar.score;
    }

    private double coverage(Hit hit) {
        double all = asked.keySet().stream().mapToDouble(library::rarity).sum();
        double had = hit.matched().stream().mapToDouble(library::rarity).sum();
        return had / all;
    }

    private Near near(Scored scored) {
        List<String> has = new ArrayList<>();
        List<String> lacks = new ArrayList<>();
        asked.forEach((term, word) -> (scored.hit().matched().contains(term) ? has : lacks).add(word));
        return new Near(scored.hit().article(), scored.score(), has, lacks);
    }
}
