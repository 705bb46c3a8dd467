package signpost.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.Conversation;
import signpost.playground.Hand;
import signpost.playground.Shown;

/** Sub-commands, and walking along the shelves. */
final class BrowsingTest {
    @RegisterExtension
    static final Conversation BOT = new Conversation();

    private static Hand you() {
        return Hand.yours(BOT.slack());
    }

    @Test
    void aCardIsReachedByItsCategoryItsAudienceAndItself() throws InterruptedException {
        Shown library = BOT.command("/signpost browse");
        assertThat(library.onlyYou()).isTrue();
        assertThat(library.words())
                .contains("The library", "One-on-Ones & Feedback", "Hiring & Interviewing")
                .doesNotContain("All audiences");
        assertThat(you().choose(library, "browse_category", "one-on-ones-and-feedback||0"))
                .isTrue();
        Hand.await("the category's cards", () -> words(library).contains("1 to 2 of 2 cards"));
        String all = you().again(library).blocks();
        you().choose(library, "browse_audience", "one-on-ones-and-feedback|tech-lead|0");
        Hand.await("the audience's cards", () -> !you().again(library).blocks().equals(all));
        Shown card = BOT.slack().next(() -> you().press(library, "browse_card"));
        assertThat(card.onlyYou()).isTrue();
        assertThat(card.words()).contains("Key points", "One-on-Ones & Feedback");
        assertThat(card.buttons()).contains("Save").doesNotContain("Another one");
    }

    private static String words(Shown shown) {
        return you().again(shown).words();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no-such-category||0", "x|y|z", "one-on-ones-and-feedback||99999999999", "||-1"})
    void aForgedPlaceLeadsToTheEntrance(String value) throws InterruptedException {
        Shown library = BOT.command("/signpost browse");
        you().choose(library, "browse_category", "hiring-and-interviewing||0");
        Hand.await("a category", () -> words(library).contains("cards"));
        assertThat(you().press(library, "browse_page", value)).isTrue();
        Hand.await("the entrance", () -> !words(library).contains("cards"));
        assertThat(words(library)).contains("The library");
    }

    @Test
    void aPageBeyondTheLastOneIsTheLastOne() throws InterruptedException {
        Shown library = BOT.command("/signpost browse");
        you().press(library, "browse_page", "one-on-ones-and-feedback||9999");
        Hand.await("the last page", () -> words(library).contains("1 to 2 of 2 cards"));
    }

    @Test
    void anAudienceWithoutACardSaysSo() throws InterruptedException {
        Shown library = BOT.command("/signpost browse");
        you().press(library, "browse_page", "one-on-ones-and-feedback|nobody|0");
        Hand.await("a word on that", () -> words(library).contains("no card for that audience"));
    }

    @ParameterizedTest
    @CsvSource({
        "saved, My reading list",
        "Path, My reading paths",
        "SETTINGS, My settings",
        "browse, The library",
        "help, Beside questions"
    })
    void aSubCommandIsTheWholeText(String typed, String seen) {
        assertThat(BOT.command("/signpost " + typed).words()).contains(seen);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how do I browse for candidates to interview",
                "saved my best engineer from burnout",
                "settings for a one on one"
            })
    void aQuestionThatBeginsLikeOneIsAQuestion(String typed) {
        assertThat(BOT.command("/signpost " + typed).words())
                .startsWith("You asked: " + typed)
                .doesNotContain("My reading list", "My settings", "Choose a category", "Did you mean");
    }

    @ParameterizedTest
    @CsvSource({"svaed, saved", "sttings, settings", "browsee, browse", "save, saved"})
    void aSlipThatFindsNothingGetsAHint(String typed, String meant) {
        assertThat(BOT.command("/signpost " + typed).words()).contains("Did you mean /signpost " + meant + "?");
    }

    @Test
    void aWordThatFindsSomethingGetsNone() {
        List.of("burnout", "hiring", "trust")
                .forEach(word ->
                        assertThat(BOT.command("/signpost " + word).words()).doesNotContain("Did you mean"));
        assertThat(BOT.direct("svaed").words()).doesNotContain("Did you mean");
    }
}
