package signpost.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import signpost.store.SqliteStore;

/** Readers for tests, in a database of their own. */
public final class Readers {
    private Readers() {}

    public static SqliteReaders temporary() {
        try {
            return new SqliteReaders(
                    SqliteStore.open(Files.createTempDirectory("signpost").resolve("signpost.db")), Clock.systemUTC());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
