package signpost.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.Conversation;
import signpost.playground.Hand;
import signpost.playground.Shown;

/** The buttons under a card. */
final class CardDeedsTest {
    private static final String QUESTION = "how do I run a good one on one?";

    @RegisterExtension
    static final Conversation BOT = new Conversation();

    private static Hand you() {
        return Hand.yours(BOT.slack());
    }

    private static Hand other() {
        return Hand.of(BOT.slack(), "T0PLAYGROUND", "U0OTHER");
    }

    @Test
    void whatCanBeDoneDependsOnWhoSeesTheCard() {
        assertThat(BOT.command("/signpost " + QUESTION).buttons())
                .contains("Read the guide", "Save", "More like this", "Another one", "Share here");
        assertThat(BOT.slack().say("Signpost", "/signpost " + QUESTION).buttons())
                .contains("Another one")
                .doesNotContain("Share here");
        assertThat(BOT.direct(QUESTION).buttons()).contains("Save").doesNotContain("Share here");
        assertThat(BOT.mention(QUESTION).buttons()).contains("Save").doesNotContain("Share here");
    }

    @Test
    void aSharedCardIsSeenByAllNamesTheSharerAndTakesThePrivateOneAway() throws InterruptedException {
        Shown answer = BOT.command("/signpost " + QUESTION);
        Shown shared = you().pressed(answer, "share_card");
        assertThat(shared.onlyYou()).isFalse();
        assertThat(shared.text()).startsWith("name-of-U0YOU shared this card");
        assertThat(shared.words()).contains("Key points").doesNotContain(QUESTION);
        assertThat(shared.buttons()).contains("Save").doesNotContain("Share here", "Another one");
        Hand.await(
                "the private copy is gone",
                () -> BOT.slack().shownIn("general").stream().noneMatch(it -> it.isSame(answer)));
    }

    @Test
    void anAnswerIsSharedOnceHoweverOftenItIsPressed() throws InterruptedException {
        Shown answer = BOT.command("/signpost " + QUESTION);
        int shared = sharedInGeneral();
        List.of(1, 2, 3).parallelStream().forEach(press -> you().press(answer, "share_card", "one-on-ones"));
        Hand.await(
                "told twice that it was shared",
                () -> BOT.slack().shownIn("general").stream()
                                .filter(it -> it.words().contains("shared that answer already"))
                                .count()
                        >= 2);
        Hand.await("it was shared", () -> sharedInGeneral() > shared);
        assertThat(sharedInGeneral()).isEqualTo(shared + 1);
    }

    private static int sharedInGeneral() {
        return (int) BOT.slack().shownIn("general").stream()
                .filter(it -> !it.onlyYou())
                .count();
    }

    @Test
    void aMessageThatAllSeeCannotBeSharedByAForgedPress() {
        Shown reply = BOT.mention(QUESTION);
        Shown told = you().pressed(reply, "share_card", "one-on-ones");
        assertThat(told.onlyYou()).isTrue();
        assertThat(told.words()).contains("only from an answer that you alone see");
        Shown direct = BOT.slack().say("Signpost", "/signpost " + QUESTION);
        assertThat(you().pressed(direct, "share_card", "one-on-ones").words()).contains("only from an answer");
    }

    @Test
    void savingIsToldToThePresserAloneAndAgainWhenItWasSavedBefore() {
        Shown reply = BOT.mention("how do I write a promo packet?");
        Shown told = other().pressed(reply, "save_card");
        assertThat(told.onlyYou()).isTrue();
        assertThat(told.words()).startsWith("Saved: ").contains("Only you see that list");
        assertThat(other().pressed(reply, "save_card").words()).startsWith("You saved this before");
        assertThat(Hand.of(BOT.slack(), "T0OTHER", "U0OTHER")
                        .pressed(reply, "save_card")
                        .words())
                .startsWith("Saved: ");
    }

    @Test
    void anotherOneNeverRepeatsACardAndSaysWhenThereAreNoMore() {
        Shown card = BOT.direct(QUESTION);
        Set<String> seen = new HashSet<>(Set.of(card.firstLink()));
        Shown opened = BOT.slack().pressInPlace(card, "Open card");
        seen.add(opened.firstLink());
        Shown next = you().pressed(opened, "another_one");
        while (!next.words().contains("every card that I have on this")) {
            assertThat(seen.add(next.firstLink())).as(next.firstLink()).isTrue();
            next = you().pressed(next, "another_one");
        }
        assertThat(next.onlyYou()).isTrue();
        assertThat(seen.size()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void anotherOneIsAnotherForEachPerson() {
        Shown reply = BOT.mention("how do I run good one on ones?");
        Shown yours = you().pressed(reply, "another_one");
        Shown others = other().pressed(reply, "another_one");
        assertThat(yours.onlyYou()).isTrue();
        assertThat(yours.words()).isEqualTo(others.words());
        assertThat(you().pressed(reply, "another_one").words()).isNotEqualTo(others.words());
    }

    @Test
    void moreLikeThisOffersTheNeighboursAndTheyOpen() {
        Shown more = you().pressed(BOT.command("/signpost " + QUESTION), "more_like_this");
        assertThat(more.onlyYou()).isTrue();
        assertThat(more.words()).startsWith("More like ");
        assertThat(BOT.slack().pressInPlace(more, "Open card").words()).contains("Key points");
    }

    @Test
    void theAskerAloneCanTakeAReplyAwayFromAChannel() throws InterruptedException {
        Shown reply = BOT.mention(QUESTION);
        Hand.await("the reply is noted", () -> BOT.rows("SELECT ts FROM reply").contains(reply.ts()));
        assertThat(reply.blocks()).contains("\"visible_to_user_ids\":[\"U0YOU\"]");
        Shown told = other().pressed(reply, "remove_answer");
        assertThat(told.onlyYou()).isTrue();
        assertThat(told.words()).contains("Only the one who asked");
        assertThat(Hand.of(BOT.slack(), "T0OTHER", "U0YOU")
                        .pressed(reply, "remove_answer")
                        .words())
                .contains("Only the one who asked");
        assertThat(you().press(reply, "remove_answer")).isTrue();
        Hand.await(
                "the reply is gone",
                () -> BOT.slack().shownIn("engineering-leads").stream().noneMatch(it -> it.isSame(reply)));
        Hand.await("it is forgotten", () -> !BOT.rows("SELECT ts FROM reply").contains(reply.ts()));
        assertThat(you().pressed(reply, "remove_answer", "").words()).contains("Only the one who asked");
    }

    @Test
    void aReplyKeepsItsTrashForTheAskerWhenAnotherCardIsOpenedInIt() throws InterruptedException {
        Shown reply = BOT.mention(QUESTION);
        Hand.await("the reply is noted", () -> BOT.rows("SELECT ts FROM reply").contains(reply.ts()));
        Shown opened = BOT.slack().pressInPlace(reply, "Open card");
        assertThat(opened.blocks()).contains("\"visible_to_user_ids\":[\"U0YOU\"]");
        assertThat(BOT.direct(QUESTION).blocks()).doesNotContain("visible_to_user_ids");
    }

    @Test
    void aVoteForACardIsThankedForToTheVoterAlone() {
        Shown reply = BOT.mention(QUESTION);
        assertThat(reply.blockTypes()).contains("context_actions");
        String before = reply.blocks();
        Shown thanks = other().pressed(reply, "feedback", "helped\none-on-ones\n" + QUESTION);
        assertThat(thanks.onlyYou()).isTrue();
        assertThat(thanks.words()).startsWith("Thank you");
        assertThat(you().again(reply).blocks()).isEqualTo(before);
        assertThat(BOT.command("/signpost " + QUESTION).blockTypes()).doesNotContain("context_actions");
    }

    @Test
    void aVoteAgainstIsAskedWhyAndCountsAlsoWithoutAWord() throws InterruptedException {
        Shown reply = BOT.direct(QUESTION);
        assertThat(you().press(reply, "feedback", "did_not\none-on-ones\n" + QUESTION))
                .isTrue();
        Hand.await("the form is open", () -> you().modals() == 1);
        assertThat(you().seen()).contains("Too basic", "Wrong for my role", "Your vote counts either way");
        Hand.await(
                "the vote is kept",
                () -> BOT.rows("SELECT verdict || reason FROM vote WHERE person = 'U0YOU'")
                        .contains("DID_NOT"));
        assertThat(you().submit(Map.of()).path("response_action").asString()).isEqualTo("errors");
        assertThat(you().modals()).isEqualTo(1);
        you().submit(Map.of("reason", "TOO_BASIC", "words", "I knew all of it"));
        assertThat(you().modals()).isZero();
        Hand.await(
                "the reason is kept",
                () -> BOT.rows("SELECT reason || ': ' || words FROM vote").contains("TOO_BASIC: I knew all of it"));
        assertThat(you().again(reply).blocks()).isEqualTo(reply.blocks());
    }

    @Test
    void aReportIsAskedForWordsAndKeptForThoseWhoLookAfterTheLibrary() throws InterruptedException {
        Shown answer = BOT.command("/signpost " + QUESTION);
        assertThat(you().choose(answer, "card_menu", "report")).isTrue();
        Hand.await("the form is open", () -> you().modals() == 1);
        assertThat(you().submit(Map.of("words", "  ")).path("response_action").asString())
                .isEqualTo("errors");
        you().submit(Map.of("words", "The link is <dead> & gone"));
        assertThat(you().seen()).contains("Thank you");
        you().close();
        assertThat(BOT.rows("SELECT team || person || slug || words FROM report"))
                .containsExactly("T0PLAYGROUNDU0YOUone-on-onesThe link is <dead> & gone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"save_card", "more_like_this", "another_one", "share_card", "feedback", "card_menu"})
    void aPressOnACardThatHasLeftTheLibrarySaysSo(String actionId) {
        Shown answer = BOT.command("/signpost " + QUESTION);
        String value = actionId.equals("feedback") ? "helped\nno-such-card\n" : "no-such-card\n\n\n";
        Shown told = you().pressed(answer, actionId, value);
        assertThat(told.words()).containsAnyOf("no longer in the library", "every card that I have");
    }

    @ParameterizedTest
    @ValueSource(strings = {"save_card", "more_like_this", "another_one", "share_card", "feedback", "card_menu"})
    void aForgedValueGetsAClearAnswer(String actionId) {
        Shown answer = BOT.command("/signpost " + QUESTION);
        for (String value : List.of("", "'; DROP TABLE saved; --", "../../etc/passwd", "x".repeat(2000))) {
            assertThat(you().pressed(answer, actionId, value).words()).contains("no longer in the library");
        }
    }

    @Test
    void aCardThatIsNotThereGivesWayToAWordOnThat() throws InterruptedException {
        for (String value : List.of("no-such-card\n\n\n", "", "../x\n\n\n")) {
            Shown answer = BOT.command("/signpost " + QUESTION);
            assertThat(you().press(answer, "open_card", value)).isTrue();
            Hand.await("the answer gave way", () -> you().again(answer).words().contains("no longer in the library"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"save_card; DROP", "a_button_of_last_year", "x"})
    void anActionThatNobodyKnowsIsAcknowledgedAndNothingComesOfIt(String actionId) {
        Shown answer = BOT.command("/signpost " + QUESTION);
        int before = BOT.slack().shownIn("general").size();
        assertThat(you().press(answer, actionId, "one-on-ones")).isTrue();
        assertThat(BOT.slack().shownIn("general")).hasSize(before);
    }
}
