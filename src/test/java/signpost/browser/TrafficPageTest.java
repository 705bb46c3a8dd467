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
import signpost.playground.Playground;

/** The wire made visible, in a real browser, with the playground over Socket Mode. */
final class TrafficPageTest {
    private static final int WIDE = 1280;
    private static final int PHONE = 390;

    @RegisterExtension
    static final PlaygroundRun PLAYGROUND = new PlaygroundRun(Playground.Wire.SOCKET_MODE);

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

    private static void ask() {
        browser.go(PLAYGROUND.address() + "/channel/C0LEADS");
        browser.type("@Signpost how do I run a good one on one?");
        browser.awaitWords("A guide to the weekly conversation");
    }

    @ParameterizedTest
    @ValueSource(ints = {WIDE, PHONE})
    void aMentionIsSeenGoingToTheAppAndItsAnswerComingBack(int width) {
        browser.size(width, 900);
        ask();
        assertThat(browser.words()).contains("It speaks to Signpost over Socket Mode");
        browser.press(By.linkText("Traffic"));
        browser.awaitWords("What went over the wire");
        assertThat(browser.words()).contains("event app_mention", "acknowledgement app_mention ok", "ms");
        assertThat(browser.words()).contains("Web API chat.postMessage ok");
        assertThat(browser.sidewaysScroll()).isLessThanOrEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {WIDE, PHONE})
    void aLineOpensToItsJsonAndStaysOpenWhenOthersCome(int width) {
        browser.size(width, 900);
        ask();
        browser.go(PLAYGROUND.address() + "/traffic");
        browser.press(By.xpath("//summary[contains(., 'event')]"));
        browser.awaitWords("\"envelope_id\"");
        assertThat(browser.words()).contains("\"token\" : \"(hidden)\"").doesNotContain("Loading");
        browser.press(By.cssSelector("button[aria-label^='Deliver again: event app_mention']"));
        browser.awaitWords("retry 1");
        assertThat(browser.words()).contains("\"envelope_id\"");
        assertThat(browser.sidewaysScroll()).isLessThanOrEqualTo(0);
    }

    @Test
    void whatIsDeliveredAgainIsNotAnsweredAgain() {
        browser.size(WIDE, 900);
        ask();
        String thread = browser.address();
        assertThat(browser.all(".thread .message.app")).hasSize(1);
        browser.go(PLAYGROUND.address() + "/traffic");
        browser.press(By.cssSelector("button[aria-label^='Deliver again: event app_mention']"));
        browser.awaitWords("retry 1");
        browser.awaitFirst("#traffic li", "acknowledgement");
        browser.go(thread);
        assertThat(browser.all(".thread .message.app")).hasSize(1);
    }

    @Test
    void aLineIsOpenedAndSentAgainFromTheKeyboard() {
        browser.size(WIDE, 900);
        ask();
        browser.go(PLAYGROUND.address() + "/traffic");
        browser.script("document.querySelector('li:has(button) summary').focus()");
        browser.keys(Keys.ENTER);
        browser.awaitWords("\"retry_attempt\"");
        browser.tabTo("Deliver again", Keys.TAB);
        assertThat(browser.script("return getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
        browser.keys(Keys.ENTER);
        browser.awaitWords("retry 1");
    }

    @Test
    void everythingHasAName() {
        ask();
        browser.go(PLAYGROUND.address() + "/traffic");
        assertThat(browser.nameless()).isEmpty();
        assertThat(browser.all("button[aria-label^='Deliver again: event app_mention, ']"))
                .isNotEmpty();
        assertThat(browser.script("return document.title")).isEqualTo("Traffic | Signpost playground");
    }
}
