package signpost.slack.deed;

import com.slack.api.bolt.App;
import signpost.inbox.SqliteNotes;
import signpost.reader.SqliteReaders;
import signpost.search.Search;
import signpost.slack.Ability;
import signpost.slack.Desk;
import signpost.slack.card.Actions;
import signpost.slack.card.AnswerCards;

/** The buttons under a card. */
public final class CardDeeds implements Ability {
    private final Search search;
    private final SqliteReaders readers;
    private final SqliteNotes notes;

    public CardDeeds(Search search, SqliteReaders readers, SqliteNotes notes) {
        this.search = search;
        this.readers = readers;
        this.notes = notes;
    }

    @Override
    public void listen(App app, Desk desk) {
        desk.on(app, Actions.SAVE, new SaveButton(search, readers.readingList(), desk));
        desk.on(app, Actions.MORE_LIKE_THIS, new MoreLikeThis(search, desk));
        desk.on(app, Actions.ANOTHER_ONE, new AnotherOne(search, readers.shown(), desk));
        desk.on(app, Actions.SHARE, new ShareButton(search, readers.shares(), AnswerCards::shared, desk));
        desk.on(app, Actions.REMOVE, new RemoveAnswer(notes.replies(), desk));
        FeedbackButtons feedback = new FeedbackButtons(search, readers.votes(), desk);
        desk.on(app, Actions.FEEDBACK, feedback);
        app.viewSubmission(WhyForm.ID, feedback::submitted);
        ReportCard report = new ReportCard(search, notes.reports(), desk);
        desk.on(app, Actions.CARD_MENU, report);
        app.viewSubmission(ReportCard.ID, report::submitted);
    }
}
