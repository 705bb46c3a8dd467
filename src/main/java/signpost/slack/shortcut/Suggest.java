package signpost.slack.shortcut;

import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.bolt.context.builtin.MessageShortcutContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.handler.builtin.MessageShortcutHandler;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import java.util.Map;
import signpost.inbox.SqliteSuggestions;
import signpost.inbox.Suggestion;
import signpost.slack.Desk;
import signpost.slack.card.AnswerCards;
import signpost.slack.card.Message;
import signpost.slack.card.Note;

/** "Suggest for the library": a form, and what comes back of it is kept for whoever looks after the library. */
record Suggest(SqliteSuggestions suggestions, Desk desk) implements MessageShortcutHandler {
    private static final Message THANKS =
            AnswerCards.sentence("Thank you. It is kept for whoever looks after the library.");

    @Override
    public Response apply(MessageShortcutRequest request, MessageShortcutContext context) {
        MessageShortcutPayload payload = request.getPayload();
        String text = payload.getMessage().getText();
        desk.run("A suggestion's form", () -> {
            var unused = desk.views().open(payload.getTriggerId(), SuggestForm.of(text == null ? "" : text));
        });
        return context.ack();
    }

    Response submitted(ViewSubmissionRequest request, ViewSubmissionContext context) {
        var payload = request.getPayload();
        Suggestion suggestion = SuggestForm.read(payload.getView());
        Map<String, String> problems = SuggestForm.problems(suggestion);
        if (!problems.isEmpty()) {
            return context.ackWithErrors(problems);
        }
        suggestions.keep(payload.getTeam().getId(), payload.getUser().getId(), suggestion);
        return context.ackWithUpdate(Note.of(THANKS));
    }
}
