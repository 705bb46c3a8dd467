package signpost.slack;

import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import java.util.Optional;
import signpost.inbox.SqliteReplies;
import signpost.reader.Person;
import signpost.reader.SqliteShown;
import signpost.slack.card.AnswerCards;
import signpost.slack.card.Message;
import signpost.slack.card.Note;
import signpost.slack.card.Occasion;
import signpost.slack.card.OpenCard;

/** The button under a match: its full card takes the message's place, or lies over the view. */
final class OpenCardButton implements BlockActionHandler {
    private final Answers answers;
    private final SqliteShown shown;
    private final SqliteReplies replies;
    private final Desk desk;

    OpenCardButton(Answers answers, SqliteShown shown, SqliteReplies replies, Desk desk) {
        this.answers = answers;
        this.shown = shown;
        this.replies = replies;
        this.desk = desk;
    }

    @Override
    public Response apply(BlockActionRequest request, ActionContext context) {
        Interaction pressed = Interaction.of(request);
        Optional<OpenCard> wanted = OpenCard.parse(pressed.value());
        desk.run("Opening a card", () -> open(pressed, wanted));
        wanted.ifPresent(card -> desk.run("Noting an opened card", () -> note(pressed.person(), card)));
        return context.ack();
    }

    private void open(Interaction pressed, Optional<OpenCard> wanted) {
        Press press = pressed.press();
        Message card =
                wanted.map(it -> answers.opened(it, occasion(it, pressed))).orElseGet(AnswerCards::gone);
        if (pressed.view() != null) {
            var unused = desk.views().show(pressed, Note.of(card));
        } else if (press.onlyYou()) {
            desk.replace(pressed, card);
        } else {
            desk.update(pressed, card);
        }
    }

    /** Both the card that opens and the one that gives way were shown; neither is another one. */
    private void note(Person person, OpenCard card) {
        shown.note(person, card.question(), card.slug());
        card.others().stream().findFirst().ifPresent(slug -> shown.note(person, card.question(), slug));
    }

    private Occasion occasion(OpenCard wanted, Interaction pressed) {
        Press press = pressed.press();
        String asker = replies.asker(pressed.person().team(), press.channel(), press.ts())
                .orElse("");
        boolean shareable = press.onlyYou() && !pressed.isDirect();
        return new Occasion(wanted.question(), wanted.restated(), shareable, asker);
    }
}
