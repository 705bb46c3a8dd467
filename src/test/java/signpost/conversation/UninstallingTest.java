package signpost.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.Conversation;
import signpost.playground.Hand;
import signpost.playground.Shown;

/** A workspace takes the bot out, and has it again. */
final class UninstallingTest {
    private static final String QUESTION = "how do I run a good one on one?";

    @RegisterExtension
    static final Conversation BOT = new Conversation();

    @ParameterizedTest
    @ValueSource(strings = {"app-uninstalled", "bot-token-revoked"})
    void nothingIsDoneAnyMoreUntilItIsBackAndThenAllIsThere(String payload) throws IOException, InterruptedException {
        Hand you = Hand.yours(BOT.slack());
        Shown card = BOT.command("/signpost " + QUESTION);
        you.pressed(card, "save_card");
        assertThat(BOT.deliver(payload)).isTrue();
        assertThat(BOT.deliver("app-uninstalled")).isTrue();
        Hand.await("noted", () -> BOT.rows("SELECT team FROM uninstalled").contains("T0PLAYGROUND"));

        int before = BOT.slack().shownIn("Signpost").size();
        BOT.slack().sayOnly("Signpost", QUESTION);
        BOT.slack().sayOnly("engineering-leads", "@Signpost " + QUESTION);
        assertThat(you.press(card, "save_card", "burnout")).isTrue();
        assertThat(BOT.command("/signpost " + QUESTION).words()).startsWith("I was taken out of this workspace");
        assertThat(BOT.health()).startsWith("503").contains("took the bot out");
        assertThat(BOT.rows("SELECT slug FROM saved")).containsExactly("one-on-ones");

        BOT.restart();
        assertThat(BOT.health()).startsWith("200");
        assertThat(BOT.command("/signpost saved").words()).contains("A guide to the weekly conversation");
        assertThat(BOT.direct("thanks").words()).contains("You're welcome");
        assertThat(BOT.slack().shownIn("Signpost")).hasSize(before + 1);
        assertThat(BOT.rows("SELECT team FROM uninstalled")).isEmpty();
    }
}
