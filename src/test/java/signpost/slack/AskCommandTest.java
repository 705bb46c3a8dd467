package signpost.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import signpost.Log;
import signpost.ResponseAddress;
import signpost.inbox.Inboxes;
import signpost.inbox.SqliteInbox;
import signpost.language.Words;
import signpost.library.Library;
import signpost.reader.Readers;
import signpost.search.Search;

/** What happens when answers are slow: here, since every thread that makes them is busy. */
final class AskCommandTest {
    private static final String QUESTION = "help";

    @RegisterExtension
    final Log log = new Log();

    private final Work work = new Work(Duration.ofSeconds(5));
    private final Search search = new Search(new Words(), Library.empty(new Words()));
    private final Answers answers = new Answers(search, person -> "");
    private final SqliteInbox inbox = Inboxes.temporary();
    private final Posting posting = new Posting(Slack.getInstance().methods(), Slack.getInstance());
    private final Dialogue dialogue = new Dialogue(
            answers, search, inbox.lastQuestions(), Readers.temporary().shown());
    private final Replies replies = new Replies(dialogue, new Replies.Known(inbox, Inboxes.replies()), work, posting);
    private final AskCommand command = new AskCommand(answers, work, replies, typed -> Optional.empty());
    private final ResponseAddress address = new ResponseAddress();

    @AfterEach
    void stop() {
        work.close();
        address.close();
    }

    @Test
    void anAnswerThatIsReadyTravelsInTheAcknowledgementAndLeavesNoTrace() {
        Response acknowledgement = ask(QUESTION);
        assertThat(acknowledgement.getStatusCode()).isEqualTo(200);
        assertThat(acknowledgement.getBody()).contains("Three ways to ask", "ephemeral");
        assertThat(inbox.unfinished()).isEmpty();
    }

    @Test
    void anAnswerThatIsLateIsClaimedBeforeTheAcknowledgementAndComesOnceByResponseUrl() throws Exception {
        CountDownLatch busy = new CountDownLatch(1);
        occupyEveryThread(busy);
        Response acknowledgement = ask(QUESTION);
        assertThat(acknowledgement.getStatusCode()).isEqualTo(200);
        assertThat(String.valueOf(acknowledgement.getBody())).doesNotContain("Three ways to ask");
        assertThat(inbox.unfinished()).singleElement().satisfies(cut -> {
            assertThat(cut.asked().text()).isEqualTo(QUESTION);
            assertThat(cut.asked().responseUrl()).isEqualTo(address.url());
        });
        busy.countDown();
        List<String> sent = address.await(1);
        work.close();
        assertThat(sent).singleElement().asString().contains("Three ways to ask", "ephemeral");
        assertThat(inbox.unfinished()).isEmpty();
        assertThat(log.lines()).noneMatch(line -> line.contains(address.url()));
    }

    @Test
    @SuppressWarnings("NullAway")
    void aFaultOfOursIsAnApologyInTheAcknowledgementAndTheLogHoldsNoWord() {
        search.serve(null);
        assertThat(ask("their secret words").getBody()).contains("Something went wrong on my side", "ask again");
        assertThat(log.lines())
                .anyMatch(line -> line.contains("could not be answered: java.lang.NullPointerException at signpost."))
                .noneMatch(line -> line.contains("secret"));
    }

    @Test
    @SuppressWarnings("NullAway")
    void aFaultInALateAnswerIsAnApologyToo() throws Exception {
        CountDownLatch busy = new CountDownLatch(1);
        occupyEveryThread(busy);
        ask("their secret words");
        search.serve(null);
        busy.countDown();
        assertThat(address.await(1)).singleElement().asString().contains("Something went wrong on my side");
        assertThat(log.lines()).noneMatch(line -> line.contains("secret"));
    }

    private Response ask(String text) {
        SlashCommandPayload payload = new SlashCommandPayload();
        payload.setCommand("/signpost");
        payload.setText(text);
        payload.setTeamId("T1");
        payload.setChannelId("C1");
        payload.setTriggerId("1.2.3");
        payload.setResponseUrl(address.url());
        SlashCommandRequest request = new SlashCommandRequest("", payload, new RequestHeaders(Map.of()));
        return command.apply(request, new SlashCommandContext());
    }

    private void occupyEveryThread(CountDownLatch until) {
        for (int i = 0; i < Work.THREADS; i++) {
            var unused = work.start(() -> {
                try {
                    until.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return "";
            });
        }
    }
}
