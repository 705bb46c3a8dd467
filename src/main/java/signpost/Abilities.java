package signpost;

import java.time.Clock;
import java.util.List;
import signpost.inbox.SqliteInbox;
import signpost.inbox.SqliteNotes;
import signpost.inbox.SqliteUninstalls;
import signpost.reader.SqliteReaders;
import signpost.search.Search;
import signpost.slack.Ability;
import signpost.slack.SlackBot;
import signpost.slack.browse.Browse;
import signpost.slack.deed.CardDeeds;
import signpost.slack.deed.NoteGap;
import signpost.slack.home.Home;
import signpost.slack.shortcut.Shortcuts;
import signpost.store.SqliteStore;

/** What the bot in Slack can do, and what it keeps for that. */
record Abilities(SqliteInbox inbox, SqliteNotes notes, SqliteReaders readers, SqliteUninstalls uninstalls) {
    static Abilities of(SqliteStore store, Clock clock) {
        return new Abilities(
                new SqliteInbox(store, clock),
                new SqliteNotes(store, clock),
                new SqliteReaders(store, clock),
                new SqliteUninstalls(store, clock));
    }

    SlackBot bot(SlackBot.Credentials credentials, Search search, Clock clock) {
        List<Ability> all = List.of(
                new CardDeeds(search, readers, notes),
                new NoteGap(notes.gaps()),
                new Browse(search),
                new Home(search, readers, inbox, clock),
                new Shortcuts(search, readers.preferences(), notes.suggestions()));
        return new SlackBot(credentials, search, new SlackBot.Kept(inbox, notes, readers, uninstalls), all);
    }

    /** Forgets whatever is older than was promised. */
    void forgetOld() {
        inbox.forgetOld();
        notes.forgetOld();
        readers.forgetOld();
        uninstalls.forgetOld();
    }
}
