package signpost.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.Log;
import signpost.ResponseAddress;
import signpost.playground.Shown;
import signpost.playground.SmallSlack;
import signpost.slack.card.AnswerCards;
import signpost.slack.card.Guide;
import signpost.slack.card.Message;

/** What becomes of a message, and what the person sees, when Slack does not simply take it. */
final class PostingTest {
    private static final String POST = "chat.postMessage";
    private static final Place PLACE = new Place("C0GENERAL", null);
    private static final Message ANSWER = AnswerCards.sentence("the private answer");

    @RegisterExtension
    final Log log = new Log();

    private final SmallSlack slack = SmallSlack.start();
    private final ResponseAddress address = new ResponseAddress();
    private final Posting posting = posting(slack.address() + "/api/");

    private Posting posting(String apiUrl) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(apiUrl);
        config.setHttpClientCallTimeoutMillis(500);
        config.setStatsEnabled(false);
        Slack client = Slack.getInstance(config);
        return new Posting(client.methods(slack.botToken()), client);
    }

    @AfterEach
    void stop() {
        address.close();
        slack.close();
        assertThat(log.lines()).noneMatch(line -> line.contains("private"));
    }

    @Test
    void aMessageThatSlackTakesIsSentOnce() {
        assertThat(posting.post(PLACE, ANSWER)).isEqualTo("answered");
        assertThat(slack.api().made()).containsExactly(POST);
    }

    @Test
    void tooManyMessagesWaitAsToldAndHoldUpTheirMethodAlone() throws Exception {
        slack.api().nextIsTooMuch(POST, 2);
        long before = System.nanoTime();
        AtomicReference<String> outcome = new AtomicReference<>("");
        Thread first = new Thread(() -> outcome.set(posting.post(PLACE, ANSWER)));
        first.start();
        log.await("chat.postMessage waits 2 s");
        assertThat(posting.update("C0GENERAL", "1.1", ANSWER)).isEqualTo("message_not_found");
        assertThat(posting.respond(address.url(), ANSWER, false)).isEqualTo("answered");
        assertThat(secondsSince(before)).isLessThan(2);
        assertThat(posting.post(PLACE, ANSWER)).isEqualTo("answered");
        assertThat(secondsSince(before)).isGreaterThanOrEqualTo(2);
        first.join();
        assertThat(outcome.get()).isEqualTo("answered");
        assertThat(posting.trouble()).isEmpty();
    }

    @Test
    void anHourIsLongerThanAnybodyWaits() {
        slack.api().nextIsTooMuch(POST, 3600);
        assertThat(posting.post(PLACE, ANSWER)).isEqualTo("http_429");
    }

    @Test
    void aStopWhileItWaitsLeavesTheMessageForTheNextStart() throws Exception {
        slack.api().nextIsTooMuch(POST, 60);
        AtomicReference<Throwable> end = new AtomicReference<>();
        Thread waiting = new Thread(() -> posting.post(PLACE, ANSWER));
        waiting.setUncaughtExceptionHandler((thread, fault) -> end.set(fault));
        waiting.start();
        log.await("waits 60 s");
        waiting.interrupt();
        waiting.join();
        assertThat(end.get()).isInstanceOf(CancellationException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503})
    void aFailureOfSlacksIsNotTriedAgainSinceItMayHaveWorkedAndThePersonIsTold(int status) {
        slack.api().nextFails(POST, status);
        assertThat(posting.post(PLACE, ANSWER)).isEqualTo("http_" + status);
        assertThat(words())
                .containsExactly("Slack did not confirm that it showed you my answer. If you do not see it,"
                        + " please ask again.");
        assertThat(log.lines()).contains("chat.postMessage failed with HTTP " + status);
    }

    @Test
    void noAnswerInTimeIsNotTriedAgainEither() {
        slack.api().nextTakes(POST, Duration.ofSeconds(1));
        assertThat(posting.post(PLACE, ANSWER)).isEqualTo("no_answer");
        assertThat(words()).contains(Posting.UNCONFIRMED.text());
        assertThat(log.lines()).anyMatch(line -> line.startsWith("chat.postMessage got no answer from Slack: timeout"));
    }

    @Test
    void aRefusalWhoseReasonIsUnknownIsToldOnce() {
        slack.api().nextAnswers(POST, "fatal_error");
        assertThat(posting.post(PLACE, ANSWER)).isEqualTo("fatal_error");
        assertThat(words()).containsExactly(Posting.REFUSED.text());
        assertThat(log.lines()).anyMatch(line -> line.endsWith("fatal_error"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not_in_channel", "channel_not_found", "is_archived"})
    void whereNothingCanBeSaidTheLogSaysIt(String error) {
        slack.api().nextAnswers(POST, error);
        assertThat(posting.post(PLACE, ANSWER)).isEqualTo(error);
        assertThat(slack.api().made()).containsExactly(POST);
        assertThat(log.lines()).anyMatch(line -> line.endsWith(error));
        assertThat(posting.trouble()).isEmpty();
    }

    @Test
    void aTokenThatIsRefusedIsTroubleUntilSlackAcceptsItAgain() {
        slack.api().nextAnswers(POST, "token_revoked");
        slack.api().nextAnswers("auth.test", "token_revoked");
        assertThat(posting.post(PLACE, ANSWER)).isEqualTo("token_revoked");
        posting.ask();
        assertThat(posting.trouble()).isEqualTo("auth.test: token_revoked");
        posting.ask();
        assertThat(posting.trouble()).isEmpty();
    }

    @Test
    void aMessageThatIsTooLongInEveryFormComesAsItsBeginning() {
        for (int form = 0; form < 3; form++) {
            slack.api().nextAnswers(POST, "msg_too_long");
        }
        assertThat(posting.post(PLACE, Guide.message())).isEqualTo("answered");
        assertThat(words()).singleElement().asString().startsWith("Signpost");
    }

    @Test
    void slackOutOfReachIsTriedAgainAndIsNoFaultOfTheListener() {
        assertThat(posting("http://127.0.0.1:1/api/").post(PLACE, ANSWER)).isEqualTo("unreachable");
        assertThat(log.lines()).anyMatch(line -> line.startsWith("chat.postMessage did not reach Slack"));
    }

    @Test
    void aResponseUrlThatRefusesBlocksGetsPlainSectionsAndThenText() throws Exception {
        address.nextAnswers(400, "invalid_blocks");
        address.nextAnswers(400, "invalid_blocks");
        assertThat(posting.respond(address.url(), Drawn.of(Guide.message()))).isEqualTo("answered");
        assertThat(address.await(1)).singleElement().asString().contains("Three ways to ask", "\"blocks\":[]");
    }

    @Test
    void aResponseUrlThatIsUsedUpIsNotTriedAgain() {
        address.nextAnswers(404, "used_url");
        assertThat(posting.respond(address.url(), Drawn.of(ANSWER))).isEqualTo("used_url");
        assertThat(log.lines()).noneMatch(line -> line.contains(address.url()));
    }

    @Test
    void aResponseUrlThatFailsIsToldASentence() throws Exception {
        address.nextAnswers(500, "oops");
        assertThat(posting.respond(address.url(), Drawn.of(ANSWER))).isEqualTo("http_500");
        assertThat(address.await(1)).singleElement().asString().contains("Slack did not confirm");
    }

    private List<String> words() {
        return slack.shownIn("general").stream().map(Shown::text).toList();
    }

    private static long secondsSince(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - nanos);
    }
}
