package signpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import signpost.PlaygroundRun;

/** The bot's own Home tab and views, in a real browser. */
final class HomePageTest {
    private static final int WIDE = 1280;
    private static final int PHONE = 390;

    @RegisterExtension
    static final PlaygroundRun PLAYGROUND = new PlaygroundRun();

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static By onHome(String label) {
        return By.xpath("//*[@id='home']//button[normalize-space(.)='" + label + "']");
    }

    private static By inModal(String label) {
        return By.xpath("//dialog[@id='modal']//button[normalize-space(.)='" + label + "']");
    }

    private static void openHome(int width) {
        BROWSER.size(width, 900);
        BROWSER.go(PLAYGROUND.address() + "/home");
        BROWSER.awaitWords("What Signpost keeps about me");
        assertThat(BROWSER.sidewaysScroll()).isLessThanOrEqualTo(0);
        assertThat(BROWSER.nameless()).isEmpty();
    }

    private static void close() {
        BROWSER.press(By.cssSelector("#modal button[aria-label='Close all']"));
        BROWSER.await("return !document.getElementById('modal').open");
    }

    @Test
    void todaysCardIsSavedAndListedAndTakenOffAgain() {
        openHome(PHONE);
        BROWSER.press(onHome("Save"));
        BROWSER.awaitFirst("#modal", "It is on your reading list");
        close();
        openHome(PHONE);
        BROWSER.awaitWords("Reading 1");
        BROWSER.press(By.cssSelector("#home button[aria-label='More options']"));
        BROWSER.press(By.xpath("//button[normalize-space(.)='Take off the list']"));
        BROWSER.awaitWords("Nothing yet.");
    }

    @ParameterizedTest
    @ValueSource(ints = {WIDE, PHONE})
    void aCardIsFoundAlongTheShelves(int width) {
        openHome(width);
        BROWSER.press(onHome("Browse the library"));
        BROWSER.awaitFirst("#modal", "The library");
        BROWSER.fill("#modal select", "Hiring");
        BROWSER.awaitFirst("#modal", "1 to 1 of 1 cards");
        assertThat(BROWSER.script("return [...document.querySelectorAll('#modal select')].slice(0, 2)"
                        + ".map((menu) => menu.selectedOptions[0].textContent.trim()).join()"))
                .isEqualTo("Hiring & Interviewing,All audiences");
        assertThat(BROWSER.sidewaysScroll()).isLessThanOrEqualTo(0);
        assertThat(BROWSER.nameless()).isEmpty();
        BROWSER.press(inModal("Open card"));
        BROWSER.awaitFirst("#modal", "Key points");
        close();
    }

    @Test
    void aPathIsStartedAndWalkedFromTheKeyboard() {
        openHome(WIDE);
        BROWSER.script("document.querySelector('#home input').focus()");
        BROWSER.tabTo("Your first weeks as a manager", Keys.TAB);
        BROWSER.keys(Keys.ENTER);
        BROWSER.awaitFirst("#modal", "6 cards, not started");
        BROWSER.tabTo("Start", Keys.TAB);
        BROWSER.keys(Keys.ENTER);
        BROWSER.awaitFirst("#modal", "0 of 6 cards read");
        BROWSER.tabTo("I have read it, next", Keys.TAB);
        BROWSER.keys(Keys.ENTER);
        BROWSER.awaitFirst("#modal", "1 of 6 cards read");
        BROWSER.keys(Keys.ESCAPE);
        BROWSER.awaitFirst("#home", "1 of 6 cards read. Next: Forty questions");
    }

    @Test
    void aCardThatDidNotHelpIsAskedWhy() {
        BROWSER.size(PHONE, 900);
        BROWSER.go(PLAYGROUND.address() + "/channel/D0SIGNPOST");
        BROWSER.type("how do I run a good one on one?");
        BROWSER.awaitWords("Key points");
        BROWSER.press(By.xpath("(//button[@aria-label='This card did not answer the question'])[last()]"));
        BROWSER.awaitFirst("#modal", "Your vote counts either way");
        assertThat(BROWSER.nameless()).isEmpty();
        BROWSER.press(inModal("Send"));
        BROWSER.await("return document.getElementById('modal').open");
        BROWSER.press(By.xpath("//dialog[@id='modal']//label[contains(., 'Too basic')]"));
        BROWSER.press(inModal("Send"));
        BROWSER.await("return !document.getElementById('modal').open");
    }
}
