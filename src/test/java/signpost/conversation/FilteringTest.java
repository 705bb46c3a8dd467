package signpost.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.Conversation;
import signpost.playground.Hand;
import signpost.playground.Shown;

/** Filters in words, wherever one can ask. */
final class FilteringTest {
    @RegisterExtension
    static final Conversation BOT = new Conversation();

    private static final String ONLY = "Only guides, under 10 min";
    private static final String QUESTION = "one on one type:guide under 10 min";

    @ParameterizedTest
    @ValueSource(strings = {"/signpost %s", "Signpost", "@Signpost %s"})
    void theFilterIsHonouredAndSaid(String how) {
        Shown answer = switch (how) {
            case "Signpost" -> BOT.direct(QUESTION);
            case "@Signpost %s" -> BOT.mention(QUESTION);
            default -> BOT.command("/signpost " + QUESTION);
        };
        assertThat(answer.words())
                .contains(ONLY, "A guide to the weekly conversation")
                .doesNotContain("Also close");
    }

    @Test
    void itIsInAViewToo() throws InterruptedException {
        Hand you = Hand.yours(BOT.slack());
        you.globalShortcut("ask_signpost");
        Hand.await("the view is open", () -> you.modals() == 1);
        you.submit(Map.of("question", QUESTION));
        assertThat(you.seen()).contains(ONLY, "A guide to the weekly conversation");
        you.close();
    }

    @Test
    void anUnknownFilterIsNamedAndTheOneThatWasMeantIsAPressAway() {
        Shown answer = BOT.command("/signpost one on one for:tech-laed");
        assertThat(answer.words())
                .contains("I know no audience \"tech-laed\". Did you mean for:tech-lead?")
                .contains("I know: engineering-manager, tech-lead");
        Shown meant = BOT.slack().press(answer, "for:tech-lead");
        assertThat(meant.words()).contains("You asked: one on one for:tech-lead", "Only for Tech Lead", "Key points");
    }

    @Test
    void inAViewTheOneThatWasMeantIsAPressAwayToo() throws InterruptedException {
        Hand you = Hand.yours(BOT.slack());
        you.globalShortcut("ask_signpost");
        Hand.await("the view is open", () -> you.modals() == 1);
        you.submit(Map.of("question", "one on one for:tech-laed"));
        you.pressInView("ask_example");
        Hand.await("the answer lies over it", () -> you.modals() == 2);
        assertThat(you.seen()).contains("Only for Tech Lead", "Key points");
        you.close();
        you.close();
    }

    @Test
    void aFilterThatLeavesNothingIsSaidWithWhatIsNear() {
        assertThat(BOT.direct("one on one type:podcast").words())
                .contains("No card for this fits the filter: podcasts. The nearest without it:", "Forty questions")
                .doesNotContain("Key points");
        assertThat(BOT.command("/signpost type:podcast").words())
                .endsWith("No card for this fits the filter: podcasts.");
    }

    @Test
    void whatIsOnlyWrittenLikeAFilterIsAnOrdinaryQuestion() {
        assertThat(BOT.direct("type: one on one at 10:30").words())
                .doesNotContain("Only for", "Only on", "Only under", "I know no");
    }
}
