package signpost.eval;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What is measured on the cards that a question was given, best first. */
final class Measures {
    private static final int RESAMPLES = 2_000;
    private static final int DEEP = 10;

    private Measures() {}

    /** A question with the slugs that it was given. */
    record Given(JudgedQuestions.Judged question, List<String> slugs) {
        private int gradeAt(int place) {
            return place < slugs.size() ? question.grades().getOrDefault(slugs.get(place), 0) : 0;
        }

        /** The place of the first card that answers, from 1; 0 where there is none. */
        int rank() {
            return 1
                    + IntStream.range(0, slugs.size())
                            .filter(it -> gradeAt(it) == 2)
                            .findFirst()
                            .orElse(-1);
        }

        double hitAt(int most) {
            return rank() > 0 && rank() <= most ? 1 : 0;
        }

        double reciprocalRank() {
            return rank() == 0 ? 0 : 1.0 / rank();
        }

        /** The gain of the ten first cards, each less the further down it stands, as a share of the best possible. */
        double ndcg() {
            List<Integer> best = question.grades().values().stream()
                    .sorted((one, other) -> other - one)
                    .toList();
            double possible = gain(place -> place < best.size() ? best.get(place) : 0);
            return possible == 0 ? 0 : gain(this::gradeAt) / possible;
        }

        private static double gain(IntUnaryOperator grade) {
            return IntStream.range(0, DEEP)
                    .mapToDouble(place -> (Math.pow(2, grade.applyAsInt(place)) - 1) / Math.log(place + 2))
                    .sum();
        }
    }

    static double mean(List<Given> given, ToDoubleFunction<Given> measure) {
        return given.stream().mapToDouble(measure).average().orElse(0);
    }

    /** The mean, and between what it lies in 95 of 100 draws of as many questions. */
    static String withInterval(List<Given> given, ToDoubleFunction<Given> measure) {
        double[] values = given.stream().mapToDouble(measure).toArray();
        Random random = new Random(1);
        double[] means = IntStream.range(0, values.length == 0 ? 0 : RESAMPLES)
                .mapToDouble(draw -> random.ints(values.length, 0, values.length)
                        .mapToDouble(it -> values[it])
                        .average()
                        .orElse(0))
                .sorted()
                .toArray();
        return means.length == 0
                ? "none"
                : String.format(
                        Locale.ROOT,
                        "%.3f [%.2f-%.2f]",
                        mean(given, measure),
                        means[RESAMPLES / 40],
                        means[RESAMPLES - 1 - RESAMPLES / 40]);
    }
}
