package signpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import signpost.PlaygroundRun;
import signpost.playground.Playground;

/** The wire made visible, in a real browser, with the playground over Socket Mode. */
final class TrafficPageTest {
    private static final int WIDE = 1280;
    private static final int PHONE = 390;

    @RegisterExtension
    static final PlaygroundRun PLAYGROUND = new PlaygroundRun(Playground.Wire.SOCKET_MODE);

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static void ask() {
        BROWSER.go(PLAYGROUND.address() + "/channel/C0LEADS");
        BROWSER.type("@Signpost how do I run a good one on one?");
        BROWSER.awaitWords("A guide to the weekly conversation");
    }

    @ParameterizedTest
    @ValueSource(ints = {WIDE, PHONE})
    void aMentionIsSeenGoingToTheAppAndItsAnswerComingBack(int width) {
        BROWSER.size(width, 900);
        ask();
        assertThat(BROWSER.words()).contains("It speaks to Signpost over Socket Mode");
        BROWSER.press(By.linkText("Traffic"));
        BROWSER.awaitWords("What went over the wire");
        assertThat(BROWSER.words()).contains("event app_mention", "acknowledgement app_mention ok", "ms");
        assertThat(BROWSER.words()).contains("Web API chat.postMessage ok");
        assertThat(BROWSER.sidewaysScroll()).isLessThanOrEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {WIDE, PHONE})
    void aLineOpensToItsJsonAndStaysOpenWhenOthersCome(int width) {
        BROWSER.size(width, 900);
        ask();
        BROWSER.go(PLAYGROUND.address() + "/traffic");
        BROWSER.press(By.xpath("//summary[contains(., 'event')]"));
        BROWSER.awaitWords("\"envelope_id\"");
        assertThat(BROWSER.words()).contains("\"token\" : \"(hidden)\"").doesNotContain("Loading");
        BROWSER.press(By.cssSelector("button[aria-label^='Deliver again: event app_mention']"));
        BROWSER.awaitWords("retry 1");
        assertThat(BROWSER.words()).contains("\"envelope_id\"");
        assertThat(BROWSER.sidewaysScroll()).isLessThanOrEqualTo(0);
    }

    @Test
    void whatIsDeliveredAgainIsNotAnsweredAgain() {
        BROWSER.size(WIDE, 900);
        ask();
        String thread = BROWSER.address();
        assertThat(BROWSER.all(".thread .message.app")).hasSize(1);
        BROWSER.go(PLAYGROUND.address() + "/traffic");
        BROWSER.press(By.cssSelector("button[aria-label^='Deliver again: event app_mention']"));
        BROWSER.awaitWords("retry 1");
        BROWSER.awaitFirst("#traffic li", "acknowledgement");
        BROWSER.go(thread);
        assertThat(BROWSER.all(".thread .message.app")).hasSize(1);
    }

    @Test
    void aLineIsOpenedAndSentAgainFromTheKeyboard() {
        BROWSER.size(WIDE, 900);
        ask();
        BROWSER.go(PLAYGROUND.address() + "/traffic");
        BROWSER.script("document.querySelector('li:has(button) summary').focus()");
        BROWSER.keys(Keys.ENTER);
        BROWSER.awaitWords("\"retry_attempt\"");
        BROWSER.tabTo("Deliver again", Keys.TAB);
        assertThat(BROWSER.script("return getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
        BROWSER.keys(Keys.ENTER);
        BROWSER.awaitWords("retry 1");
    }

    @Test
    void everythingHasAName() {
        ask();
        BROWSER.go(PLAYGROUND.address() + "/traffic");
        assertThat(BROWSER.nameless()).isEmpty();
        assertThat(BROWSER.all("button[aria-label^='Deliver again: event app_mention, ']"))
                .isNotEmpty();
        assertThat(BROWSER.script("return document.title")).isEqualTo("Traffic | Signpost playground");
    }
}
