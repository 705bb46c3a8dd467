package signpost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signpost.inbox.Asked;
import signpost.inbox.Suggestion;
import signpost.reader.Person;
import signpost.reader.Vote;
import signpost.store.SqliteStore;

/** What the Home tab promises on how long things are kept. */
final class RetentionTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Asked ASKED =
            new Asked(new Asked.Key("T1", "D1", "1.1", ""), "U1", null, null, "words of a question");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void afterThirtyDaysNoWordOfAnybodyIsLeftAndWhatTheyKeepIs() throws IOException {
        try (SqliteStore store = SqliteStore.open(folder.resolve("signpost.db"))) {
            Abilities then = at(NOW, store);
            then.inbox().claim(ASKED);
            then.replies().note(ASKED.key(), "U1", "1.2");
            then.reports().keep("T1", "U1", "a-card", "words of a report");
            then.suggestions().keep("T1", "U1", new Suggestion("https://example.org", "words", "words"));
            Person person = new Person("T1", "U1");
            then.readers().votes().cast(person, new Vote("a-card", "words", Vote.Verdict.DID_NOT));
            then.readers().readingList().save(person, "a-card");
            at(NOW.plus(Duration.ofDays(29)), store).forgetOld();
            assertThat(rows(store)).containsExactly("reply", "report", "saved", "suggestion", "vote");
            at(NOW.plus(Duration.ofDays(31)), store).forgetOld();
            assertThat(rows(store)).containsExactly("saved", "vote_count");
        }
    }

    private static Abilities at(Instant time, SqliteStore store) {
        return Abilities.of(store, Clock.fixed(time, ZoneOffset.UTC));
    }

    /** The tables that hold anything. */
    private static List<String> rows(SqliteStore store) {
        return store.jdbi()
                .withHandle(handle -> handle
                        .createQuery(
                                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'flyway%' ORDER BY 1")
                        .mapTo(String.class)
                        .list()
                        .stream()
                        .filter(table -> handle.createQuery("SELECT count(*) FROM " + table)
                                        .mapTo(int.class)
                                        .one()
                                > 0)
                        .toList());
    }
}
