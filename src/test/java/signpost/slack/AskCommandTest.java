package signpost.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import signpost.article.Shelf;
import signpost.language.Words;
import signpost.library.Library;
import signpost.search.Search;

/** What happens when answers are slow: here, since every thread that makes them is busy. */
final class AskCommandTest {
    private static final String RESPONSE_URL = "https://hooks.example.org/response";

    private final Work work = new Work(Duration.ofSeconds(5));
    private final Answers answers =
            new Answers(new Search(new Words(), Library.of(Shelf.EMPTY, new Words(), Map.of())));
    private final AskCommand command = new AskCommand(answers, work);
    private final SlashCommandContext context = spy(new SlashCommandContext());

    @AfterEach
    void stop() {
        work.close();
    }

    @Test
    void anAnswerThatIsReadyTravelsInTheAcknowledgement() throws IOException {
        Response acknowledgement = ask("help");
        assertThat(acknowledgement.getStatusCode()).isEqualTo(200);
        assertThat(acknowledgement.getBody()).contains("Three ways to ask", "ephemeral");
        verify(context, never()).respond(any(SlashCommandResponse.class));
    }

    @Test
    void anAnswerThatIsLateIsAcknowledgedInTimeAndComesOnceByResponseUrl() throws IOException {
        doReturn(null).when(context).respond(any(SlashCommandResponse.class));
        CountDownLatch busy = new CountDownLatch(1);
        occupyEveryThread(busy);
        Response acknowledgement = ask("help");
        assertThat(acknowledgement.getStatusCode()).isEqualTo(200);
        assertThat(String.valueOf(acknowledgement.getBody())).doesNotContain("Three ways to ask");
        verify(context, never()).respond(any(SlashCommandResponse.class));
        busy.countDown();
        ArgumentCaptor<SlashCommandResponse> sent = ArgumentCaptor.captor();
        verify(context, timeout(5_000)).respond(sent.capture());
        assertThat(sent.getValue().getText()).contains("Three ways to ask");
    }

    private Response ask(String text) throws IOException {
        SlashCommandPayload payload = new SlashCommandPayload();
        payload.setCommand("/signpost");
        payload.setText(text);
        payload.setResponseUrl(RESPONSE_URL);
        SlashCommandRequest request = new SlashCommandRequest("", payload, new RequestHeaders(Map.of()));
        return command.apply(request, context);
    }

    private void occupyEveryThread(CountDownLatch until) {
        for (int i = 0; i < Work.THREADS; i++) {
            work.run("waiting", () -> {
                try {
                    until.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }
    }
}
