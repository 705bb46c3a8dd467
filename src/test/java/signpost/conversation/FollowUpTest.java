package signpost.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.Conversation;
import signpost.playground.Hand;
import signpost.playground.Shown;

/** What goes on from the question before. */
final class FollowUpTest {
    private static final String QUESTION = "how do I run a good one on one?";
    private static final String FIRST = "A guide to the weekly conversation";
    private static final String SECOND = "Forty questions to ask your report";

    @RegisterExtension
    static final Conversation BOT = new Conversation();

    @BeforeEach
    void forgetWhatWasShown() {
        BOT.update("DELETE FROM shown");
    }

    private static void asked(Shown answer, String question) {
        assertThat(answer.words()).startsWith("You asked: " + question);
    }

    private static String title(Shown answer) {
        return answer.words().contains("Key points\n") ? answer.words().split("\n", -1)[1] : "";
    }

    @ParameterizedTest
    @ValueSource(strings = {"and for a junior?", "what about remote?", "and if they are new"})
    void whatIsSaidMoreOfAQuestionTakesItAlong(String more) {
        BOT.direct(QUESTION);
        Shown answer = BOT.direct(more);
        asked(answer, "how do I run a good one on one, " + more);
        assertThat(answer.words()).contains(FIRST);
    }

    @Test
    void oneMayGoOnAndOn() {
        BOT.direct(QUESTION);
        BOT.direct("and for a junior?");
        asked(BOT.direct("what about remote?"), "how do I run a good one on one, and for a junior, what about remote?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"another one", "more", "one more please", "Anything else?"})
    void anotherOneIsNeverTheSame(String more) {
        assertThat(BOT.direct(QUESTION).words()).startsWith(FIRST);
        Shown another = BOT.direct(more);
        asked(another, QUESTION);
        assertThat(title(another)).isEqualTo(SECOND);
        assertThat(BOT.direct(more).words()).contains("You have seen every card that I have on this");
    }

    @Test
    void theButtonAndTheWordKnowOfEachOther() {
        Shown answer = BOT.direct(QUESTION);
        assertThat(Hand.yours(BOT.slack()).pressed(answer, "another_one").words())
                .contains(SECOND);
        assertThat(BOT.direct("another one").words()).contains("You have seen every card");
    }

    @Test
    void shorterIsACardThatIsKnownToReadInLess() {
        assertThat(BOT.direct(QUESTION).words()).startsWith(FIRST);
        assertThat(BOT.direct("shorter").words()).contains("no other card on this that reads in less than 7 min");
    }

    @Test
    void whyThisNamesTheWordsThatTheCardWasFoundBy() {
        BOT.direct(QUESTION);
        assertThat(BOT.direct("why this?").words())
                .startsWith("Why \"" + FIRST + "\"")
                .contains("It has \"one on one\": ");
    }

    @Test
    void aFilterAloneNarrowsTheLastQuestionAndALaterOneOfItsKindTakesItsPlace() {
        BOT.direct(QUESTION);
        asked(BOT.direct("type:article"), "how do i run a good one on one? type:article");
        Shown guides = BOT.direct("type:guide");
        asked(guides, "how do i run a good one on one? type:guide");
        assertThat(guides.words()).contains("Only guides", FIRST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how do I run a blameless postmortem?",
                "and how do I run a blameless postmortem?",
                "blameless postmortem",
                "what about the blameless postmortem after an outage in which people hide mistakes?"
            })
    void aNewTopicStartsFresh(String question) {
        BOT.direct(QUESTION);
        Shown answer = BOT.direct(question);
        assertThat(answer.words()).startsWith("The blameless postmortem");
    }

    @Test
    void thanksInBetweenDoNotEndTheTopic() {
        BOT.direct(QUESTION);
        BOT.direct("thanks!");
        assertThat(title(BOT.direct("another one"))).isEqualTo(SECOND);
    }

    @Test
    void inAThreadTheMentionThatFollowsGoesOn() {
        Shown answer = BOT.mention(QUESTION);
        Shown more = BOT.slack().reply(answer, "@Signpost and for a junior?");
        asked(more, "how do I run a good one on one, and for a junior?");
        assertThat(more.threadTs()).isEqualTo(answer.threadTs());
    }

    @Test
    void aThreadBelowAnAnswerInADirectMessageGoesOnFromIt() throws InterruptedException {
        Shown answer = BOT.direct(QUESTION);
        Hand.await("the answer is noted", () -> BOT.rows("SELECT ts FROM reply").contains(answer.ts()));
        assertThat(title(BOT.slack().reply(answer, "another one"))).isEqualTo(SECOND);
    }

    @Test
    void anotherThreadAnotherChannelAndAnotherPersonStartFresh() {
        BOT.direct(QUESTION);
        assertThat(BOT.mention("another one").words()).contains("I do not know what that goes on from");
        BOT.mention(QUESTION);
        assertThat(BOT.mention("another one").words()).contains("I do not know what that goes on from");
        String other = """
                {"token": "x", "team_id": "T0PLAYGROUND", "api_app_id": "A0SIGNPOST", "type": "event_callback",
                 "event_id": "Ev7", "event_time": 1, "event": {"type": "app_mention", "channel": "C0LEADS",
                 "user": "U0OTHER", "ts": "1700000000.000900", "thread_ts": "%s", "event_ts": "1700000000.000900",
                 "text": "<@U0SIGNPOST> another one"}}""";
        Shown mine = BOT.mention(QUESTION);
        Shown theirs = BOT.slack().next(() -> BOT.slack().deliver(other.formatted(mine.threadTs())));
        assertThat(theirs.words()).contains("I do not know what that goes on from");
    }

    @Test
    void whatIsForgottenIsNotGoneOnFrom() throws InterruptedException {
        BOT.direct(QUESTION);
        Hand you = Hand.yours(BOT.slack());
        you.openHome();
        Hand.await("the Home tab is there", you::seesSomething);
        you.pressInView("forget_me");
        Hand.await("it is said", () -> you.modals() == 1);
        you.close();
        BOT.slack().openDirect();
        assertThat(BOT.direct("another one").words()).contains("I do not know what that goes on from");
    }
}
