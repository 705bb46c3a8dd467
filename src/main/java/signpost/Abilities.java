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
import signpost.slack.tip.DailyTip;
import signpost.store.SqliteStore;
import signpost.tips.Tips;

/** What the bot in Slack can do, and what it keeps for that. */
record Abilities(SqliteInbox inbox, SqliteNotes notes, SqliteReaders readers, SqliteUninstalls uninstalls, Tips tips) {
    static Abilities of(SqliteStore store, Search search, Clock clock) {
        return new Abilities(
                new SqliteInbox(store, clock),
                new SqliteNotes(store, clock),
                new SqliteReaders(store, clock),
                new SqliteUninstalls(store, clock),
                new Tips(store, () -> search.catalogue().articles(), clock));
    }

    SlackBot bot(SlackBot.Credentials credentials, Search search, Clock clock) {
        DailyTip dailyTip = new DailyTip(search, tips, readers);
        List<Ability> all = List.of(
                new CardDeeds(search, readers, notes),
                new NoteGap(notes.gaps()),
                new Browse(search),
                dailyTip,
                new Home(search, new Home.Kept(readers, inbox, tips), dailyTip, clock),
                new Shortcuts(search, readers.preferences(), notes.suggestions()));
        return new SlackBot(credentials, search, new SlackBot.Kept(inbox, notes, readers, uninstalls), all);
    }

    /** Forgets whatever is older than was promised. */
    void forgetOld() {
        inbox.forgetOld();
        notes.forgetOld();
        readers.forgetOld();
        uninstalls.forgetOld();
        tips.forgetOld();
    }
}
