package signpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import signpost.PlaygroundRun;

/** A newcomer sets tips up in a real browser and sees one come without waiting for tomorrow. */
final class TipPageTest {
    private static final int WIDE = 1280;
    private static final int PHONE = 390;
    private static final By KEEP = By.xpath("//dialog[@id='modal']//button[normalize-space(.)='Keep']");
    private static final By CLOSE = By.xpath("//dialog[@id='modal']//button[normalize-space(.)='Close']");
    private static final By NEXT_TIP = By.id("next-tip");
    /** How many lines the words of the last message take; buttons are none. */
    private static final String LINES = """
            const blocks = [...document.querySelectorAll('.message.app')].at(-1).querySelectorAll('.block');
            const lines = new Set();
            for (const block of blocks) {
              const words = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
              while (!block.matches('.actions') && words.nextNode()) {
                const range = document.createRange();
                range.selectNode(words.currentNode);
                const boxes = words.currentNode.data.trim() ? [...range.getClientRects()] : [];
                boxes.forEach((box) => lines.add(Math.round(box.top)));
              }
            }
            return lines.size;
            """;

    @RegisterExtension
    static final PlaygroundRun PLAYGROUND = new PlaygroundRun();

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @ParameterizedTest
    @ValueSource(ints = {WIDE, PHONE})
    void tipsAreSetUpByMouseAndTheNextOneComesNow(int width) {
        BROWSER.size(width, 900);
        BROWSER.go(PLAYGROUND.address() + "/channel/C0GENERAL");
        BROWSER.type("/signpost tips");
        BROWSER.awaitWords("In which time zone");
        assertThat(BROWSER.sidewaysScroll()).isLessThanOrEqualTo(0);
        assertThat(BROWSER.nameless()).isEmpty();
        BROWSER.press(By.xpath("//dialog[@id='modal']//label[contains(., 'Sunday')]"));
        BROWSER.press(KEEP);
        BROWSER.awaitWords("Kept: a tip on");
        BROWSER.press(CLOSE);
        BROWSER.await("return !document.getElementById('modal').open");
        BROWSER.press(NEXT_TIP);
        BROWSER.awaitWords("It is now ");
        BROWSER.awaitWords("Not today");
        assertThat(((Number) BROWSER.script(LINES)).intValue()).isBetween(2, 6);
        assertThat(BROWSER.sidewaysScroll()).isLessThanOrEqualTo(0);
    }

    @Test
    void everythingCanBeDoneFromTheKeyboard() {
        BROWSER.size(WIDE, 900);
        BROWSER.go(PLAYGROUND.address() + "/channel/C0LEADS");
        BROWSER.script("document.getElementById('text').focus()");
        BROWSER.keys("/signpost tips", Keys.ENTER);
        BROWSER.awaitWords("In which time zone");
        BROWSER.tabTo("Keep", Keys.TAB);
        BROWSER.keys(Keys.ENTER);
        BROWSER.awaitWords("Kept: a tip on Monday to Friday");
        BROWSER.tabTo("Preview the next 5", Keys.TAB);
        BROWSER.keys(Keys.ENTER);
        BROWSER.awaitWords("In this order");
        BROWSER.tabTo("Another one", Keys.TAB);
        BROWSER.keys(Keys.ESCAPE);
        BROWSER.awaitWords("Kept: a tip");
    }
}
