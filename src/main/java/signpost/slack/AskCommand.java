package signpost.slack;

import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signpost.slack.card.Message;

/**
 * {@code /signpost <question>}: the answer, for the asker's eyes only.
 *
 * @see <a href="https://docs.slack.dev/interactivity/implementing-slash-commands">Slash commands</a>
 */
final class AskCommand implements SlashCommandHandler {
    static final String COMMAND = "/signpost";

    private static final Logger LOG = LoggerFactory.getLogger(AskCommand.class);
    private static final long WAIT_MILLIS = 1_000;

    private final Answers answers;
    private final Work work;

    AskCommand(Answers answers, Work work) {
        this.answers = answers;
        this.work = work;
    }

    @Override
    public Response apply(SlashCommandRequest request, SlashCommandContext context) {
        String text = request.getPayload().getText();
        String question = SlackText.plain(text == null ? "" : text);
        CompletableFuture<String> answer = work.start(() -> answers.acknowledgement(question));
        try {
            return acknowledgement(answer.get(WAIT_MILLIS, TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            var unused = answer.thenRun(() -> respond(context, answers.to(question, question)))
                    .exceptionally(failure -> {
                        respond(context, Work.apology());
                        return null;
                    });
            return context.ack();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return acknowledgement(Only.you(Work.apology()));
        } catch (ExecutionException e) {
            LOG.error("A slash command could not be answered", e.getCause());
            return acknowledgement(Only.you(Work.apology()));
        }
    }

    private static Response acknowledgement(String json) {
        return Response.builder()
                .statusCode(200)
                .contentType("application/json; charset=utf-8")
                .body(json)
                .build();
    }

    private static void respond(SlashCommandContext context, Message message) {
        try {
            context.respond(Only.response(message));
        } catch (IOException e) {
            LOG.error("A late answer could not be delivered: {}", e.getMessage());
        }
    }
}
