package signpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

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

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @BeforeEach
    void forget() {
        BROWSER.size(WIDE, 900);
        APP.forget();
    }

    private static By button(String label) {
        return By.xpath("(//button[normalize-space(.)='" + label + "'])[last()]");
    }

    private static By inModal(String label) {
        return By.xpath("//dialog[@id='modal']//button[normalize-space(.)='" + label + "']");
    }

    private static void ask() {
        BROWSER.go(APP.address() + "/channel/D0SIGNPOST");
        BROWSER.type("hello");
        BROWSER.await(
                "return [...document.querySelectorAll('.message')].at(-1)?.innerText.includes('A card to use') === true");
    }

    private static void openForm() {
        ask();
        BROWSER.press(button("Open a form"));
        BROWSER.awaitWords("A form of everything");
    }

    private static void fillIn(String question) {
        BROWSER.fill("#modal input[type=text]", question);
        BROWSER.fill("#modal select", "Director");
        BROWSER.press(By.xpath("//label[contains(., 'Short')]"));
    }

    private static void awaitClosed() {
        BROWSER.await("return !document.getElementById('modal').open");
    }

    @ParameterizedTest
    @ValueSource(ints = {WIDE, PHONE})
    void aFormIsFilledInAndSentOff(int width) {
        BROWSER.size(width, 800);
        openForm();
        assertThat(BROWSER.sidewaysScroll()).isLessThanOrEqualTo(0);
        assertThat(BROWSER.nameless()).isEmpty();
        fillIn("How do I run a retro?");
        BROWSER.press(inModal("Send off"));
        BROWSER.awaitWords("You sent off: How do I run a retro?");
        awaitClosed();
        assertThat(APP.told("view_submission").toString()).contains("\"value\":\"director\"", "\"value\":\"short\"");
        assertThat(BROWSER.script(FOCUSED)).isEqualTo("Open a form");
    }

    @Test
    void theAppsErrorStandsAtItsFieldWhichIsInFocus() {
        openForm();
        fillIn("wrong");
        BROWSER.press(inModal("Send off"));
        BROWSER.awaitWords("Say why you ask.");
        assertThat(BROWSER.script("return document.getElementById(document.activeElement"
                        + ".getAttribute('aria-describedby').split(' ').at(-1)).textContent"))
                .isEqualTo("Say why you ask.");
        assertThat(BROWSER.script("return document.querySelector('#modal input[type=text]').value"))
                .isEqualTo("wrong");
        BROWSER.press(inModal("Not now"));
        awaitClosed();
    }

    @Test
    void aMenuInAFormLaysAnotherOnItAndEscapeGoesBackKeepingWhatWasTyped() throws InterruptedException {
        openForm();
        BROWSER.fill("#modal input[type=text]", "half a question");
        BROWSER.press(By.cssSelector("#modal button[aria-label='More options']"));
        BROWSER.press(button("Push another"));
        BROWSER.awaitWords("The second form");
        BROWSER.await("return document.activeElement.labels?.[0]?.textContent.includes('Your question') === true");
        BROWSER.keys(Keys.ESCAPE);
        BROWSER.awaitWords("A form of everything");
        assertThat(BROWSER.script("return document.querySelector('#modal input[type=text]').value"))
                .isEqualTo("half a question");
        BROWSER.keys(Keys.ESCAPE);
        awaitClosed();
        BROWSER.await("return document.activeElement.textContent.trim() === 'Open a form'");
        APP.awaitTold("view_closed", 1);
        assertThat(APP.told("view_closed").path("view").path("callback_id").asString())
                .isEqualTo("form");
    }

    @Test
    void whatIsTypedOutlivesAMessageThatComesMeanwhile() {
        openForm();
        BROWSER.fill("#modal input[type=text]", "half a question");
        APP.say("D0SIGNPOST", "something else");
        BROWSER.awaitWords("something else");
        assertThat(BROWSER.script("return document.querySelector('#modal input[type=text]').value"))
                .isEqualTo("half a question");
        BROWSER.press(inModal("Not now"));
        awaitClosed();
    }

    @Test
    void everythingInAFormCanBeDoneFromTheKeyboard() {
        ask();
        BROWSER.script("document.getElementById('text').focus()");
        BROWSER.tabTo("Shortcuts", Keys.TAB);
        BROWSER.keys(Keys.ENTER);
        BROWSER.tabTo("Fill in a form", Keys.TAB);
        BROWSER.keys(Keys.ENTER);
        BROWSER.awaitWords("A form of everything");
        BROWSER.keys("How do I plan?", Keys.TAB, Keys.chord(Keys.SHIFT, Keys.TAB));
        BROWSER.keys(Keys.TAB);
        BROWSER.keys("Because", Keys.TAB);
        BROWSER.keys("Tech", Keys.TAB);
        BROWSER.keys(Keys.TAB);
        BROWSER.keys(Keys.TAB);
        BROWSER.keys(Keys.TAB);
        BROWSER.keys(" ");
        BROWSER.tabTo("Send off", Keys.TAB);
        BROWSER.keys(Keys.ENTER);
        awaitClosed();
        assertThat(APP.told("view_submission").path("view").path("state").toString())
                .contains(
                        "\"value\":\"How do I plan?\"",
                        "\"value\":\"Because\"",
                        "\"value\":\"lead\"",
                        "\"value\":\"short\"");
        assertThat(BROWSER.script(FOCUSED)).isEqualTo("Shortcuts");
    }

    @ParameterizedTest
    @ValueSource(ints = {WIDE, PHONE})
    void aMessagesElementsAreUsed(int width) throws InterruptedException {
        BROWSER.size(width, 800);
        ask();
        assertThat(BROWSER.sidewaysScroll()).isLessThanOrEqualTo(0);
        assertThat(BROWSER.nameless()).isEmpty();
        BROWSER.fill(".message:last-of-type select", "Done");
        BROWSER.press(By.xpath("(//button[@aria-label='More options'])[last()]"));
        BROWSER.press(button("Report this card"));
        BROWSER.press(By.xpath("(//label[contains(., 'Liked')])[last()]"));
        BROWSER.press(By.cssSelector(".message:last-of-type button[aria-label='This card did not help']"));
        BROWSER.press(button("Remove"));
        APP.awaitTold("block_actions", 5);
        assertThat(APP.acts())
                .extracting(act -> act.path("type").asString())
                .containsExactlyInAnyOrder(
                        "static_select", "overflow", "checkboxes", "feedback_buttons", "icon_button");
    }

    @ParameterizedTest
    @ValueSource(ints = {WIDE, PHONE})
    void theHomeTabIsOpenedAndUsed(int width) {
        BROWSER.size(width, 800);
        BROWSER.go(APP.address() + "/channel/D0SIGNPOST");
        BROWSER.press(By.linkText("Home"));
        BROWSER.awaitWords("What you keep");
        assertThat(BROWSER.sidewaysScroll()).isLessThanOrEqualTo(0);
        assertThat(BROWSER.nameless()).isEmpty();
        BROWSER.press(By.cssSelector("#home button[aria-label='More options']"));
        BROWSER.press(button("Done"));
        BROWSER.awaitWords("Heard: done");
        boolean all = "all".equals(BROWSER.script("return document.querySelector('#home select').value"));
        String other = all ? "reading" : "all";
        BROWSER.fill("#home select", other);
        BROWSER.awaitWords("Heard: " + other);
        assertThat(BROWSER.script("return document.querySelector('#home select').value"))
                .isEqualTo(other);
        BROWSER.fill("#home input[type=text]", "retro" + Keys.ENTER);
        BROWSER.awaitWords("Heard: search");
        assertThat(APP.acts().get(2).path("value").asString()).isEqualTo("retro");
    }

    @Test
    void whatTheAppWantsToBeSureOfIsAskedFirst() {
        BROWSER.go(APP.address() + "/home");
        BROWSER.awaitWords("Forget me");
        BROWSER.press(button("Forget me"));
        BROWSER.awaitWords("Everything kept about you goes.");
        BROWSER.press(button("Keep"));
        assertThat(APP.acts()).isEmpty();
        BROWSER.press(button("Forget me"));
        BROWSER.press(button("Forget"));
        BROWSER.awaitWords("Heard: forget");
        assertThat(BROWSER.script(FOCUSED)).isEqualTo("Forget me");
    }

    @Test
    void aMessageOfYoursIsEditedAndDeleted() throws InterruptedException {
        ask();
        BROWSER.press(MORE_OF_YOURS);
        BROWSER.press(button("Edit message"));
        BROWSER.awaitWords("Save");
        BROWSER.fill("#edited", "hello again");
        BROWSER.press(button("Save"));
        BROWSER.awaitWords("(edited)");
        APP.awaitTold("message", 2);
        assertThat(APP.told("message").path("subtype").asString()).isEqualTo("message_changed");
        BROWSER.press(MORE_OF_YOURS);
        BROWSER.press(button("Delete message"));
        BROWSER.awaitWords("Delete this message?");
        BROWSER.press(button("Delete"));
        BROWSER.await("return !document.querySelector('#messages').innerText.includes('hello again')");
        APP.awaitTold("message", 3);
        assertThat(APP.told("message").path("subtype").asString()).isEqualTo("message_deleted");
    }

    @Test
    void aShortcutOnAMessageShowsItsAnswer() {
        BROWSER.go(APP.address() + "/channel/C0GENERAL");
        BROWSER.type("How do we plan?");
        BROWSER.awaitWords("How do we plan?");
        BROWSER.press(MORE_OF_YOURS);
        BROWSER.press(button("Find reading for this"));
        BROWSER.awaitWords("Reading for: How do we plan?");
    }

    @Test
    void anOpenMenuIsNotDrawnAnewUnderTheHand() {
        ask();
        BROWSER.press(MORE_OF_YOURS);
        APP.say("D0SIGNPOST", "meanwhile");
        BROWSER.awaitWords("Delete message");
        BROWSER.keys(Keys.ESCAPE);
        BROWSER.awaitWords("meanwhile");
        assertThat(BROWSER.script("return document.activeElement.className")).isEqualTo("more");
    }
}
