package signpost.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import signpost.store.SqliteStore;

/** Inboxes for tests, each in a database of its own. */
public final class Inboxes {
    private Inboxes() {}

    public static SqliteInbox temporary() {
        try {
            return new SqliteInbox(
                    SqliteStore.open(Files.createTempDirectory("signpost").resolve("signpost.db")), Clock.systemUTC());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
