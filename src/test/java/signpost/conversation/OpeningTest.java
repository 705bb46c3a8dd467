package signpost.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import signpost.Conversation;
import signpost.playground.Shown;

final class OpeningTest {
    private static final String QUESTION = "how do I run a good one on one?";

    @RegisterExtension
    static final Conversation BOT = new Conversation();

    @Test
    void anotherMatchOpensInPlaceOfTheAskersOwnAnswer() {
        Shown answer = BOT.command("/signpost " + QUESTION);
        String first = titleOf(answer);
        int before = BOT.slack().shownIn("general").size();
        Shown opened = BOT.slack().pressInPlace(answer, "Open card");
        assertThat(opened.onlyYou()).isTrue();
        assertThat(titleOf(opened)).isNotEqualTo(first);
        assertThat(opened.words()).startsWith("You asked: " + QUESTION).contains("Key points", first);
        assertThat(BOT.slack().shownIn("general")).hasSize(before);
    }

    @Test
    void aMatchInADirectMessageOpensInPlaceAndCanBeGoneBackFrom() {
        Shown answer = BOT.direct(QUESTION);
        String first = titleOf(answer);
        Shown opened = BOT.slack().pressInPlace(answer, "Open card");
        assertThat(titleOf(opened)).isNotEqualTo(first);
        Shown back = BOT.slack().pressInPlace(opened, "Open card");
        assertThat(titleOf(back)).isEqualTo(first);
        assertThat(back.threadTs()).isNull();
    }

    @Test
    void aMatchInAThreadOpensInPlace() {
        Shown answer = BOT.mention(QUESTION);
        Shown opened = BOT.slack().pressInPlace(answer, "Open card");
        assertThat(opened.threadTs()).isEqualTo(answer.threadTs());
        assertThat(titleOf(opened)).isNotEqualTo(titleOf(answer));
    }

    @Test
    void theButtonToTheSourceIsAcknowledged() {
        Shown answer = BOT.command("/signpost " + QUESTION);
        int before = BOT.slack().shownIn("general").size();
        BOT.slack().pressQuietly(answer, "Read the guide");
        assertThat(BOT.slack().shownIn("general")).hasSize(before);
    }

    /** The first link that the card shows. */
    private static String titleOf(Shown card) {
        return card.firstLink();
    }
}
