package signpost.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import signpost.article.Article;
import signpost.language.Question;
import signpost.library.Hit;
import signpost.library.Library;

/** One question held against the library: who fits best, and whether that is good enough to call it an answer. */
final class Ranking {
    private static final int MOST = 10;
    /** The least score of an answer and of what is near one: calibrated on judged questions. */
    private static final double FOUND = 0.5;

    private static final double NEAR = 0.3;
    /** How much of the question's information an answer must hold, unless the question uses an expression for it. */
    private static final double COVERED = 0.45;
    /** A match this much weaker than the best is not worth showing. */
    private static final double WORTH_SHOWING = 0.75;

    private final Library library;
    private final Question question;

    Ranking(Library library, Question question) {
        this.library = library;
        this.question = question;
    }

    /** What these articles have for the question. */
    Answer answer(Predicate<Article> among) {
        List<Hit> best = library.search(question, among, MOST);
        if (best.isEmpty() || best.get(0).score() < NEAR) {
            return new Answer.Nothing(Search.categories(library));
        }
        double least = best.get(0).score() * WORTH_SHOWING;
        List<Hit> worth =
                Variety.of(best.stream().filter(hit -> hit.score() >= least).toList(), Hit::article);
        if (!isAnswer(best.get(0))) {
            return new Answer.Unsure(worth.stream().map(this::near).toList());
        }
        return new Answer.Found(
                Entry.of(best.get(0).article(), library),
                worth.stream().map(hit -> new Match(hit.article(), hit.score())).toList());
    }

    private boolean isAnswer(Hit hit) {
        return hit.score() >= FOUND && (coverage(hit) >= COVERED || question.usesAnExpression());
    }

    /** The share of the question's information that the article holds; what nobody knows counts most. */
    private double coverage(Hit hit) {
        double all = question.terms().stream().mapToDouble(library::information).sum();
        double had = hit.has().stream().mapToDouble(library::information).sum();
        return all == 0 ? 1 : had / all;
    }

    private Near near(Hit hit) {
        Map<String, String> asked = new LinkedHashMap<>();
        question.words().forEach(word -> asked.putIfAbsent(word.term(), word.asked()));
        List<String> has = new ArrayList<>();
        List<String> lacks = new ArrayList<>();
        asked.forEach((term, word) -> (hit.has().contains(term) ? has : lacks).add(word));
        return new Near(hit.article(), hit.score(), has, lacks);
    }
}
