package signpost.slack.shortcut;

import com.slack.api.bolt.context.builtin.GlobalShortcutContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.handler.builtin.GlobalShortcutHandler;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import java.util.Map;
import signpost.reader.Person;
import signpost.reader.SqlitePreferences;
import signpost.search.Search;
import signpost.slack.Desk;
import signpost.slack.SlackText;
import signpost.slack.card.AskForm;

/** "Ask Signpost", from anywhere: a view to ask in, which shows the answer in its place. */
record AskSignpost(Search search, SqlitePreferences preferences, Desk desk) implements GlobalShortcutHandler {
    @Override
    public Response apply(GlobalShortcutRequest request, GlobalShortcutContext context) {
        String trigger = request.getPayload().getTriggerId();
        desk.run("Asking in a view", () -> {
            var unused = desk.views().open(trigger, AskForm.empty());
        });
        return context.ack();
    }

    Response submitted(ViewSubmissionRequest request, ViewSubmissionContext context) {
        var payload = request.getPayload();
        Person person = new Person(payload.getTeam().getId(), payload.getUser().getId());
        String question = SlackText.plain(AskForm.question(payload.getView()));
        return question.isEmpty()
                ? context.ackWithErrors(Map.of(AskForm.QUESTION, "Please say in a few words what it is about."))
                : context.ackWithUpdate(AskForm.answered(question, search.answer(question, preferences.role(person))));
    }
}
