package signpost.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import signpost.store.SqliteStore;
import signpost.store.TemporaryStore;

final class SqliteInboxTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Asked ASKED = new Asked(new Asked.Key("T1", "D1", "1.1", ""), "U1", null, null, "their words");

    @RegisterExtension
    final TemporaryStore store = new TemporaryStore();

    private SqliteInbox inboxAt(Instant time) {
        return new SqliteInbox(store.get(), Clock.fixed(time, ZoneOffset.UTC));
    }

    @Test
    void aQuestionIsClaimedOnceAlsoByAnotherProcess() {
        assertThat(inboxAt(NOW).claim(ASKED)).isTrue();
        assertThat(inboxAt(NOW).claim(ASKED)).isFalse();
    }

    @Test
    void twentyThreadsClaimOneQuestionOnce() {
        SqliteInbox inbox = inboxAt(NOW);
        assertThat(IntStream.range(0, 20)
                        .parallel()
                        .filter(i -> inbox.claim(ASKED))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void teamsAndChannelsAndMessagesAreKeptApart() {
        SqliteInbox inbox = inboxAt(NOW);
        List.of(
                        new Asked.Key("T1", "D1", "1.1", ""),
                        new Asked.Key("T2", "D1", "1.1", ""),
                        new Asked.Key("T1", "D2", "1.1", ""),
                        new Asked.Key("T1", "D1", "1.2", ""))
                .forEach(key -> assertThat(inbox.claim(new Asked(key, "U1", null, null, "x")))
                        .isTrue());
    }

    @Test
    void whatWasFinishedIsNotTakenUpAndItsTextIsGone() {
        SqliteInbox inbox = inboxAt(NOW);
        inbox.claim(ASKED);
        inbox.finish(ASKED.key(), "answered");
        assertThat(inbox.unfinished()).isEmpty();
        assertThat(store.texts("SELECT text FROM question")).containsExactly((String) null);
    }

    @Test
    void whatWasCutOffIsTakenUpAndAnsweredOnlyWhileItIsFresh() {
        inboxAt(NOW.minus(Duration.ofMinutes(11)))
                .claim(new Asked(new Asked.Key("T1", "D1", "0.9", ""), null, "0.8", null, "old"));
        inboxAt(NOW.minus(Duration.ofMinutes(9))).claim(ASKED);
        List<SqliteInbox.Unfinished> cut = inboxAt(NOW).unfinished();
        assertThat(cut).extracting(SqliteInbox.Unfinished::worthAnswering).containsExactly(false, true);
        assertThat(cut.get(0).asked().threadTs()).isEqualTo("0.8");
        assertThat(cut.get(1).asked()).isEqualTo(ASKED);
    }

    @Test
    void afterADayNothingIsLeft() {
        inboxAt(NOW.minus(Duration.ofHours(26))).claim(ASKED);
        inboxAt(NOW).forgetOld();
        assertThat(inboxAt(NOW).unfinished()).isEmpty();
        assertThat(inboxAt(NOW).claim(ASKED)).isTrue();
    }

    @Test
    void aPersonIsGreetedOnceATeam() {
        assertThat(inboxAt(NOW).greet("T1", "U1")).isTrue();
        assertThat(inboxAt(NOW).greet("T1", "U1")).isFalse();
        assertThat(inboxAt(NOW).greet("T2", "U1")).isTrue();
    }

    @Test
    void withoutADatabaseAQuestionIsStillAnsweredOnce() {
        SqliteInbox inbox = inboxAt(NOW);
        store.get().close();
        assertThat(inbox.claim(ASKED)).isTrue();
        assertThat(inbox.claim(ASKED)).isFalse();
        inbox.finish(ASKED.key(), "answered");
        assertThat(inbox.greet("T1", "U1")).isFalse();
        assertThat(store.get().isWritable()).isFalse();
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedInASentence() throws IOException {
        Path file = store.folder().resolve("damaged.db");
        Files.writeString(file, "this is no database, however long it may be, and it must not be overwritten");
        assertThatThrownBy(() -> SqliteStore.open(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Move it away");
        assertThat(Files.readString(file)).startsWith("this is no database");
    }
}
