package signpost.slack.shortcut;

import com.slack.api.bolt.App;
import signpost.inbox.SqliteSuggestions;
import signpost.reader.SqlitePreferences;
import signpost.search.Search;
import signpost.slack.Ability;
import signpost.slack.Desk;
import signpost.slack.card.AskForm;

/** All shortcuts; {@code manifest.yml} names them to Slack. */
public final class Shortcuts implements Ability {
    static final String FIND_READING = "find_reading";
    static final String SUGGEST = "suggest_for_library";
    static final String ASK = "ask_signpost";

    private final Search search;
    private final SqlitePreferences preferences;
    private final SqliteSuggestions suggestions;

    public Shortcuts(Search search, SqlitePreferences preferences, SqliteSuggestions suggestions) {
        this.search = search;
        this.preferences = preferences;
        this.suggestions = suggestions;
    }

    @Override
    public void listen(App app, Desk desk) {
        app.messageShortcut(FIND_READING, new FindReading(search, preferences, desk));
        Suggest suggest = new Suggest(suggestions, desk);
        app.messageShortcut(SUGGEST, suggest);
        app.viewSubmission(SuggestForm.ID, suggest::submitted);
        AskSignpost ask = new AskSignpost(search, preferences, desk);
        app.globalShortcut(ASK, ask);
        app.viewSubmission(AskForm.ID, ask::submitted);
    }
}
