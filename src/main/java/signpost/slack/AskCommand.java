package signpost.slack;

import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signpost.inbox.Asked;
import signpost.reader.Person;
import signpost.slack.card.Message;
import signpost.slack.card.Occasion;

/**
 * {@code /signpost <question>}: the answer, for the asker's eyes only.
 *
 * <p>Most travel in the acknowledgement and leave no trace. One that is late is claimed before the empty
 * acknowledgement, so that a restart in between does not lose it.
 *
 * @see <a href="https://docs.slack.dev/interactivity/implementing-slash-commands">Slash commands</a>
 */
final class AskCommand implements SlashCommandHandler {
    static final String COMMAND = "/signpost";

    private static final Logger LOG = LoggerFactory.getLogger(AskCommand.class);
    private static final long WAIT_MILLIS = 1_000;

    private final Answers answers;
    private final Work work;
    private final Replies replies;
    private final Subcommands subcommands;

    /** What a command says that is no question. */
    interface Subcommands {
        Optional<Message> said(Command command);
    }

    AskCommand(Answers answers, Work work, Replies replies, Subcommands subcommands) {
        this.answers = answers;
        this.subcommands = subcommands;
        this.work = work;
        this.replies = replies;
    }

    @Override
    public Response apply(SlashCommandRequest request, SlashCommandContext context) {
        Command command = Command.of(request.getPayload());
        CompletableFuture<Drawn> answer = work.start(() -> subcommands
                .said(command)
                .map(Drawn::of)
                .orElseGet(() ->
                        answers.toCommand(Occasion.command(command.text(), command.isDirect()), command.person())));
        try {
            return acknowledgement(answer.get(WAIT_MILLIS, TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            replies.take(asked(command, request.getPayload().getResponseUrl()), answer);
            return context.ack();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return acknowledgement(Drawn.of(Work.apology()));
        } catch (ExecutionException e) {
            LOG.error("A slash command could not be answered: {}", Faults.place(e));
            return acknowledgement(Drawn.of(Work.apology()));
        }
    }

    /** A command has no timestamp; what Slack opens a dialog by is as much its own. */
    private static Asked asked(Command command, String responseUrl) {
        Person person = command.person();
        Asked.Key key = new Asked.Key(person.team(), command.channel(), command.trigger(), "");
        return new Asked(key, person.id(), null, responseUrl, command.text());
    }

    private static Response acknowledgement(Drawn drawn) {
        return drawn.message().isSilence()
                ? Response.ok()
                : Response.builder()
                        .statusCode(200)
                        .contentType("application/json; charset=utf-8")
                        .body(drawn.json())
                        .build();
    }
}
