package signpost.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

/** The Home tab, and what one keeps there. Each test is somebody else. */
final class HomeTest {
    private static final String QUESTION = "how do I run a good one on one?";
    private static final String TEAM = "T0PLAYGROUND";

    @RegisterExtension
    static final Conversation BOT = new Conversation();

    @BeforeEach
    void nothingIsOpenAndNothingSaved() {
        Hand you = Hand.yours(BOT.slack());
        IntStream.range(0, you.modals()).forEach(i -> you.close());
        BOT.update("DELETE FROM saved WHERE person = 'U0YOU'");
    }

    private static Hand open(String person) throws InterruptedException {
        Hand hand = Hand.of(BOT.slack(), TEAM, person);
        hand.openHome();
        Hand.await("the Home tab of " + person, hand::seesSomething);
        return hand;
    }

    @Test
    void theFirstOpeningIsUsefulAlready() throws InterruptedException {
        Hand ann = open("U1");
        assertThat(ann.seen())
                .contains("Ask the library", "Browse the library", "Today's card", "Open card")
                .contains("My reading list", "Nothing yet", "Role: not said", "Forget me")
                .contains("My reading paths", "What Signpost keeps about me");
        assertThat(ann.modals()).isZero();
    }

    @Test
    void todaysCardIsSavedMarkedAndTakenOffAgain() throws InterruptedException {
        Hand ann = open("U2");
        ann.pressInView("save_card");
        Hand.await("a word on it", () -> ann.modals() == 1 && ann.seen().startsWith("Saved: "));
        ann.close();
        ann.openHome();
        Hand.await("the saved card", () -> ann.seen().contains("Reading 1"));
        ann.chooseInView("saved_row", "done");
        Hand.await("it is done", () -> ann.seen().contains("Done 1"));
        ann.pressInView("saved_filter_2");
        Hand.await("nothing to read", () -> ann.seen().contains("\u2713 Reading 0"));
        ann.pressInView("saved_filter_3");
        Hand.await("it is there", () -> ann.seen().contains("\u2713 Done 1"));
        ann.chooseInView("saved_row", "remove");
        Hand.await("the list is empty", () -> ann.seen().contains("Nothing yet"));
    }

    @Test
    void fiveHundredSavedCardsAndEveryPathStayWithinSlacksLimitsPageByPage() throws InterruptedException {
        BOT.update("WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 499) INSERT INTO saved"
                + " SELECT '" + TEAM + "', 'U3', 'a-card-that-was-saved-long-ago-' || i, 'READING', i FROM n");
        BOT.update("INSERT INTO saved VALUES ('" + TEAM + "', 'U3', 'one-on-ones', 'READING', 9999)");
        BOT.update("WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 99) INSERT INTO progress"
                + " SELECT '" + TEAM + "', 'U3', 'an-old-path-' || i, 'x', 1, 0, i FROM n");
        BOT.update("INSERT INTO progress SELECT '" + TEAM + "', 'U3', value, 'x', 1, 1, 1 FROM"
                + " json_each('[\"first-weeks-as-a-manager\", \"from-report-to-review\"]')");
        Hand ann = open("U3");
        assertThat(ann.seen())
                .contains("All 501", "Page 1 of 51", "no longer in the library")
                .contains("1 of 6 cards read, paused", "an-old-path-99")
                .doesNotContain("an-old-path-9\n");
        assertThat(ann.seenView().path("blocks").size()).isLessThan(60);
        assertThat(ann.seenView().toString()).hasSizeLessThan(60_000);
        ann.pressInView("saved_page");
        Hand.await("the second page", () -> ann.seen().contains("Page 2 of 51"));
        ann.pressInView("saved_page", "ALL-999999");
        Hand.await("the last page", () -> ann.seen().contains("Page 51 of 51"));
        assertThat(BOT.slack().say("general", "/signpost saved").words()).contains("Nothing yet");
    }

    @Test
    void theListIsInACommandToo() throws InterruptedException {
        Shown answer = BOT.command("/signpost " + QUESTION);
        Hand you = Hand.yours(BOT.slack());
        you.pressed(answer, "save_card");
        Shown list = BOT.command("/signpost saved");
        assertThat(list.onlyYou()).isTrue();
        Shown card = BOT.slack().next(() -> you.choose(list, "saved_row", "open"));
        assertThat(card.words()).contains("Key points");
        you.choose(list, "saved_row", "done");
        Hand.await("done", () -> you.again(list).words().contains("Done 1"));
        you.choose(list, "saved_row", "remove");
        Hand.await("gone", () -> you.again(list).words().contains("Nothing yet"));
    }

    @Test
    void anotherPersonsListCannotBeTouched() throws InterruptedException {
        Shown answer = BOT.command("/signpost " + QUESTION);
        Hand you = Hand.yours(BOT.slack());
        you.pressed(answer, "save_card");
        for (Hand other : List.of(Hand.of(BOT.slack(), TEAM, "U4"), Hand.of(BOT.slack(), "T0OTHER", "U0YOU"))) {
            // Only in this small Slack can they see it at all; what comes back to them is their own list.
            Shown yours = BOT.command("/signpost saved");
            other.press(yours, "saved_row", "remove");
            Hand.await("it was pressed", () -> you.again(yours).words().contains("Nothing yet"));
            Shown same = BOT.command("/signpost saved");
            other.press(same, "saved_row", "done");
            Hand.await("that too", () -> you.again(same).words().contains("Nothing yet"));
        }
        Shown again = BOT.command("/signpost saved");
        Shown opened = BOT.slack().next(() -> you.choose(again, "saved_row", "open"));
        assertThat(opened.words()).contains("Key points");
        assertThat(BOT.rows("SELECT slug || state FROM saved WHERE person = 'U0YOU' AND team = '" + TEAM + "'"))
                .containsExactly("one-on-onesREADING");
        you.choose(again, "saved_row", "remove");
        Hand.await(
                "one's own press removes it",
                () -> BOT.rows("SELECT slug FROM saved WHERE person = 'U0YOU'").isEmpty());
    }

    @Test
    void settingsAreKeptAndChooseTodaysCard() throws InterruptedException {
        Hand ann = open("U5");
        ann.pressInView("home_settings");
        Hand.await("the form", () -> ann.modals() == 1);
        assertThat(ann.seen()).contains("My role", "Tech Lead", "Hiring & Interviewing");
        ann.submit(Map.of("role", "tech-lead", "topics", "incident-and-reliability-leadership"));
        Hand.await("the settings", () -> ann.seen().contains("Role: Tech Lead"));
        assertThat(ann.seen())
                .contains("Topics: Incident & Reliability Leadership")
                .containsIgnoringCase("postmortem");
        ann.pressInView("home_settings");
        Hand.await("the form again", () -> ann.modals() == 1);
        assertThat(ann.seenView().toString()).contains("initial_option");
        ann.submit(Map.of("role", "emperor", "topics", "'; DROP TABLE saved"));
        Hand.await("what is unknown is not kept", () -> ann.seen().contains("Role: not said"));
    }

    @Test
    void whatIsTypedIntoTheSearchBoxIsAnsweredInAView() throws InterruptedException {
        Hand ann = open("U6");
        ann.pressInView("home_search", QUESTION);
        Hand.await("the answer", () -> ann.modals() == 1);
        assertThat(ann.seen()).contains("You asked: " + QUESTION, "Key points");
        ann.pressInView("open_card");
        Hand.await("a card over it", () -> ann.modals() == 2);
        ann.pressInView("save_card");
        Hand.await("a word over that", () -> ann.modals() == 3);
        assertThat(ann.seen()).startsWith("Saved: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "<!channel> <@U1>", "SELECT * FROM saved"})
    void whateverIsTypedThereIsAnswered(String typed) throws InterruptedException {
        Hand ann = open("U7");
        ann.pressInView("home_search", typed);
        Hand.await("a view", () -> ann.modals() == 1);
        assertThat(ann.seen()).contains("What is on your mind?").doesNotContain("<!channel>");
        ann.close();
    }

    @Test
    void aSearchOfTenThousandCharactersIsAnswered() throws InterruptedException {
        Hand ann = open("U8");
        ann.pressInView("home_search", "how do I run a good one on one ".repeat(330));
        Hand.await("the answer", () -> ann.modals() == 1);
        assertThat(ann.seen()).contains("You asked: how do I run");
        ann.close();
    }

    @Test
    void theLibraryIsBrowsedOverTheHomeTab() throws InterruptedException {
        Hand ann = open("U9");
        ann.pressInView("browse_open");
        Hand.await("the library", () -> ann.modals() == 1);
        ann.chooseInView("browse_category", "hiring-and-interviewing||0");
        Hand.await("a category", () -> ann.seen().contains("1 to 1 of 1 cards"));
        ann.pressInView("browse_card");
        Hand.await("a card", () -> ann.modals() == 2 && ann.seen().contains("Key points"));
        ann.pressInView("more_like_this");
        Hand.await("its neighbours", () -> ann.modals() == 3);
        assertThat(ann.seen()).contains("like");
    }

    @Test
    void aFourthViewTakesTheThirdOnesPlace() throws InterruptedException {
        Hand ann = open("U10");
        ann.pressInView("home_search", QUESTION);
        Hand.await("the answer", () -> ann.modals() == 1);
        ann.pressInView("open_card");
        Hand.await("a card", () -> ann.modals() == 2);
        ann.pressInView("more_like_this");
        Hand.await("its neighbours", () -> ann.modals() == 3);
        ann.pressInView("open_card");
        Hand.await("a card in their place", () -> ann.seen().contains("Key points"));
        assertThat(ann.modals()).isEqualTo(3);
    }

    @Test
    void forgettingLeavesNoRowInAnyTableAndSaysWhatWasRemoved() throws InterruptedException {
        Hand you = Hand.yours(BOT.slack());
        Shown reply = BOT.mention(QUESTION);
        you.pressed(reply, "save_card");
        you.pressed(reply, "feedback", "helped\none-on-ones\n" + QUESTION);
        you.pressed(reply, "another_one", "one-on-ones\n" + QUESTION);
        Hand.of(BOT.slack(), TEAM, "U11").pressed(reply, "save_card");
        you.openHome();
        Hand.await("the Home tab", () -> you.seesSomething() && you.seen().contains("Reading 1"));
        you.pressInView("forget_me", "forget");
        Hand.await("told", () -> you.modals() == 1 && you.seen().startsWith("Removed for good: 1 saved card, 1 vote"));
        you.close();
        Hand.await("the Home tab shows it", () -> you.seen().contains("Nothing yet"));
        for (String table : BOT.tablesWith("person")) {
            assertThat(BOT.rows("SELECT person FROM " + table + " WHERE person = 'U0YOU'"))
                    .as(table)
                    .isEmpty();
        }
        assertThat(BOT.rows("SELECT slug FROM saved WHERE person = 'U11'")).isNotEmpty();
    }

    @Test
    void everyTableHasTheTeam() {
        assertThat(BOT.tablesWith("team"))
                .containsAll(BOT.tablesWith("person"))
                .containsAll(BOT.rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'flyway%'"
                        // db-scheduler's own; what it wakes is called by its team and channel.
                        + " AND name <> 'scheduled_tasks'"));
    }
}
