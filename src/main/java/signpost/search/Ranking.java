package signpost.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import signpost.article.Article;
import signpost.language.Question;
import signpost.language.Word;
import signpost.library.Hit;
import signpost.library.Library;
import signpost.library.Place;

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
    private final RoleShift shift;

    Ranking(Library library, Question question, RoleShift shift) {
        this.shift = shift;
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
        List<Hit> worth = best.stream().filter(hit -> hit.score() >= least).toList();
        if (!isAnswer(best.get(0))) {
            return new Answer.Unsure(
                    Variety.of(worth, Hit::article).stream().map(this::near).toList());
        }
        List<Match> matches = shift.of(worth);
        return new Answer.Found(Entry.of(matches.get(0).article(), library), matches);
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
        return new Near(hit.article(), hit.score(), read(had(hit)), read(lacking(hit)));
    }

    private List<Word> had(Hit hit) {
        return once(word -> hit.has().contains(word.term()));
    }

    private List<Word> lacking(Hit hit) {
        return once(word -> !hit.has().contains(word.term()));
    }

    /** The words of the question that are so, each term once. */
    private List<Word> once(Predicate<Word> so) {
        Map<String, Word> words = new LinkedHashMap<>();
        question.words().stream().filter(so).forEach(word -> words.putIfAbsent(word.term(), word));
        return List.copyOf(words.values());
    }

    private static List<String> read(List<Word> words) {
        return words.stream().map(Word::read).toList();
    }

    /** What speaks for an article, unless nothing does. */
    Optional<Why> why(Article article) {
        return library.search(question, article::equals, 1).stream().findFirst().map(this::why);
    }

    private Why why(Hit hit) {
        List<Place> places = library.places(hit.article(), hit.has());
        List<Why.Matched> matched = had(hit).stream()
                .map(word -> new Why.Matched(word.asked(), word.read(), fields(places, word.term())))
                .toList();
        List<String> means = library.places(hit.article(), hit.about()).stream()
                .filter(place -> place.field().equals("title") || place.field().equals("tags"))
                .map(Place::written)
                .distinct()
                .toList();
        return new Why(coverage(hit), matched, read(lacking(hit)), means);
    }

    private static List<String> fields(List<Place> places, String term) {
        return places.stream()
                .filter(place -> place.term().equals(term))
                .map(Place::field)
                .distinct()
                .toList();
    }
}
