package signpost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import signpost.search.Search;
import signpost.slack.SlackBot;
import signpost.store.SqliteStore;

/** Bots for tests, with all abilities, each with a database of its own. */
public final class Bots {
    private Bots() {}

    public static SlackBot make(SlackBot.Credentials credentials, Search search) {
        try {
            SqliteStore store =
                    SqliteStore.open(Files.createTempDirectory("signpost").resolve("signpost.db"));
            return Abilities.of(store, search, Clock.systemUTC()).bot(credentials, search, Clock.systemUTC());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
