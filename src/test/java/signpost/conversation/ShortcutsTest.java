package signpost.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.Conversation;
import signpost.playground.Hand;
import signpost.playground.Shown;

final class ShortcutsTest {
    private static final String QUESTION = "how do I run a good one on one?";

    @RegisterExtension
    static final Conversation BOT = new Conversation();

    private static Hand you() {
        return Hand.yours(BOT.slack());
    }

    @BeforeEach
    void nothingIsOpen() {
        IntStream.range(0, you().modals()).forEach(i -> you().close());
        BOT.update("DELETE FROM shown");
    }

    @Test
    void readingForAMessageIsSeenByWhoAskedAlone() {
        Shown reading =
                BOT.slack().next(() -> you().messageShortcut("find_reading", "C0GENERAL", "<@U0X> " + QUESTION));
        assertThat(reading.onlyYou()).isTrue();
        assertThat(reading.words()).startsWith("You asked: " + QUESTION).contains("Key points");
        assertThat(reading.buttons()).contains("Share here", "Save");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<@U0X>", "   "})
    void aMessageWithoutWordsIsSaidToHaveNone(String text) {
        Shown told = BOT.slack().next(() -> you().messageShortcut("find_reading", "C0GENERAL", text));
        assertThat(told.words()).contains("no words in that message");
    }

    @Test
    void aSuggestionIsFilledFromTheMessageAndKept() throws InterruptedException {
        you().messageShortcut(
                        "suggest_for_library", "C0LEADS", "Worth it: <https://example.org/a?b=1&amp;c=2|On calm>!");
        Hand.await("the form", () -> you().modals() == 1);
        assertThat(you().seenView().toString()).contains("https://example.org/a?b=1&c=2", "\"On calm\"");
        you().submit(Map.of("link", "https://example.org/a?b=1&c=2", "title", "On calm", "note", "It <calms> & helps"));
        assertThat(you().seen()).contains("Thank you");
        assertThat(BOT.rows(
                        "SELECT team || ' ' || person || ' ' || link || ' ' || title || ' ' || note FROM suggestion"))
                .containsExactly("T0PLAYGROUND U0YOU https://example.org/a?b=1&c=2 On calm It <calms> & helps");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "no address", "javascript:alert(1)", "https://", "ftp://example.org", "https://exa mple.org"
            })
    void aSuggestionWithoutAnAddressIsAskedForOne(String link) throws InterruptedException {
        you().messageShortcut("suggest_for_library", "C0LEADS", "no link in here");
        Hand.await("the form", () -> you().modals() == 1);
        int before = BOT.rows("SELECT link FROM suggestion").size();
        assertThat(you().submit(Map.of("link", link))
                        .path("errors")
                        .path("link")
                        .asString())
                .contains("https://");
        assertThat(you().modals()).isEqualTo(1);
        assertThat(BOT.rows("SELECT link FROM suggestion")).hasSize(before);
    }

    @Test
    void askingFromAnywhereIsAnsweredInPlaceAndGoesOnToCards() throws InterruptedException {
        you().globalShortcut("ask_signpost");
        Hand.await("the form", () -> you().modals() == 1);
        assertThat(you().submit(Map.of("question", " ")).path("response_action").asString())
                .isEqualTo("errors");
        you().submit(Map.of("question", QUESTION));
        assertThat(you().modals()).isEqualTo(1);
        assertThat(you().seen()).contains("You asked: " + QUESTION, "Key points");
        you().pressInView("open_card");
        Hand.await("a card over it", () -> you().modals() == 2);
        you().close();
        you().submit(Map.of("question", "how do I write a promo packet?"));
        assertThat(you().seen()).containsIgnoringCase("promotion");
    }

    @Test
    void anotherOneInAViewComesOverIt() throws InterruptedException {
        you().globalShortcut("ask_signpost");
        Hand.await("the form", () -> you().modals() == 1);
        you().submit(Map.of("question", QUESTION));
        you().pressInView("another_one");
        Hand.await("another card over it", () -> you().modals() == 2);
        assertThat(you().seen()).contains("You asked: " + QUESTION, "Key points");
    }

    @Test
    void whatIsOfferedWhereNothingWasFoundWorksInAViewToo() throws InterruptedException {
        you().globalShortcut("ask_signpost");
        Hand.await("the form", () -> you().modals() == 1);
        you().submit(Map.of("question", "qwertz asdfgh yxcvbn"));
        you().pressInView("note_gap");
        Hand.await("told over it", () -> you().modals() == 2 && you().seen().startsWith("Noted, thank you"));
        you().close();
        you().pressInView("ask_example");
        Hand.await("answered over it", () -> you().modals() == 2 && you().seen().contains("Key points"));
    }
}
