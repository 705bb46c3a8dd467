package signpost.slack;

import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import signpost.slack.card.Message;
import signpost.slack.card.Occasion;

/** A question to press: answered as if it had been asked where the button stands. */
final class ExampleButton implements BlockActionHandler {
    private final Answers answers;
    private final Work work;
    private final Posting posting;

    ExampleButton(Answers answers, Work work, Posting posting) {
        this.answers = answers;
        this.work = work;
        this.posting = posting;
    }

    @Override
    public Response apply(BlockActionRequest request, ActionContext context) {
        Interaction pressed = Interaction.of(request);
        Press press = pressed.press();
        work.run("An example question", () -> {
            // Nobody typed the question, so the answer restates it wherever it goes.
            Message answer = answers.to(new Occasion(press.value(), true, press.onlyYou() && !pressed.isDirect(), ""));
            if (press.onlyYou()) {
                press.respond(posting, answer, false);
            } else {
                press.explain(posting, posting.post(new Place(press.channel(), press.threadTs()), answer));
            }
        });
        return context.ack();
    }
}
