package signpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import signpost.playground.SmallApp;

/** Forms, menus and the Home tab in a real browser, of an app that uses every element. */
final class InteractivePageTest {
    private static final int WIDE = 1280;
    private static final int PHONE = 390;
    private static final String FOCUSED = "return document.activeElement.textContent.trim()";
    private static final By MORE_OF_YOURS =
            By.xpath("(//article[contains(@class,'you')])[last()]//button[@popovertarget]");

    @RegisterExtension
    static final SmallApp APP = new SmallApp();

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

    @BeforeEach
    void forget() {
        browser.size(WIDE, 900);
        APP.forget();
    }

    @AfterEach
    void nothingIsWrittenToTheConsole() {
        assertThat(browser.console()).isEmpty();
    }

    private static By button(String label) {
        return By.xpath("(//button[normalize-space(.)='" + label + "'])[last()]");
    }

    private static By inModal(String label) {
        return By.xpath("//dialog[@id='modal']//button[normalize-space(.)='" + label + "']");
    }

    private static void ask() {
        browser.go(APP.address() + "/channel/D0SIGNPOST");
        browser.type("hello");
        browser.await(
                "return [...document.querySelectorAll('.message')].at(-1)?.innerText.includes('A card to use') === true");
    }

    private static void openForm() {
        ask();
        browser.press(button("Open a form"));
        browser.awaitWords("A form of everything");
    }

    private static void fillIn(String question) {
        browser.fill("#modal input[type=text]", question);
        browser.fill("#modal select", "Director");
        browser.press(By.xpath("//label[contains(., 'Short')]"));
    }

    private static void awaitClosed() {
        browser.await("return !document.getElementById('modal').open");
    }

    @ParameterizedTest
    @ValueSource(ints = {WIDE, PHONE})
    void aFormIsFilledInAndSentOff(int width) {
        browser.size(width, 800);
        openForm();
        assertThat(browser.sidewaysScroll()).isLessThanOrEqualTo(0);
        assertThat(browser.nameless()).isEmpty();
        fillIn("How do I run a retro?");
        browser.press(inModal("Send off"));
        browser.awaitWords("You sent off: How do I run a retro?");
        awaitClosed();
        assertThat(APP.told("view_submission").toString()).contains("\"value\":\"director\"", "\"value\":\"short\"");
        assertThat(browser.script(FOCUSED)).isEqualTo("Open a form");
    }

    @Test
    void theAppsErrorStandsAtItsFieldWhichIsInFocus() {
        openForm();
        fillIn("wrong");
        browser.press(inModal("Send off"));
        browser.awaitWords("Say why you ask.");
        assertThat(browser.script("return document.getElementById(document.activeElement"
                        + ".getAttribute('aria-describedby').split(' ').at(-1)).textContent"))
                .isEqualTo("Say why you ask.");
        assertThat(browser.script("return document.querySelector('#modal input[type=text]').value"))
                .isEqualTo("wrong");
        browser.press(inModal("Not now"));
        awaitClosed();
    }

    @Test
    void aMenuInAFormLaysAnotherOnItAndEscapeGoesBackKeepingWhatWasTyped() throws InterruptedException {
        openForm();
        browser.fill("#modal input[type=text]", "half a question");
        browser.press(By.cssSelector("#modal button[aria-label='More options']"));
        browser.press(button("Push another"));
        browser.awaitWords("The second form");
        browser.await("return document.activeElement.labels?.[0]?.textContent.includes('Your question') === true");
        browser.keys(Keys.ESCAPE);
        browser.awaitWords("A form of everything");
        assertThat(browser.script("return document.querySelector('#modal input[type=text]').value"))
                .isEqualTo("half a question");
        browser.keys(Keys.ESCAPE);
        awaitClosed();
        browser.await("return document.activeElement.textContent.trim() === 'Open a form'");
        APP.awaitTold("view_closed", 1);
        assertThat(APP.told("view_closed").path("view").path("callback_id").asString())
                .isEqualTo("form");
    }

    @Test
    void whatIsTypedOutlivesAMessageThatComesMeanwhile() {
        openForm();
        browser.fill("#modal input[type=text]", "half a question");
        APP.say("D0SIGNPOST", "something else");
        browser.awaitWords("something else");
        assertThat(browser.script("return document.querySelector('#modal input[type=text]').value"))
                .isEqualTo("half a question");
        browser.press(inModal("Not now"));
        awaitClosed();
    }

    @Test
    void everythingInAFormCanBeDoneFromTheKeyboard() {
        ask();
        browser.script("document.getElementById('text').focus()");
        browser.tabTo("Shortcuts", Keys.TAB);
        browser.keys(Keys.ENTER);
        browser.tabTo("Fill in a form", Keys.TAB);
        browser.keys(Keys.ENTER);
        browser.awaitWords("A form of everything");
        browser.keys("How do I plan?", Keys.TAB, Keys.chord(Keys.SHIFT, Keys.TAB));
        browser.keys(Keys.TAB);
        browser.keys("Because", Keys.TAB);
        browser.keys("Tech", Keys.TAB);
        browser.keys(Keys.TAB);
        browser.keys(Keys.TAB);
        browser.keys(Keys.TAB);
        browser.keys(" ");
        browser.tabTo("Send off", Keys.TAB);
        browser.keys(Keys.ENTER);
        awaitClosed();
        assertThat(APP.told("view_submission").path("view").path("state").toString())
                .contains(
                        "\"value\":\"How do I plan?\"",
                        "\"value\":\"Because\"",
                        "\"value\":\"lead\"",
                        "\"value\":\"short\"");
        assertThat(browser.script(FOCUSED)).isEqualTo("Shortcuts");
    }

    @ParameterizedTest
    @ValueSource(ints = {WIDE, PHONE})
    void aMessagesElementsAreUsed(int width) throws InterruptedException {
        browser.size(width, 800);
        ask();
        assertThat(browser.sidewaysScroll()).isLessThanOrEqualTo(0);
        assertThat(browser.nameless()).isEmpty();
        browser.fill(".message:last-of-type select", "Done");
        browser.press(By.xpath("(//button[@aria-label='More options'])[last()]"));
        browser.press(button("Report this card"));
        browser.press(By.xpath("(//label[contains(., 'Liked')])[last()]"));
        browser.press(By.cssSelector(".message:last-of-type button[aria-label='This card did not help']"));
        browser.press(button("Remove"));
        APP.awaitTold("block_actions", 5);
        assertThat(APP.acts())
                .extracting(act -> act.path("type").asString())
                .containsExactlyInAnyOrder(
                        "static_select", "overflow", "checkboxes", "feedback_buttons", "icon_button");
    }

    @ParameterizedTest
    @ValueSource(ints = {WIDE, PHONE})
    void theHomeTabIsOpenedAndUsed(int width) {
        browser.size(width, 800);
        browser.go(APP.address() + "/channel/D0SIGNPOST");
        browser.press(By.linkText("Home"));
        browser.awaitWords("What you keep");
        assertThat(browser.sidewaysScroll()).isLessThanOrEqualTo(0);
        assertThat(browser.nameless()).isEmpty();
        browser.press(By.cssSelector("#home button[aria-label='More options']"));
        browser.press(button("Done"));
        browser.awaitWords("Heard: done");
        boolean all = "all".equals(browser.script("return document.querySelector('#home select').value"));
        String other = all ? "reading" : "all";
        browser.fill("#home select", other);
        browser.awaitWords("Heard: " + other);
        assertThat(browser.script("return document.querySelector('#home select').value"))
                .isEqualTo(other);
        browser.fill("#home input[type=text]", "retro" + Keys.ENTER);
        browser.awaitWords("Heard: search");
        assertThat(APP.acts().get(2).path("value").asString()).isEqualTo("retro");
    }

    @Test
    void whatTheAppWantsToBeSureOfIsAskedFirst() {
        browser.go(APP.address() + "/home");
        browser.awaitWords("Forget me");
        browser.press(button("Forget me"));
        browser.awaitWords("Everything kept about you goes.");
        browser.press(button("Keep"));
        assertThat(APP.acts()).isEmpty();
        browser.press(button("Forget me"));
        browser.press(button("Forget"));
        browser.awaitWords("Heard: forget");
        assertThat(browser.script(FOCUSED)).isEqualTo("Forget me");
    }

    @Test
    void aMessageOfYoursIsEditedAndDeleted() throws InterruptedException {
        ask();
        browser.press(MORE_OF_YOURS);
        browser.press(button("Edit message"));
        browser.awaitWords("Save");
        browser.fill("#edited", "hello again");
        browser.press(button("Save"));
        browser.awaitWords("(edited)");
        APP.awaitTold("message", 2);
        assertThat(APP.told("message").path("subtype").asString()).isEqualTo("message_changed");
        browser.press(MORE_OF_YOURS);
        browser.press(button("Delete message"));
        browser.awaitWords("Delete this message?");
        browser.press(button("Delete"));
        browser.await("return !document.querySelector('#messages').innerText.includes('hello again')");
        APP.awaitTold("message", 3);
        assertThat(APP.told("message").path("subtype").asString()).isEqualTo("message_deleted");
    }

    @Test
    void aShortcutOnAMessageShowsItsAnswer() {
        browser.go(APP.address() + "/channel/C0GENERAL");
        browser.type("How do we plan?");
        browser.awaitWords("How do we plan?");
        browser.press(MORE_OF_YOURS);
        browser.press(button("Find reading for this"));
        browser.awaitWords("Reading for: How do we plan?");
    }

    @Test
    void anOpenMenuIsNotDrawnAnewUnderTheHand() {
        ask();
        browser.press(MORE_OF_YOURS);
        APP.say("D0SIGNPOST", "meanwhile");
        browser.awaitWords("Delete message");
        browser.keys(Keys.ESCAPE);
        browser.awaitWords("meanwhile");
        assertThat(browser.script("return document.activeElement.className")).isEqualTo("more");
    }
}
