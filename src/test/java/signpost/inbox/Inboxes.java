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
        return new SqliteInbox(store(), Clock.systemUTC());
    }

    public static SqliteReplies replies() {
        return new SqliteNotes(store(), Clock.systemUTC()).replies();
    }

    private static SqliteStore store() {
        try {
            return SqliteStore.open(Files.createTempDirectory("signpost").resolve("signpost.db"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
