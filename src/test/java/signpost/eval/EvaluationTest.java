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
        assertThat(guard.hitAt(1)).isGreaterThan(0.58);
        assertThat(guard.hitAt(3)).isGreaterThan(0.72);
        assertThat(guard.meanReciprocalRank()).isGreaterThan(0.66);
        assertThat(guard.answerable(Answer.Found.class)).isGreaterThan(0.79);
        assertThat(guard.answerable(Answer.Nothing.class)).isLessThan(0.04);
        assertThat(guard.offTopic(Answer.Found.class)).isLessThan(0.11);
    }
}
