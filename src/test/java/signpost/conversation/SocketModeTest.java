package signpost.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import signpost.Conversation;
import signpost.playground.Playground;
import signpost.playground.Shown;

/** The same bot over a real WebSocket. */
final class SocketModeTest {
    private static final String QUESTION = "how do I run a good one on one?";

    @RegisterExtension
    static final Conversation BOT = new Conversation(Playground.Wire.SOCKET_MODE);

    @Test
    void allThreeWaysToAskAreAnswered() {
        Shown command = BOT.command("/signpost " + QUESTION);
        assertThat(command.onlyYou()).isTrue();
        assertThat(command.words()).contains("You asked: " + QUESTION, "Key points");
        assertThat(BOT.direct(QUESTION).blockTypes()).contains("carousel");
        assertThat(BOT.mention(QUESTION).threadTs()).isNotNull();
    }

    @Test
    void aPressedButtonOpensItsCard() {
        Shown answer = BOT.command("/signpost " + QUESTION);
        Shown opened = BOT.slack().pressInPlace(answer, "Open card");
        assertThat(opened.firstLink()).isNotEqualTo(answer.firstLink());
    }

    @Test
    void healthNamesTheModeAndTheConnection() throws Exception {
        awaitHealth("200");
        assertThat(BOT.health()).contains("\"mode\":\"socket mode\"", "connected");
    }

    @Test
    @Timeout(90)
    void aConnectionThatSlackRefreshesIsReplacedAndNothingIsLost() throws Exception {
        BOT.slack().refreshSockets();
        awaitConnection();
        assertThat(BOT.direct(QUESTION).words()).contains("Key points");
    }

    @Test
    @Timeout(90)
    void aConnectionThatIsCutIsMadeAnewWithinAMinuteAndHealthIsRedMeanwhile() throws Exception {
        awaitHealth("200");
        // Once, so that the connection stays dead for long enough to be seen.
        BOT.slack().api().nextAnswers("apps.connections.open", "internal_error");
        BOT.slack().cutSockets();
        awaitHealth("503");
        awaitConnection();
        assertThat(BOT.direct(QUESTION).words()).contains("Key points");
        awaitHealth("200");
    }

    private static void awaitHealth(String status) throws Exception {
        for (int i = 0; i < 600 && !BOT.health().startsWith(status); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(BOT.health()).startsWith(status);
    }

    private static void awaitConnection() throws InterruptedException {
        for (int i = 0; i < 600 && BOT.slack().connections() == 0; i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(BOT.slack().connections()).isPositive();
    }
}
