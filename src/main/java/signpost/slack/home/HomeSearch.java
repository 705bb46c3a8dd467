package signpost.slack.home;

import signpost.search.Search;
import signpost.slack.Desk;
import signpost.slack.Interaction;
import signpost.slack.SlackText;
import signpost.slack.card.AskForm;

/** What is typed into the Home tab's search box: answered in a view of its own, where one can go on asking. */
record HomeSearch(Search search, Desk desk) implements Desk.Deed {
    @Override
    public void done(Interaction pressed) {
        String question = SlackText.plain(pressed.value());
        var unused = desk.views()
                .show(
                        pressed,
                        question.isEmpty() ? AskForm.empty() : AskForm.answered(question, search.answer(question)));
    }
}
