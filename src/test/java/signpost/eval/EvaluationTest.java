package signpost.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import signpost.search.Answer;

/** Floors just under what was reached on the part of the judged questions that ranking is not tuned on. */
final class EvaluationTest {
    @Test
    void answersAreNoWorseThanTheyWere() throws IOException {
        Evaluation guard = Evaluation.of(JudgedQuestions.Part.GUARD);
        assertThat(guard.hitAt(1)).isGreaterThan(0.42);
        assertThat(guard.hitAt(3)).isGreaterThan(0.55);
        assertThat(guard.meanReciprocalRank()).isGreaterThan(0.51);
        assertThat(guard.answerable(Answer.Nothing.class)).isLessThan(0.08);
        assertThat(guard.offTopic(Answer.Found.class)).isLessThan(0.27);
    }
}
