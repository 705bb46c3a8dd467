package signpost.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import signpost.Conversation;
import signpost.playground.Hand;

/** The asker's role shifts an answer a little, and the answer says so to the asker alone. */
final class RoleTest {
    @RegisterExtension
    static final Conversation BOT = new Conversation();

    private static final String QUESTION = "report asks";
    private static final String GUIDE = "A guide to the weekly conversation";
    private static final String QUESTIONS = "Forty questions to ask your report";
    private static final String LINE = "A little nearer the top because you said you are ";

    private static Hand you() {
        return Hand.yours(BOT.slack());
    }

    private static void role(String role) throws InterruptedException {
        you().openHome();
        Hand.await("the Home tab is there", you()::seesSomething);
        you().pressInView("home_settings");
        Hand.await("the settings are open", () -> you().modals() == 1);
        you().submit(Map.of("role", role));
        Hand.await(
                "they are kept", () -> BOT.rows("SELECT role FROM preference").contains(role));
    }

    @AfterEach
    void noRole() throws InterruptedException {
        role("");
    }

    @Test
    void whatIsForTheRoleStandsALittleNearerTheTopAndIsSaidTo() throws InterruptedException {
        assertThat(BOT.command("/signpost " + QUESTION).words())
                .contains(GUIDE + "\nGuide")
                .doesNotContain(LINE);
        role("tech-lead");
        String line = LINE + "a Tech Lead: \"" + QUESTIONS + "\"";
        assertThat(BOT.command("/signpost " + QUESTION).words()).contains(line + "\n" + QUESTIONS);
        assertThat(BOT.direct(QUESTION).words()).contains(line + "\n" + QUESTIONS);
        role("");
        assertThat(BOT.direct(QUESTION).words()).startsWith(GUIDE).doesNotContain(LINE);
    }

    @Test
    void whatEverybodySeesDoesNotGiveTheRoleAway() throws InterruptedException {
        role("tech-lead");
        assertThat(BOT.mention(QUESTION).words()).startsWith(GUIDE).doesNotContain(LINE);
        var answer = BOT.command("/signpost " + QUESTION);
        assertThat(you().pressed(answer, "share_card").words())
                .contains(QUESTIONS)
                .doesNotContain(LINE);
    }

    @Test
    void itIsTheSameInAViewAndForAMessage() throws InterruptedException {
        role("tech-lead");
        you().globalShortcut("ask_signpost");
        Hand.await("the view is open", () -> you().modals() == 1);
        you().submit(Map.of("question", QUESTION));
        assertThat(you().seen()).contains(LINE);
        you().close();
        assertThat(BOT.slack()
                        .next(() -> you().messageShortcut("find_reading", "C0GENERAL", QUESTION))
                        .words())
                .contains(LINE);
        you().openHome();
        you().pressInView("home_search", QUESTION);
        Hand.await("the answer is open", () -> you().modals() == 1);
        assertThat(you().seen()).contains(LINE);
        you().close();
    }
}
