package signpost.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import signpost.Conversation;
import signpost.playground.Shown;

final class RefusalTest {
    private static final String QUESTION = "how do I run a good one on one?";

    @RegisterExtension
    static final Conversation BOT = new Conversation();

    @Test
    void blocksThatSlackRefusesAreSentAgainAsPlainSections() {
        BOT.slack().api().nextAnswers("chat.postMessage", "invalid_blocks");
        Shown answer = BOT.direct(QUESTION);
        assertThat(answer.blockTypes()).containsOnly("section", "actions");
        assertThat(answer.words()).contains("Key points", "This week");
        assertThat(answer.buttons()).contains("Read the guide", "Open card");
    }

    @Test
    void textAloneIsSentWhenSlackRefusesEvenThose() {
        BOT.slack().api().nextAnswers("chat.postMessage", "invalid_blocks");
        BOT.slack().api().nextAnswers("chat.postMessage", "invalid_blocks");
        Shown answer = BOT.direct(QUESTION);
        assertThat(answer.blockTypes()).isEmpty();
        assertThat(answer.text()).contains("https://", "Key points", "This week");
    }
}
