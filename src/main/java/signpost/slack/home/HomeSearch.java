package signpost.slack.home;

import com.slack.api.model.view.View;
import signpost.reader.SqlitePreferences;
import signpost.search.Search;
import signpost.slack.Desk;
import signpost.slack.Interaction;
import signpost.slack.SlackText;
import signpost.slack.card.AskForm;

/** What is typed into the Home tab's search box: answered in a view of its own, where one can go on asking. */
record HomeSearch(Search search, SqlitePreferences preferences, Desk desk) implements Desk.Deed {
    @Override
    public void done(Interaction pressed) {
        String question = SlackText.plain(pressed.value());
        View view = question.isEmpty()
                ? AskForm.empty()
                : AskForm.answered(question, search.answer(question, preferences.role(pressed.person())));
        var unused = desk.views().show(pressed, view);
    }
}
