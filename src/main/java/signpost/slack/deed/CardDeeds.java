package signpost.slack.deed;

import com.slack.api.bolt.App;
import signpost.inbox.SqliteReplies;
import signpost.inbox.SqliteReports;
import signpost.reader.SqliteReaders;
import signpost.search.Search;
import signpost.slack.Ability;
import signpost.slack.Desk;
import signpost.slack.card.Actions;

/** The buttons under a card. */
public final class CardDeeds implements Ability {
    private final Search search;
    private final SqliteReaders readers;
    private final SqliteReplies replies;
    private final SqliteReports reports;

    public CardDeeds(Search search, SqliteReaders readers, SqliteReplies replies, SqliteReports reports) {
        this.search = search;
        this.readers = readers;
        this.replies = replies;
        this.reports = reports;
    }

    @Override
    public void listen(App app, Desk desk) {
        desk.on(app, Actions.SAVE, new SaveButton(search, readers.readingList(), desk));
        desk.on(app, Actions.MORE_LIKE_THIS, new MoreLikeThis(search, desk));
        desk.on(app, Actions.ANOTHER_ONE, new AnotherOne(search, readers.shown(), desk));
        desk.on(app, Actions.SHARE, new ShareButton(search, readers.shares(), desk));
        desk.on(app, Actions.REMOVE, new RemoveAnswer(replies, desk));
        FeedbackButtons feedback = new FeedbackButtons(search, readers.votes(), desk);
        desk.on(app, Actions.FEEDBACK, feedback);
        app.viewSubmission(WhyForm.ID, feedback::submitted);
        ReportCard report = new ReportCard(search, reports, desk);
        desk.on(app, Actions.CARD_MENU, report);
        app.viewSubmission(ReportCard.ID, report::submitted);
    }
}
