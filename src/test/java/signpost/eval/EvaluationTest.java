package signpost.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import signpost.search.Answer;

/** Floors just under what was reached on the part of the judged questions that ranking is not tuned on. */
final class EvaluationTest {
    @Test
    void answersAreNoWorseThanTheyWere() throws IOException {
        Evaluation guard = Evaluation.of(JudgedQuestions.Part.GUARD);
        assertThat(guard.hitAt(1)).isGreaterThan(0.61);
        assertThat(guard.hitAt(3)).isGreaterThan(0.77);
        assertThat(guard.meanReciprocalRank()).isGreaterThan(0.69);
        assertThat(guard.share(Answer.Found.class, JudgedQuestions.Judged::canBeAnswered))
                .isGreaterThan(0.79);
        assertThat(guard.share(Answer.Nothing.class, JudgedQuestions.Judged::canBeAnswered))
                .isLessThan(0.04);
        assertThat(guard.share(Answer.Found.class, JudgedQuestions.Judged::isOffTopic))
                .isLessThan(0.1);
    }

    @ParameterizedTest
    @EnumSource(names = {"TUNE", "GUARD"})
    void everySensitiveQuestionIsToldSoAndNoneThatOnlySoundsAlike(JudgedQuestions.Part part) throws IOException {
        Evaluation evaluation = Evaluation.of(part);
        assertThat(evaluation.sensitive("sensitive", false)).isEmpty();
        assertThat(evaluation.sensitive("sensitive-lookalike", true)).isEmpty();
    }

    @Test
    void aRankingIsMeasuredByWhereItsAnswersStand() {
        var question = new JudgedQuestions.Judged("q", "sentence", "?", Map.of("a", 2, "b", 1));
        Measures.Given first = new Measures.Given(question, List.of("a", "b"));
        Measures.Given second = new Measures.Given(question, List.of("b", "a"));
        Measures.Given none = new Measures.Given(question, List.of("b", "c"));
        assertThat(List.of(first.rank(), second.rank(), none.rank())).containsExactly(1, 2, 0);
        assertThat(second.hitAt(1)).isZero();
        assertThat(second.hitAt(3)).isOne();
        assertThat(second.reciprocalRank()).isEqualTo(0.5);
        assertThat(first.ndcg()).isCloseTo(1, within(1e-12));
        assertThat(second.ndcg())
                .isCloseTo((1 + 3 * Math.log(2) / Math.log(3)) / (3 + Math.log(2) / Math.log(3)), within(1e-12));
        assertThat(Measures.withInterval(List.of(first, first), it -> it.hitAt(1)))
                .isEqualTo("1.000 [1.00-1.00]");
    }
}
