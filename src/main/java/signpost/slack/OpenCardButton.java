package signpost.slack;

import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import signpost.slack.card.Message;

/** The button under a match: its full card takes the message's place. */
final class OpenCardButton implements BlockActionHandler {
    private final Answers answers;
    private final Work work;
    private final Posting posting;

    OpenCardButton(Answers answers, Work work, Posting posting) {
        this.answers = answers;
        this.work = work;
        this.posting = posting;
    }

    @Override
    public Response apply(BlockActionRequest request, ActionContext context) {
        Press press = Press.of(request.getPayload());
        work.run("Opening a card", () -> {
            Message card = answers.opened(press.value());
            if (press.onlyYou()) {
                press.respond(posting, card, true);
            } else {
                press.explain(posting, posting.update(press.channel(), press.ts(), card));
            }
        });
        return context.ack();
    }
}
