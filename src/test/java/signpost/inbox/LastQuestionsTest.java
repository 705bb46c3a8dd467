package signpost.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import signpost.inbox.LastQuestions.Conversation;
import signpost.inbox.LastQuestions.Turn;

final class LastQuestionsTest {
    private static final Conversation MINE = new Conversation("T1", "D1", "", "U1");
    private static final Turn TURN = new Turn("1.1", "how do I delegate", List.of("delegation"));

    private final AtomicReference<Duration> passed = new AtomicReference<>(Duration.ZERO);
    private final LastQuestions last = new LastQuestions(new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.EPOCH.plus(passed.get());
        }
    });

    @Test
    void aQuestionIsRememberedForFifteenMinutes() {
        last.note(MINE, TURN);
        passed.set(Duration.ofMinutes(15).minusMillis(1));
        assertThat(last.before(MINE, "1.2")).contains(TURN);
        passed.set(Duration.ofMinutes(15));
        assertThat(last.before(MINE, "1.2")).isEmpty();
    }

    @Test
    void nobodyElseAndNoOtherPlaceHasIt() {
        last.note(MINE, TURN);
        assertThat(last.before(new Conversation("T1", "D1", "", "U2"), "1.2")).isEmpty();
        assertThat(last.before(new Conversation("T2", "D1", "", "U1"), "1.2")).isEmpty();
        assertThat(last.before(new Conversation("T1", "C1", "", "U1"), "1.2")).isEmpty();
        assertThat(last.before(new Conversation("T1", "D1", "1.1", "U1"), "1.2"))
                .isEmpty();
    }

    @Test
    void aMessageThatIsEditedGoesOnFromWhatItDidBefore() {
        Turn more = new Turn("1.2", "how do I delegate, and for a junior", List.of());
        last.note(MINE, TURN);
        last.note(MINE, more);
        assertThat(last.before(MINE, "1.2")).contains(TURN);
        last.note(MINE, more);
        assertThat(last.before(MINE, "1.2")).contains(TURN);
        assertThat(last.before(MINE, "1.3")).contains(more);
    }

    @Test
    void noMoreThanThreeHundredCharactersOfAQuestionAreRemembered() {
        assertThat(new Turn("1.1", "word ".repeat(100), List.of()).question())
                .hasSize(300)
                .startsWith("word word")
                .endsWith("word ");
        assertThat(new Turn("1.1", "x".repeat(1_000), List.of()).question()).hasSizeLessThanOrEqualTo(300);
    }

    @Test
    void aPersonIsForgottenEverywhereAndNobodyElseIs() {
        Conversation others = new Conversation("T1", "C1", "", "U2");
        last.note(MINE, TURN);
        last.note(MINE.inThread("1.1"), TURN);
        last.note(others, TURN);
        assertThat(last.forget("T1", "U1")).isTrue();
        assertThat(last.forget("T1", "U1")).isFalse();
        assertThat(last.before(MINE.inThread("1.1"), "1.2")).isEmpty();
        assertThat(last.before(others, "1.2")).contains(TURN);
    }
}
