package signpost.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.Conversation;
import signpost.playground.Hand;
import signpost.playground.Shown;

/** What the library does not have is kept only for who asks for that. */
final class NotingGapsTest {
    private static final String NOTHING = "how does leader election work in etcd clusters with raft quorum";
    private static final String UNSURE = "hiring somebody with a visa and a pilot licence";

    @RegisterExtension
    static final Conversation BOT = new Conversation();

    private static Hand you() {
        return Hand.yours(BOT.slack());
    }

    private static List<String> gaps() {
        return BOT.rows("SELECT team || ' ' || person || ' ' || question FROM gap ORDER BY 1");
    }

    @BeforeEach
    void nothingIsNoted() {
        BOT.update("DELETE FROM gap");
    }

    @ParameterizedTest
    @ValueSource(strings = {NOTHING, UNSURE})
    void onlyAPressKeepsTheQuestionAndASecondOneSaysSo(String question) {
        Shown answer = BOT.command("/signpost " + question);
        assertThat(answer.buttons()).contains("Note the gap");
        assertThat(gaps()).isEmpty();
        Shown told = you().pressed(answer, "note_gap");
        assertThat(told.onlyYou()).isTrue();
        assertThat(told.words()).startsWith("Noted, thank you");
        assertThat(you().pressed(answer, "note_gap").words()).startsWith("You have noted that gap already");
        assertThat(gaps()).containsExactly("T0PLAYGROUND U0YOU " + question);
    }

    @Test
    void eachNotesForThemselvesAndTheirWorkspace() {
        Shown reply = BOT.mention(NOTHING);
        you().pressed(reply, "note_gap");
        for (Hand other :
                List.of(Hand.of(BOT.slack(), "T0PLAYGROUND", "U0OTHER"), Hand.of(BOT.slack(), "T0OTHER", "U0YOU"))) {
            assertThat(other.pressed(reply, "note_gap").words()).startsWith("Noted, thank you");
        }
        assertThat(gaps())
                .containsExactly(
                        "T0OTHER U0YOU " + NOTHING, "T0PLAYGROUND U0OTHER " + NOTHING, "T0PLAYGROUND U0YOU " + NOTHING);
    }

    @Test
    void whoIsForgottenLeavesNoGap() throws InterruptedException {
        // Not you, who would be greeted anew in the next test.
        Hand other = Hand.of(BOT.slack(), "T0PLAYGROUND", "U0OTHER");
        other.pressed(BOT.direct(NOTHING), "note_gap");
        assertThat(gaps()).hasSize(1);
        other.openHome();
        Hand.await("the Home tab", other::seesSomething);
        other.pressInView("forget_me", "forget");
        Hand.await("nothing is left", () -> gaps().isEmpty());
        Hand.await("told", () -> other.modals() == 1);
        other.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"how do I run a good one on one?", "hello", "the of and", "help"})
    void whereNothingIsMissingNothingIsOffered(String question) {
        assertThat(BOT.direct(question).buttons()).doesNotContain("Note the gap");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void aForgedPressWithoutAQuestionKeepsNothing(String value) {
        assertThat(you().pressed(BOT.direct(NOTHING), "note_gap", value).words())
                .startsWith("There is no question");
        assertThat(gaps()).isEmpty();
    }

    @Test
    void ofWhateverIsForgedTwoThousandCharactersAreKept() {
        you().pressed(BOT.direct(NOTHING), "note_gap", "x'; DROP TABLE gap; --".repeat(200));
        assertThat(BOT.rows("SELECT length(question) FROM gap")).containsExactly("2000");
    }
}
