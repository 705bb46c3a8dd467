package signpost.slack.deed;

import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import java.util.List;
import java.util.Map;
import signpost.inbox.SqliteReports;
import signpost.search.Search;
import signpost.slack.Desk;
import signpost.slack.Interaction;
import signpost.slack.card.AnswerCards;
import signpost.slack.card.CardMenu;
import signpost.slack.card.Field;
import signpost.slack.card.Note;

/** The menu under a card: says what is wrong with it to those who look after the library. */
record ReportCard(Search search, SqliteReports reports, Desk desk) implements Desk.Deed {
    static final String ID = "report_card_form";

    private static final String WORDS = "words";
    private static final int MOST = 1_000;

    @Override
    public void done(Interaction pressed) {
        String slug = CardMenu.slug(pressed.block());
        if (!pressed.value().equals(CardMenu.REPORT) || search.article(slug).isEmpty()) {
            desk.tell(pressed, AnswerCards.gone());
        } else if (!desk.views().show(pressed, form(slug))) {
            desk.tell(pressed, AnswerCards.sentence("Slack did not open the form. Please try once more."));
        }
    }

    static View form(String slug) {
        return Field.form(ID, "Report this card", "Send", slug)
                .blocks(List.of(Field.text(WORDS, "What is wrong with it?", MOST)))
                .build();
    }

    Response submitted(ViewSubmissionRequest request, ViewSubmissionContext context) {
        var payload = request.getPayload();
        String slug = payload.getView().getPrivateMetadata();
        String words = Field.words(payload.getView(), WORDS);
        if (words.isBlank()) {
            return context.ackWithErrors(Map.of(WORDS, "Please say in a few words what is wrong."));
        }
        if (search.article(slug).isEmpty()) {
            return context.ackWithUpdate(Note.of(AnswerCards.gone()));
        }
        reports.keep(payload.getTeam().getId(), payload.getUser().getId(), slug, words);
        return context.ackWithUpdate(Note.of(AnswerCards.sentence(
                "Thank you. It is kept for whoever looks after the library; the card stays until they have read it.")));
    }
}
