package signpost.slack.shortcut;

import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.bolt.context.builtin.MessageShortcutContext;
import com.slack.api.bolt.handler.builtin.MessageShortcutHandler;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.response.Response;
import signpost.reader.Person;
import signpost.reader.SqlitePreferences;
import signpost.search.Search;
import signpost.slack.Desk;
import signpost.slack.SlackText;
import signpost.slack.card.AnswerCards;
import signpost.slack.card.Message;
import signpost.slack.card.Occasion;

/** "Find reading for this": the cards that fit a message, for the eyes of who asked alone. */
record FindReading(Search search, SqlitePreferences preferences, Desk desk) implements MessageShortcutHandler {
    private static final Message NO_WORDS =
            AnswerCards.sentence("I find no words in that message. Ask me with /signpost and your question.");

    @Override
    public Response apply(MessageShortcutRequest request, MessageShortcutContext context) {
        MessageShortcutPayload payload = request.getPayload();
        String text = payload.getMessage().getText();
        String question = SlackText.plain(text == null ? "" : text);
        desk.run("Reading for a message", () -> desk.tell(payload.getResponseUrl(), reading(question, payload)));
        return context.ack();
    }

    private Message reading(String question, MessageShortcutPayload payload) {
        if (question.isEmpty()) {
            return NO_WORDS;
        }
        boolean direct = payload.getChannel().getId().startsWith("D");
        Person person = new Person(payload.getTeam().getId(), payload.getUser().getId());
        return AnswerCards.of(search.answer(question, preferences.role(person)), Occasion.command(question, direct));
    }
}
