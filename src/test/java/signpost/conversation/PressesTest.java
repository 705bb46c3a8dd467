package signpost.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import signpost.Conversation;
import signpost.Log;
import signpost.playground.Hand;
import signpost.playground.Shown;
import signpost.slack.ActionIds;

/** No press of anything shows Slack's error triangle. */
final class PressesTest {
    private static final List<String> VALUES =
            List.of("", "no-such-card\n\n\n", "'; DROP TABLE saved; --", "x".repeat(2_000));

    @RegisterExtension
    static final Conversation BOT = new Conversation();

    @RegisterExtension
    final Log log = new Log();

    @SuppressWarnings("NullAway.Init")
    private static Shown answer;

    @BeforeAll
    static void ask() throws InterruptedException {
        answer = BOT.command("/signpost how do I run a good one on one?");
        Hand.yours(BOT.slack()).openHome();
        Hand.await("the Home tab", () -> Hand.yours(BOT.slack()).seesSomething());
    }

    static List<String> actionIds() throws Exception {
        return ActionIds.all();
    }

    @ParameterizedTest
    @MethodSource("actionIds")
    void whateverIsPressedTwiceOrWeeksLaterOrForACardThatHasLeftIsAcknowledged(String actionId) {
        Hand you = Hand.yours(BOT.slack());
        for (String value : VALUES) {
            assertThat(you.press(answer, actionId, value)).isTrue();
            assertThat(you.press(answer, actionId, value)).isTrue();
            assertThat(you.pressInView(actionId, value)).isTrue();
        }
        BOT.direct("thanks");
        assertThat(log.lines()).noneMatch(line -> line.contains(" failed: "));
        IntStream.range(0, you.modals()).forEach(i -> you.close());
    }

    @Test
    void allOfThemAreHere() throws Exception {
        assertThat(actionIds())
                .contains("save_card", "note_gap", "path_next", "forget_me")
                .hasSizeGreaterThan(25);
    }
}
