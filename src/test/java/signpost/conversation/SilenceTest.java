package signpost.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.Conversation;
import signpost.playground.Shown;

/** What must not be answered. Each is followed by a question that must, so that a late reply would be seen. */
final class SilenceTest {
    @RegisterExtension
    static final Conversation BOT = new Conversation();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "message-from-another-bot",
                "message-from-signpost-itself",
                "mention-by-another-bot",
                "mention-in-a-direct-message",
                "message-in-a-channel",
                "message-changed",
                "message-deleted",
                "member-joined",
                "token-of-a-person-revoked",
                "event-of-an-unknown-kind"
            })
    void isAcknowledgedAndNotAnswered(String payload) {
        int before = everywhere();
        assertThat(BOT.deliver(payload)).isTrue();
        Shown answer = BOT.direct("how do I run a good one on one?");
        assertThat(answer.words()).contains("Key points");
        assertThat(everywhere()).isEqualTo(before + 1);
    }

    @Test
    void aMentionWithNoWordsIsAnsweredWithTheGuide() {
        int before = BOT.slack().shownIn("engineering-leads").size();
        assertThat(BOT.deliver("mention-with-no-words")).isTrue();
        List<Shown> shown = BOT.slack().awaitShownIn("engineering-leads", before + 1);
        assertThat(shown.get(shown.size() - 1).words()).contains("Three ways to ask");
    }

    private static int everywhere() {
        return List.of("Signpost", "general", "engineering-leads").stream()
                .mapToInt(channel -> BOT.slack().shownIn(channel).size())
                .sum();
    }
}
