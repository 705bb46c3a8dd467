package signpost.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.Conversation;
import signpost.Log;
import signpost.playground.ApiCalls;
import signpost.playground.Shown;

/** What the person sees, what the log says and what {@code /health} says when Slack fails. */
final class FailureTest {
    private static final String QUESTION = "How do I run a GOOD one on one?";
    private static final String POST = "chat.postMessage";

    @RegisterExtension
    static final Conversation BOT = new Conversation();

    @RegisterExtension
    final Log log = new Log();

    private final ApiCalls api = BOT.slack().api();
    private int callsBefore;

    @BeforeEach
    void count() {
        callsBefore = api.made().size();
    }

    @AfterEach
    void theLogHoldsNoWordOfTheQuestion() {
        assertThat(log.lines()).noneMatch(line -> line.contains("GOOD"));
    }

    @Test
    void tooManyMessagesAreWaitedForAndAnsweredLate() throws Exception {
        api.nextIsTooMuch(POST, 1);
        assertThat(BOT.direct(QUESTION).words()).contains("Key points");
        assertThat(log.lines()).contains("chat.postMessage waits 1 s");
        assertThat(BOT.health()).startsWith("200");
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503})
    void whatSlackDoesNotConfirmIsSaidToBeUnconfirmed(int status) throws Exception {
        api.nextFails(POST, status);
        assertThat(BOT.direct(QUESTION).words()).contains("Slack did not confirm", "please ask again");
        assertThat(log.lines()).contains("chat.postMessage failed with HTTP " + status);
        assertThat(BOT.health()).startsWith("200");
    }

    @Test
    void aSlackThatStaysAwayIsSeenInHealthAndComesBackWithIt() throws Exception {
        api.nextFails(POST, 503);
        api.nextFails(POST, 503);
        BOT.slack().sayOnly("Signpost", QUESTION);
        api.await(POST, 2, callsBefore);
        log.await("chat.postMessage failed with HTTP 503");
        api.nextFails("auth.test", 503);
        assertThat(BOT.health()).startsWith("503").contains("did not take the last message (auth.test: http_503)");
        assertThat(BOT.health()).startsWith("200");
        assertNothingIsLeftToAnswer();
    }

    @Test
    void aTokenThatIsRevokedIsSeenInHealth() throws Exception {
        api.nextAnswers(POST, "token_revoked");
        BOT.slack().sayOnly("Signpost", QUESTION);
        log.await("token_revoked");
        api.nextAnswers("auth.test", "token_revoked");
        assertThat(BOT.health()).startsWith("503").contains("auth.test: token_revoked");
        assertNothingIsLeftToAnswer();
    }

    @Test
    void aRefusalForNoKnownReasonIsSaid() throws Exception {
        api.nextAnswers(POST, "fatal_error");
        assertThat(BOT.direct(QUESTION).words()).contains("Slack did not let me show it here", "ask again");
        assertThat(log.lines()).anyMatch(line -> line.endsWith("fatal_error"));
        assertThat(BOT.health()).startsWith("200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not_in_channel", "channel_not_found"})
    void whereTheBotMayNotWriteTheLogSaysItAndTheQuestionIsDoneWith(String error) throws Exception {
        int before = BOT.slack().shownIn("engineering-leads").size();
        api.nextAnswers(POST, error);
        BOT.slack().sayOnly("engineering-leads", "@Signpost " + QUESTION);
        log.await(error);
        assertNothingIsLeftToAnswer();
        assertThat(BOT.slack().shownIn("engineering-leads")).hasSize(before);
        assertThat(BOT.health()).startsWith("200");
    }

    @Test
    void aMessageThatIsTooLongComesShorter() {
        api.nextAnswers(POST, "msg_too_long");
        api.nextAnswers(POST, "msg_too_long");
        api.nextAnswers(POST, "msg_too_long");
        Shown answer = BOT.direct(QUESTION);
        assertThat(answer.blockTypes()).isEmpty();
        assertThat(answer.text()).hasSizeLessThanOrEqualTo(1000).contains("https://example.org/");
    }

    @Test
    void aPressThatChangesNothingIsExplainedToWhoPressed() {
        Shown answer = BOT.mention(QUESTION);
        api.nextAnswers("chat.update", "not_in_channel");
        Shown said = BOT.slack().press(answer, "Open card");
        assertThat(said.onlyYou()).isTrue();
        assertThat(said.words()).contains("invite me with /invite @Signpost");
        assertThat(said.threadTs()).isEqualTo(answer.threadTs());
    }

    @Test
    void aPressInAnAnswerForOneIsToldWhenSlackDoesNotConfirm() {
        Shown answer = BOT.command("/signpost " + QUESTION);
        api.nextFails(ApiCalls.RESPONSE, 500);
        assertThat(BOT.slack().press(answer, "Open card").words()).contains("Slack did not confirm");
        assertThat(log.lines()).contains("response_url failed with HTTP 500");
    }

    /** Every outcome is noted, so that a start takes up nothing. */
    private void assertNothingIsLeftToAnswer() throws Exception {
        BOT.restart();
        assertThat(log.lines()).noneMatch(line -> line.contains("are taken up"));
        List<Shown> shown = BOT.slack().shownIn("Signpost");
        BOT.direct("thanks");
        assertThat(BOT.slack().shownIn("Signpost")).hasSize(shown.size() + 1);
    }
}
