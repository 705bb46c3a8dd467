package signpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import signpost.PlaygroundRun;

/** A newcomer's first minutes, in a real browser. */
final class PlaygroundPageTest {
    private static final int WIDE = 1280;
    private static final int PHONE = 390;
    private static final By OPEN = By.cssSelector(".message:last-of-type button[aria-label^='Open the card']");

    @RegisterExtension
    static final PlaygroundRun PLAYGROUND = new PlaygroundRun();

    @SuppressWarnings("NullAway.Init")
    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void nothingIsWrittenToTheConsole() {
        assertThat(browser.console()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {WIDE, PHONE})
    void askingShowsTheCardAndAnotherMatchOpensInItsPlace(int width) {
        browser.size(width, 900);
        browser.go(PLAYGROUND.address() + "/channel/C0GENERAL");
        browser.type("/signpost how do I run a good one on one?");
        browser.awaitWords("You asked: how do I run a good one on one?");
        assertThat(browser.words())
                .contains("Only visible to you", "A guide to the weekly conversation", "Also close", "not Slack");
        assertThat(browser.all("#text").get(0).getDomProperty("value")).isEmpty();
        browser.press(OPEN);
        browser.awaitWords("A list of questions for a one on one");
        assertThat(browser.sidewaysScroll()).isLessThanOrEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {WIDE, PHONE})
    void anExampleThatIsClickedIsAnsweredInTheDirectConversation(int width) {
        browser.size(width, 900);
        browser.go(PLAYGROUND.address() + "/channel/D0SIGNPOST");
        int before = browser.all(".message.app").size();
        browser.press(By.cssSelector(".example"));
        browser.awaitWords("Key points");
        assertThat(browser.all(".message.app").size()).isGreaterThanOrEqualTo(before);
        assertThat(browser.all(".carousel .card")).isNotEmpty();
        assertThat(browser.sidewaysScroll()).isLessThanOrEqualTo(0);
    }

    @Test
    void aMentionOpensItsThreadWithTheAnswer() {
        browser.size(WIDE, 900);
        browser.go(PLAYGROUND.address() + "/channel/C0LEADS");
        browser.type("@Signpost how do I write a promo packet?");
        browser.awaitWords("Thread");
        browser.awaitWords("Writing a promotion packet");
        assertThat(browser.all(".thread .message.app")).hasSize(1);
        assertThat(browser.all(".timeline .message.app")).isEmpty();
        assertThat(browser.words()).contains("1 reply");
    }

    @Test
    void helpAndNonsenseAreAnsweredInWords() {
        browser.size(WIDE, 900);
        browser.go(PLAYGROUND.address() + "/channel/C0GENERAL");
        browser.type("/signpost help");
        browser.awaitWords("Three ways to ask");
        browser.type("/signpost qwertz asdfgh yxcvbn");
        browser.awaitWords("nothing close to that");
        browser.type("/nosuchcommand");
        browser.awaitWords("is not a command");
    }

    @Test
    void everythingCanBeDoneFromTheKeyboard() {
        browser.size(WIDE, 900);
        browser.go(PLAYGROUND.address() + "/channel/C0GENERAL");
        browser.script("document.getElementById('text').focus()");
        browser.keys("/signpost my best engineer is close to burnout", Keys.ENTER);
        browser.awaitWords("Seeing burnout before it is said");
        browser.tabTo("Read the article", Keys.chord(Keys.SHIFT, Keys.TAB));
        assertThat(browser.script("return getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
    }

    @Test
    void imagesFieldsAndButtonsHaveNames() {
        browser.go(PLAYGROUND.address() + "/channel/D0SIGNPOST");
        browser.press(By.cssSelector(".example"));
        browser.awaitWords("Key points");
        assertThat(browser.nameless()).isEmpty();
        assertThat(browser.script("return document.documentElement.lang")).isEqualTo("en");
    }

    @Test
    void whatIsTypedIsShownAsTextAndNotAsMarkup() {
        browser.size(WIDE, 900);
        browser.go(PLAYGROUND.address() + "/channel/D0SIGNPOST");
        browser.type("<img src=x onerror=\"document.title='broken'\"> <b>one on one</b>");
        browser.awaitWords("<b>one on one</b>");
        assertThat(browser.all("#messages img, #messages b")).isEmpty();
        assertThat(browser.script("return document.title")).asString().doesNotContain("broken");
    }
}
