package signpost.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.Conversation;
import signpost.playground.Hand;
import signpost.playground.Shown;

/** Reading paths, on the Home tab and by command. */
final class ReadingPathsTest {
    private static final String TEAM = "T0PLAYGROUND";
    private static final String FIRST_WEEKS = "first-weeks-as-a-manager";

    @RegisterExtension
    static final Conversation BOT = new Conversation();

    private static Hand you() {
        return Hand.yours(BOT.slack());
    }

    @BeforeEach
    void nothingIsOpenAndNothingBegun() {
        IntStream.range(0, you().modals()).forEach(i -> you().close());
        BOT.update("DELETE FROM progress");
    }

    private static Hand open(String person) throws InterruptedException {
        Hand hand = Hand.of(BOT.slack(), TEAM, person);
        hand.openHome();
        Hand.await("the Home tab of " + person, hand::seesSomething);
        return hand;
    }

    @Test
    void onTheHomeTabAPathIsBegunWalkedPausedAndBegunAnew() throws InterruptedException {
        Hand ann = open("U20");
        assertThat(ann.seen()).contains("My reading paths", "Your first weeks as a manager");
        ann.pressInView("path_open");
        Hand.await("the path", () -> ann.modals() == 1);
        assertThat(ann.seen())
                .contains("6 cards, not started", "1. A guide to the weekly conversation", "who is tired");
        ann.pressInView("path_begin");
        Hand.await("begun", () -> ann.seen().contains("0 of 6 cards read"));
        ann.pressInView("path_next");
        Hand.await("the next card", () -> ann.seen().contains("1 of 6 cards read"));
        assertThat(ann.seen()).contains("\u2713 1. ", "\u2192 2. ");
        ann.pressInView("path_pause");
        Hand.await("paused", () -> ann.seen().contains("1 of 6 cards read, paused"));
        ann.pressInView("home_card");
        Hand.await(
                "a card of the path over it",
                () -> ann.modals() == 2 && ann.seen().contains("Key points"));
        ann.close();
        ann.close();
        Hand.await(
                "the Home tab has it", () -> ann.seen().contains("1 of 6 cards read, paused. Next: Forty questions"));
        ann.pressInView("path_open");
        Hand.await("the path again", () -> ann.modals() == 1);
        ann.pressInView("path_go_on");
        Hand.await("going on from the place", () -> ann.seen().contains("1 of 6 cards read\n"));
        ann.pressInView("path_anew");
        Hand.await("from the beginning", () -> ann.seen().contains("0 of 6 cards read"));
    }

    @Test
    void byCommandAPathIsWalkedToItsEndAndTakenOff() throws InterruptedException {
        Shown list = BOT.command("/signpost path");
        assertThat(list.onlyYou()).isTrue();
        assertThat(list.buttons()).contains("Your first weeks as a manager");
        Shown path = you().pressed(list, "path_open");
        assertThat(path.onlyYou()).isTrue();
        you().press(path, "path_begin");
        for (int i = 0; i < 6; i++) {
            String read = i + " of 6 cards read";
            Hand.await(read, () -> you().again(path).words().contains(read));
            you().press(you().again(path), "path_next");
        }
        Hand.await("the end", () -> you().again(path).words().contains("All 6 cards read"));
        assertThat(you().again(path).buttons()).doesNotContain("I have read it, next");
        assertThat(BOT.command("/signpost path").words()).contains("All 6 cards read");
        you().press(path, "path_remove", FIRST_WEEKS);
        Hand.await("not begun", () -> you().again(path).words().contains("6 cards, not started"));
        assertThat(BOT.rows("SELECT path FROM progress")).isEmpty();
    }

    @Test
    void aButtonThatIsPressedTwiceOrWeeksLaterMovesNobodyOnTwice() throws InterruptedException {
        Shown path = you().pressed(BOT.command("/signpost path"), "path_open");
        you().press(path, "path_begin");
        Hand.await("begun", () -> you().again(path).words().contains("0 of 6 cards read"));
        String first = FIRST_WEEKS + "\none-on-ones";
        List.of(1, 2, 3).parallelStream().forEach(i -> you().press(path, "path_next", first));
        Hand.await("one card on", () -> you().again(path).words().contains("1 of 6 cards read"));
        you().press(path, "path_begin", FIRST_WEEKS);
        you().press(path, "path_next", first);
        BOT.slack().say("general", "/signpost path");
        assertThat(BOT.rows("SELECT step FROM progress")).containsExactly("1");
    }

    @Test
    void whereOneStandsIsSeenAndMovedByNobodyElse() throws InterruptedException {
        Shown path = you().pressed(BOT.command("/signpost path"), "path_open");
        you().press(path, "path_begin");
        Hand.await("begun", () -> you().again(path).words().contains("0 of 6 cards read"));
        for (Hand other : List.of(Hand.of(BOT.slack(), TEAM, "U21"), Hand.of(BOT.slack(), "T0OTHER", "U0YOU"))) {
            for (String actionId : List.of("path_next", "path_pause", "path_remove")) {
                Shown theirs = you().pressed(BOT.command("/signpost path"), "path_open");
                other.press(theirs, actionId, FIRST_WEEKS + "\none-on-ones");
                Hand.await("theirs", () -> you().again(theirs).words().contains("6 cards, not started"));
            }
        }
        assertThat(BOT.rows("SELECT team || person || step || paused FROM progress"))
                .containsExactly(TEAM + "U0YOU00");
        assertThat(open("U21").seen()).doesNotContain("of 6 cards read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"path_open", "path_begin", "path_next", "path_pause", "path_go_on", "path_anew"})
    void aPressOnAPathThatHasLeftTheLibrarySaysSo(String actionId) throws InterruptedException {
        for (String value : List.of("no-such-path\n", "", "\n\n\n", "'; DROP TABLE progress; --")) {
            Shown list = BOT.command("/signpost path");
            if (actionId.equals("path_open")) {
                assertThat(you().pressed(list, actionId, value).words()).contains("no longer in the library");
            } else {
                you().press(list, actionId, value);
                Hand.await("a word on that", () -> you().again(list).words().contains("no longer in the library"));
            }
        }
        assertThat(BOT.rows("SELECT path FROM progress")).isEmpty();
    }

    @Test
    void aPathOrCardThatHasLeftIsNamedAndCanBeTakenOff() throws InterruptedException {
        BOT.update("INSERT INTO progress VALUES ('" + TEAM + "', 'U22', 'an-old-path', 'x', 3, 0, 1)");
        BOT.update("INSERT INTO progress VALUES ('" + TEAM + "', 'U22', '" + FIRST_WEEKS + "', 'gone', 2, 0, 2)");
        Hand ann = open("U22");
        assertThat(ann.seen()).contains("an-old-path", "no longer in the library", "2 of 6 cards read. Next: Seeing");
        ann.pressInView("path_remove");
        Hand.await("it is off", () -> !ann.seen().contains("an-old-path"));
        assertThat(BOT.rows("SELECT path FROM progress WHERE person = 'U22'")).containsExactly(FIRST_WEEKS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"path to staff engineer", "my path to a promotion", "paths for a new manager"})
    void aQuestionThatSpeaksOfAPathIsAQuestion(String question) {
        assertThat(BOT.command("/signpost " + question).words()).startsWith("You asked: " + question);
    }
}
