package signpost.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
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
        Shelf shelf = new ContentFolder(Path.of("content")).read(Shelf.EMPTY).shelf();
        return new Evaluation(new Search(words, Library.of(shelf, words, Map.of())), JudgedQuestions.read(part));
    }

    /** The share of questions with an answering card among the first so many. */
    double hitAt(int most) {
        return mean(JudgedQuestions.Judged::canBeAnswered, it -> {
            int rank = rank(it);
            return rank > 0 && rank <= most ? 1 : 0;
        });
    }

    /** The mean of one over the rank of the first answering card. */
    double meanReciprocalRank() {
        return mean(JudgedQuestions.Judged::canBeAnswered, it -> rank(it) == 0 ? 0 : 1.0 / rank(it));
    }

    /** The share of questions within the library's scope that end so. */
    double answerable(Class<? extends Answer> outcome) {
        return mean(JudgedQuestions.Judged::canBeAnswered, it -> outcome.isInstance(answer(it)) ? 1 : 0);
    }

    /** The share of questions beyond the library's scope that end so. */
    double offTopic(Class<? extends Answer> outcome) {
        return mean(JudgedQuestions.Judged::isOffTopic, it -> outcome.isInstance(answer(it)) ? 1 : 0);
    }

    private double mean(Predicate<JudgedQuestions.Judged> which, ToDoubleFunction<JudgedQuestions.Judged> measure) {
        return questions.stream().filter(which).mapToDouble(measure).average().orElse(0);
    }

    private Answer answer(JudgedQuestions.Judged judged) {
        return search.answer(judged.question());
    }

    /** The place of the first card that answers, from 1; 0 where there is none. */
    private int rank(JudgedQuestions.Judged judged) {
        List<String> shown = shown(answer(judged));
        for (int i = 0; i < shown.size(); i++) {
            if (judged.grades().getOrDefault(shown.get(i), 0) == 2) {
                return i + 1;
            }
        }
        return 0;
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

    private void print(PrintStream out, String name) {
        out.printf(
                Locale.ROOT,
                "%-7s hit@1 %.3f  hit@3 %.3f  MRR %.3f | in scope: found %.2f unsure %.2f nothing %.2f |"
                        + " off topic: found %.2f unsure %.2f nothing %.2f%n",
                name,
                hitAt(1),
                hitAt(3),
                meanReciprocalRank(),
                answerable(Answer.Found.class),
                answerable(Answer.Unsure.class),
                answerable(Answer.Nothing.class),
                offTopic(Answer.Found.class),
                offTopic(Answer.Unsure.class),
                offTopic(Answer.Nothing.class));
        questions.stream().map(JudgedQuestions.Judged::kind).distinct().sorted().forEach(kind -> {
            Predicate<JudgedQuestions.Judged> of =
                    it -> it.canBeAnswered() && it.kind().equals(kind);
            if (questions.stream().anyMatch(of)) {
                double hit = mean(of, it -> rank(it) > 0 && rank(it) <= 3 ? 1 : 0);
                out.printf(Locale.ROOT, "        %-14s hit@3 %.2f%n", kind, hit);
            }
        });
    }

    /** Prints the figures of the parts that are named, such as {@code tune guard}. */
    public static void main(String[] parts) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String part : parts) {
            of(JudgedQuestions.Part.valueOf(part.toUpperCase(Locale.ROOT))).print(out, part);
        }
    }
}
