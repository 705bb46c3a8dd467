package signpost.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import signpost.article.Shelf;
import signpost.content.ContentFolder;
import signpost.language.Words;
import signpost.library.Library;
import signpost.search.Answer;
import signpost.search.Match;
import signpost.search.Near;
import signpost.search.Search;

/** How well the judged questions are answered. */
final class Evaluation {
    private final Search search;
    private final List<JudgedQuestions.Judged> questions;

    private Evaluation(Search search, List<JudgedQuestions.Judged> questions) {
        this.search = search;
        this.questions = questions;
    }

    static Evaluation of(JudgedQuestions.Part part) throws IOException {
        Words words = new Words();
        return new Evaluation(new Search(words, Library.of(shelf(), words, Map.of())), JudgedQuestions.read(part));
    }

    static Shelf shelf() {
        return new ContentFolder(Path.of("content")).read(Shelf.EMPTY).shelf();
    }

    /** The share of the questions that have an answering card with one among the first so many. */
    double hitAt(int most) {
        return Measures.mean(given(), it -> it.hitAt(most));
    }

    /** The mean of one over the rank of the first answering card. */
    double meanReciprocalRank() {
        return Measures.mean(given(), Measures.Given::reciprocalRank);
    }

    /** The share of questions of this sort that end so. */
    double share(Class<? extends Answer> outcome, Predicate<JudgedQuestions.Judged> sort) {
        return questions.stream()
                .filter(sort)
                .mapToInt(it -> outcome.isInstance(shownOf(answer(it))) ? 1 : 0)
                .average()
                .orElse(0);
    }

    /** The questions that have an answering card. */
    List<JudgedQuestions.Judged> answerable() {
        return questions.stream().filter(JudgedQuestions.Judged::canBeAnswered).toList();
    }

    /** How many questions are in scope and have no answering card. */
    long unanswerable() {
        return questions.stream().filter(JudgedQuestions.Judged::isUnanswered).count();
    }

    /** The questions that have an answering card, with what they were given. */
    List<Measures.Given> given() {
        return given("");
    }

    /** The same as somebody of a role is given it; the grades know of no role. */
    List<Measures.Given> given(String role) {
        return answerable().stream()
                .map(it -> new Measures.Given(it, shown(shownOf(search.answer(it.question(), role)))))
                .toList();
    }

    private Answer answer(JudgedQuestions.Judged judged) {
        return search.answer(judged.question());
    }

    /** A sensitive question's cards count like any others'. */
    private static Answer shownOf(Answer answer) {
        return answer instanceof Answer.Sensitive sensitive && sensitive.rest().isPresent()
                ? sensitive.rest().get()
                : answer;
    }

    /** The questions of this kind that are called sensitive, or are not. */
    List<String> sensitive(String kind, boolean called) {
        return questions.stream()
                .filter(it -> it.kind().equals(kind) && answer(it) instanceof Answer.Sensitive == called)
                .map(JudgedQuestions.Judged::question)
                .toList();
    }

    private static List<String> shown(Answer answer) {
        if (answer instanceof Answer.Found found) {
            return found.matches().stream()
                    .map(Match::article)
                    .map(it -> it.slug())
                    .toList();
        }
        return answer instanceof Answer.Unsure unsure
                ? unsure.nearest().stream()
                        .map(Near::article)
                        .map(it -> it.slug())
                        .toList()
                : List.of();
    }
}
