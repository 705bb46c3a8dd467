package signpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import signpost.PlaygroundRun;

/** A newcomer's first minutes, in a real BROWSER. */
final class PlaygroundPageTest {
    private static final int WIDE = 1280;
    private static final int PHONE = 390;
    private static final By OPEN = By.cssSelector(".message:last-of-type button[aria-label^='Open the card']");

    @RegisterExtension
    static final PlaygroundRun PLAYGROUND = new PlaygroundRun();

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @ParameterizedTest
    @ValueSource(ints = {WIDE, PHONE})
    void askingShowsTheCardAndAnotherMatchOpensInItsPlace(int width) {
        BROWSER.size(width, 900);
        BROWSER.go(PLAYGROUND.address() + "/channel/C0GENERAL");
        BROWSER.type("/signpost how do I run a good one on one?");
        BROWSER.awaitWords("You asked: how do I run a good one on one?");
        assertThat(BROWSER.words())
                .contains("Only visible to you", "A guide to the weekly conversation", "Also close", "not Slack");
        assertThat(BROWSER.all("#text").get(0).getDomProperty("value")).isEmpty();
        BROWSER.press(OPEN);
        BROWSER.awaitWords("A list of questions for a one on one");
        assertThat(BROWSER.sidewaysScroll()).isLessThanOrEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {WIDE, PHONE})
    void anExampleThatIsClickedIsAnsweredInTheDirectConversation(int width) {
        BROWSER.size(width, 900);
        BROWSER.go(PLAYGROUND.address() + "/channel/D0SIGNPOST");
        int before = BROWSER.all(".message.app").size();
        BROWSER.press(By.cssSelector(".example"));
        BROWSER.awaitWords("Key points");
        assertThat(BROWSER.all(".message.app").size()).isGreaterThanOrEqualTo(before);
        assertThat(BROWSER.all(".carousel .card")).isNotEmpty();
        assertThat(BROWSER.sidewaysScroll()).isLessThanOrEqualTo(0);
    }

    @Test
    void aMentionOpensItsThreadWithTheAnswer() {
        BROWSER.size(WIDE, 900);
        BROWSER.go(PLAYGROUND.address() + "/channel/C0LEADS");
        BROWSER.type("@Signpost how do I write a promo packet?");
        BROWSER.awaitWords("Thread");
        BROWSER.awaitWords("Writing a promotion packet");
        assertThat(BROWSER.all(".thread .message.app")).hasSize(1);
        assertThat(BROWSER.all(".timeline .message.app")).isEmpty();
        assertThat(BROWSER.words()).contains("1 reply");
    }

    @Test
    void helpAndNonsenseAreAnsweredInWords() {
        BROWSER.size(WIDE, 900);
        BROWSER.go(PLAYGROUND.address() + "/channel/C0GENERAL");
        BROWSER.type("/signpost help");
        BROWSER.awaitWords("Three ways to ask");
        BROWSER.type("/signpost qwertz asdfgh yxcvbn");
        BROWSER.awaitWords("nothing close to that");
        BROWSER.type("/nosuchcommand");
        BROWSER.awaitWords("is not a command");
    }

    @Test
    void everythingCanBeDoneFromTheKeyboard() {
        BROWSER.size(WIDE, 900);
        BROWSER.go(PLAYGROUND.address() + "/channel/C0GENERAL");
        BROWSER.script("document.getElementById('text').focus()");
        BROWSER.keys("/signpost my best engineer is close to burnout", Keys.ENTER);
        BROWSER.awaitWords("Seeing burnout before it is said");
        BROWSER.tabTo("Read the article", Keys.chord(Keys.SHIFT, Keys.TAB));
        assertThat(BROWSER.script("return getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
    }

    @Test
    void imagesFieldsAndButtonsHaveNames() {
        BROWSER.go(PLAYGROUND.address() + "/channel/D0SIGNPOST");
        BROWSER.press(By.cssSelector(".example"));
        BROWSER.awaitWords("Key points");
        assertThat(BROWSER.nameless()).isEmpty();
        assertThat(BROWSER.script("return document.documentElement.lang")).isEqualTo("en");
    }

    @Test
    void whatIsTypedIsShownAsTextAndNotAsMarkup() {
        BROWSER.size(WIDE, 900);
        BROWSER.go(PLAYGROUND.address() + "/channel/D0SIGNPOST");
        BROWSER.type("<img src=x onerror=\"document.title='broken'\"> <b>one on one</b>");
        BROWSER.awaitWords("<b>one on one</b>");
        assertThat(BROWSER.all("#messages img, #messages b")).isEmpty();
        assertThat(BROWSER.script("return document.title")).asString().doesNotContain("broken");
    }
}
