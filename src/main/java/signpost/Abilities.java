package signpost;

import java.time.Clock;
import java.util.List;
import signpost.inbox.SqliteInbox;
import signpost.inbox.SqliteReplies;
import signpost.inbox.SqliteReports;
import signpost.inbox.SqliteSuggestions;
import signpost.reader.SqliteReaders;
import signpost.search.Search;
import signpost.slack.Ability;
import signpost.slack.SlackBot;
import signpost.slack.browse.Browse;
import signpost.slack.deed.CardDeeds;
import signpost.slack.home.Home;
import signpost.slack.shortcut.Shortcuts;
import signpost.store.SqliteStore;

/** What the bot in Slack can do, and what it keeps for that. */
record Abilities(
        SqliteInbox inbox,
        SqliteReplies replies,
        SqliteReports reports,
        SqliteSuggestions suggestions,
        SqliteReaders readers) {
    static Abilities of(SqliteStore store, Clock clock) {
        return new Abilities(
                new SqliteInbox(store, clock),
                new SqliteReplies(store, clock),
                new SqliteReports(store, clock),
                new SqliteSuggestions(store, clock),
                new SqliteReaders(store, clock));
    }

    SlackBot bot(SlackBot.Credentials credentials, Search search, Clock clock) {
        List<Ability> all = List.of(
                new CardDeeds(search, readers, replies, reports),
                new Browse(search),
                new Home(search, readers, inbox, clock),
                new Shortcuts(search, suggestions));
        return new SlackBot(credentials, search, new SlackBot.Kept(inbox, replies, readers), all);
    }

    /** Forgets whatever is older than was promised. */
    void forgetOld() {
        inbox.forgetOld();
        replies.forgetOld();
        reports.forgetOld();
        suggestions.forgetOld();
        readers.forgetOld();
    }
}
