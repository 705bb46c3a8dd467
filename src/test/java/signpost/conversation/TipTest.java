package signpost.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import signpost.Conversation;
import signpost.playground.Hand;
import signpost.playground.Shown;

/** A tip comes, is used, looked at before its time, posted by hand and taken back. */
final class TipTest {
    private static final String TEAM = "T0PLAYGROUND";
    private static final String LEADS = "engineering-leads";

    @RegisterExtension
    static final Conversation BOT = new Conversation();

    private final Hand you = Hand.yours(BOT.slack());
    private final Hand other = Hand.of(BOT.slack(), TEAM, "U0OTHER");

    @BeforeEach
    void tipsAreSetUpInTheChannel() throws InterruptedException {
        IntStream.range(0, you.modals()).forEach(i -> you.close());
        for (String table : BOT.tablesWith("channel")) {
            BOT.update("DELETE FROM " + table);
        }
        openSettings();
        BOT.slack().next(() -> you.change(Map.of("days", "MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY")));
        you.close();
    }

    private void openSettings() throws InterruptedException {
        BOT.slack().sayOnly(LEADS, "/signpost tips");
        Hand.await("the settings are open", () -> you.modals() == 1);
    }

    /** What is said next in the channel, to all or to one; their owner may be told something beside it. */
    private static Shown said(Runnable what) {
        return said(LEADS, "", what);
    }

    private static Shown said(String channel, String words, Runnable what) {
        int before = BOT.slack().shownIn(channel).size();
        what.run();
        for (int wanted = before + 1; ; wanted++) {
            Shown latest = BOT.slack().awaitShownIn(channel, wanted).get(wanted - 1);
            if (latest.words().contains(words)) {
                return latest;
            }
        }
    }

    private static Shown tip() {
        return said(BOT::nextTip);
    }

    /** What the owner is told with these words in it. */
    private static Shown told(String words, Runnable what) {
        return said("Signpost", words, what);
    }

    private void openHome(String words) throws InterruptedException {
        you.openHome();
        Hand.await(words, () -> you.seesSomething() && you.seen().contains(words));
    }

    private static List<String> kept(String column) {
        return BOT.rows("SELECT " + column + " FROM tip_subscription");
    }

    private void openPreview() throws InterruptedException {
        openSettings();
        you.pressInView("tip_preview");
        Hand.await("the preview is open", () -> you.modals() == 2);
    }

    /** The titles of the cards that come next, in their order. */
    private List<String> previewed() {
        List<String> titles = new ArrayList<>();
        you.seenView().path("blocks").forEach(block -> {
            if (block.path("block_id").asString("").startsWith("tip-")) {
                titles.add(block.path("text").path("text").asString().replaceAll("(?s).*\\|([^>]+)>\\*.*", "$1"));
            }
        });
        return titles;
    }

    @Test
    void aTipComesAtItsTimeForEverybodyInTheChannel() {
        Shown tip = tip();
        assertThat(tip.onlyYou()).isFalse();
        assertThat(tip.buttons()).contains("Save", "More like this", "Less like this", "Not today");
        assertThat(tip.buttons().get(0)).startsWith("Read: ");
        Shown next = tip();
        assertThat(next.buttons().get(0)).isNotEqualTo(tip.buttons().get(0));
    }

    @Test
    void whatIsPreviewedIsWhatComes() throws InterruptedException {
        openPreview();
        List<String> promised = previewed();
        assertThat(promised).hasSize(5).doesNotHaveDuplicates();
        for (String title : promised) {
            assertThat(tip().buttons().get(0)).contains(title);
        }
    }

    @Test
    void oneIsSwappedAndTheOthersStay() throws InterruptedException {
        openPreview();
        List<String> before = previewed();
        int twins = before.contains("Forty questions to ask your report")
                ? before.indexOf("Forty questions to ask your report")
                : before.indexOf("A guide to the weekly conversation");
        you.pressInView("tip_swap", twins < 0 ? "one-on-ones" : slug(before.get(twins)));
        Hand.await("an answer", () -> !previewed().equals(before) || you.modals() == 3);
        if (you.modals() == 3) {
            assertThat(you.seen()).contains("no other card of that category");
        } else {
            assertThat(previewed()).hasSize(5).isNotEqualTo(before);
        }
    }

    private static String slug(String title) {
        return title.startsWith("Forty") ? "questions-for-one-on-ones" : "one-on-ones";
    }

    @Test
    void oneIsPostedNowAndTakenBackWithinAMinute() throws InterruptedException {
        openPreview();
        String first = previewed().get(0);
        Shown posted = BOT.slack().next(() -> you.pressInView("tip_post_now"));
        assertThat(posted.buttons().get(0)).contains(first);
        Hand.await("it is said", () -> you.seen().contains("It is the tip of today"));
        int shown = BOT.slack().shownIn(LEADS).size();
        you.pressInView("tip_undo");
        Hand.await("it is gone", () -> you.seen().contains("Taken back"));
        assertThat(BOT.slack().shownIn(LEADS)).hasSize(shown - 1);
    }

    @Test
    void afterAMinuteItStays() throws InterruptedException {
        openPreview();
        BOT.slack().next(() -> you.pressInView("tip_post_now"));
        Hand.await("it is said", () -> you.seen().contains("It is the tip of today"));
        int shown = BOT.slack().shownIn(LEADS).size();
        BOT.clock().moveTo(BOT.clock().instant().plus(Duration.ofSeconds(61)));
        you.pressInView("tip_undo");
        Hand.await("it is said", () -> you.seen().contains("within a minute only"));
        assertThat(BOT.slack().shownIn(LEADS)).hasSize(shown);
        you.close();
        you.pressInView("tip_preview");
        Hand.await("the preview is open", () -> you.modals() == 2);
        you.pressInView("tip_post_now");
        Hand.await("one a day", () -> you.seen().contains("Today's tip was posted already"));
    }

    @Test
    void anotherPersonLooksAtWhatComesAndCannotTouchIt() throws InterruptedException {
        openPreview();
        String slug = slug("One");
        other.pressInView("tip_swap", slug);
        Hand.await("told", () -> you.modals() == 3);
        assertThat(you.seen()).contains("Only who set these tips up can do that");
        you.close();
        other.pressInView("tip_post_now", slug);
        Hand.await("told", () -> you.modals() == 3);
        assertThat(BOT.rows("SELECT channel FROM tip_day")).isEmpty();
    }

    @Test
    void everyButtonUnderATipIsAnsweredToWhoPressed() {
        Shown tip = tip();
        assertThat(said(() -> you.press(tip, "tip_save")).words()).contains("Saved: ");
        assertThat(said(() -> you.press(tip, "tip_more")).words()).contains("come more often", "Only you see this");
        assertThat(said(() -> other.press(tip, "tip_less")).words()).contains("come less often");
        assertThat(said(() -> other.press(tip, "tip_not_today")).words()).contains("comes again another day");
        assertThat(said(() -> you.choose(tip, "tip_menu", "card")).words()).contains("Key points");
        assertThat(said(() -> you.press(tip, "tip_less", "no-such-card")).words())
                .contains("no longer in the library");
        assertThat(said(() -> you.choose(tip, "tip_menu", "forged")).words()).contains("no longer in the library");
    }

    @Test
    void neverIsForWhoSetThemUp() {
        Shown tip = tip();
        assertThat(said(() -> other.choose(tip, "tip_menu", "never")).words())
                .contains("changes the settings for everybody here");
        assertThat(kept("never")).containsExactly("");
        assertThat(said(() -> you.choose(tip, "tip_menu", "never")).words()).contains("no more tips about");
        assertThat(kept("never").get(0)).isNotEmpty();
    }

    @Test
    void aTipByCommandIsForTheAskerAloneUntilTheyPostItThere() throws InterruptedException {
        Shown tip = BOT.slack().say("general", "/signpost tip");
        assertThat(tip.onlyYou()).isTrue();
        Shown shared = you.pressed(tip, "tip_share");
        assertThat(shared.onlyYou()).isFalse();
        assertThat(shared.words()).contains("name-of-U0YOU shared this tip:");
        assertThat(shared.buttons()).contains("Save", "Open the card").doesNotContain("Post it here");
        assertThat(BOT.slack().say("Signpost", "/signpost tip").buttons()).doesNotContain("Post it here");
    }

    @Test
    void whoAsksAgainGetsAnotherOne() {
        Shown first = said(() -> BOT.slack().sayOnly(LEADS, "/signpost tip"));
        Shown second = said(() -> BOT.slack().sayOnly(LEADS, "/signpost tip"));
        assertThat(second.buttons().get(0))
                .startsWith("Read: ")
                .isNotEqualTo(first.buttons().get(0));
    }

    @Test
    void anArchivedChannelIsToldToTheOwnerOnceWithAButtonThatTurnsThemOn() throws InterruptedException {
        BOT.slack().api().nextAnswers("chat.postMessage", "is_archived");
        Shown dm = told("I paused the tips in <#C0LEADS>: the channel was archived", BOT::nextTip);
        assertThat(kept("state || trouble")).containsExactly("PAUSEDARCHIVED");
        openHome("Paused: the channel is archived");
        assertThat(you.pressed(dm, "tip_turn_on").words()).contains("Tips go on here");
        Hand.await("they are on", () -> kept("state").equals(List.of("ON")));
    }

    @Test
    void whatSlackDoesNotConfirmIsNotPostedAgain() throws InterruptedException {
        int before = BOT.slack().api().made().size();
        BOT.slack().api().nextFails("chat.postMessage", 503);
        BOT.nextTip();
        BOT.slack().api().await("chat.postMessage", 1, before);
        int shown = BOT.slack().shownIn(LEADS).size();
        assertThat(tip().buttons()).contains("Not today");
        assertThat(BOT.slack().shownIn(LEADS)).hasSize(shown + 1);
        assertThat(BOT.rows("SELECT count(*) FROM tip_day WHERE ending = 'UNKNOWN'"))
                .containsExactly("1");
    }

    @Test
    void theHomeTabShowsWhatIsSetUpAndPausesIt() throws InterruptedException {
        tip();
        Hand.await("put down", () -> BOT.rows("SELECT ending FROM tip_day").equals(List.of("POSTED")));
        openHome("posted");
        assertThat(you.seen()).contains("Channels I set up", "a tip on Monday to Sunday at 09:00", "Next: ", "posted");
        you.pressInView("tip_pause", "C0LEADS");
        Hand.await("paused", () -> you.seen().contains("Paused"));
        assertThat(kept("state")).containsExactly("PAUSED");
        you.pressInView("tip_resume", "C0LEADS");
        Hand.await("resumed", () -> you.seen().contains("Next: "));
        other.openHome();
        Hand.await(
                "nothing of theirs", () -> other.seesSomething() && other.seen().contains("None yet"));
        other.pressInView("tip_pause", "C0LEADS");
        other.openHome();
        assertThat(kept("state")).containsExactly("ON");
        you.pressInView("tip_change", "C0LEADS");
        Hand.await("the settings are open", () -> you.modals() == 1);
    }

    @Test
    void whoIsForgottenOwnsNoTipsAndThoseOfTheChannelGoOn() throws InterruptedException {
        Shown tip = tip();
        said(() -> you.press(tip, "tip_more"));
        openHome("Forget me");
        you.pressInView("forget_me", "forget");
        Hand.await("told", () -> you.modals() == 1);
        assertThat(you.seen())
                .contains("1 note that you set up tips in a channel, which go on", "1 judgement of a tip");
        assertThat(kept("owner || state")).containsExactly("ON");
        assertThat(BOT.rows("SELECT person FROM tip_liking WHERE person = 'U0YOU'"))
                .isEmpty();
        you.close();
        assertThat(tip().buttons()).contains("Not today");
    }

    @Test
    void afterFifteenTipsWithoutAPressTheOwnerIsAskedAndTheirAnswerCounts() throws InterruptedException {
        BOT.update("UPDATE tip_subscription SET silence = 14");
        Shown asked = told("Nobody pressed a button under the last 15 tips in <#C0LEADS>", BOT::nextTip);
        assertThat(asked.buttons()).containsExactly("Go on daily", "Once a week", "Stop");
        other.press(asked, "tip_answer_2");
        you.press(asked, "tip_answer_2");
        Hand.await("weekly", () -> kept("rhythm").equals(List.of("WEEKLY")));
        Hand.await("it is said", () -> you.again(asked).words().contains("once a week"));
    }
}
