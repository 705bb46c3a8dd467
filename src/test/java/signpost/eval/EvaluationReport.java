package signpost.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import signpost.language.Words;
import signpost.search.Answer;

/**
 * Prints how well the judged questions are answered, beside what two search engines make of the same texts.
 *
 * <p>Every question was judged against every card, so that no card shown is unjudged.
 */
public final class EvaluationReport {
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private EvaluationReport() {}

    /** An engine's cards for a question, best first. */
    private interface Engine {
        List<String> slugs(String question) throws IOException, SQLException;
    }

    /** Prints the parts that are named: tune, guard, sealed. */
    public static void main(String[] parts) throws IOException, SQLException {
        for (String part : parts) {
            new EvaluationReport().print(JudgedQuestions.Part.valueOf(part.toUpperCase(Locale.ROOT)));
        }
    }

    private void print(JudgedQuestions.Part part) throws IOException, SQLException {
        Evaluation evaluation = Evaluation.of(part);
        List<Measures.Given> given = evaluation.given();
        out.printf(
                "%s: %d questions have an answer here, %d have none%n", part, given.size(), evaluation.unanswerable());
        ranking("signpost", given);
        Map<String, String> texts = CardTexts.of(Evaluation.shelf());
        LuceneText lucene = new LuceneText(texts, new Words());
        ranking("Lucene", given(evaluation, lucene::slugs));
        try (SqliteFullText sqlite = new SqliteFullText(texts)) {
            ranking("FTS5", given(evaluation, sqlite::slugs));
        }
        outcomes(evaluation);
        kinds(given);
        ranking(
                "as a role",
                Evaluation.shelf().taxonomy().audiences().keySet().stream()
                        .flatMap(role -> evaluation.given(role).stream())
                        .toList());
        misses(given);
    }

    private static List<Measures.Given> given(Evaluation evaluation, Engine engine) throws IOException, SQLException {
        List<Measures.Given> given = new ArrayList<>();
        for (JudgedQuestions.Judged question : evaluation.answerable()) {
            given.add(new Measures.Given(question, engine.slugs(question.question())));
        }
        return given;
    }

    private void ranking(String name, List<Measures.Given> given) {
        out.printf(
                "  %-14s hit@1 %s  hit@3 %s  MRR %s  nDCG@10 %s%n",
                name,
                Measures.withInterval(given, it -> it.hitAt(1)),
                Measures.withInterval(given, it -> it.hitAt(3)),
                Measures.withInterval(given, Measures.Given::reciprocalRank),
                Measures.withInterval(given, Measures.Given::ndcg));
    }

    private void outcomes(Evaluation evaluation) {
        outcomes("with an answer", evaluation, JudgedQuestions.Judged::canBeAnswered);
        outcomes("without one", evaluation, JudgedQuestions.Judged::isUnanswered);
        outcomes("off topic", evaluation, JudgedQuestions.Judged::isOffTopic);
    }

    private void outcomes(String name, Evaluation evaluation, Predicate<JudgedQuestions.Judged> sort) {
        out.printf(
                Locale.ROOT,
                "  %-14s found %.2f  unsure %.2f  nothing %.2f%n",
                name,
                evaluation.share(Answer.Found.class, sort),
                evaluation.share(Answer.Unsure.class, sort),
                evaluation.share(Answer.Nothing.class, sort));
    }

    private void kinds(List<Measures.Given> given) {
        given.stream().map(it -> it.question().kind()).distinct().sorted().forEach(kind -> {
            List<Measures.Given> of = given.stream()
                    .filter(it -> it.question().kind().equals(kind))
                    .toList();
            ranking(kind, of);
        });
    }

    private void misses(List<Measures.Given> given) {
        given.stream().filter(it -> it.hitAt(3) == 0).forEach(it -> {
            String best = it.slugs().isEmpty() ? "nothing" : it.slugs().get(0);
            out.printf("  missed: %s (got %s)%n", it.question().question(), best);
        });
    }
}
