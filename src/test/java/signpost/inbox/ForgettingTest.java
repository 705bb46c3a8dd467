package signpost.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import signpost.MovedClock;
import signpost.store.TemporaryStore;

/** What was promised, while the program runs. */
final class ForgettingTest {
    private static final Asked MESSAGE =
            new Asked(new Asked.Key("T1", "D1", "1.1", ""), null, null, null, "their words");
    private static final Asked COMMAND =
            new Asked(new Asked.Key("T1", "C1", "3.4", ""), null, null, "https://hooks.example.org/1", "their words");

    private final MovedClock clock = new MovedClock(Instant.parse("2026-11-22T10:00:00Z"));

    @RegisterExtension
    final TemporaryStore store = new TemporaryStore();

    private @Nullable Forgetting forgetting;

    @AfterEach
    void close() {
        if (forgetting != null) {
            forgetting.close();
        }
    }

    @Test
    void beforeADayIsOverTheTextIsGoneAlsoWhereNothingCameOfTheQuestion() throws Exception {
        SqliteInbox inbox = new SqliteInbox(store.get(), clock);
        inbox.claim(MESSAGE);
        inbox.claim(COMMAND);
        forgetting = Forgetting.start(inbox::forgetOld, Duration.ofMillis(20));
        clock.move(Duration.ofHours(23));
        TimeUnit.MILLISECONDS.sleep(200);
        assertThat(rows("text IS NOT NULL")).isEqualTo(2);
        clock.move(Duration.ofMinutes(55));
        awaitRows(0, "text IS NOT NULL OR response_url IS NOT NULL");
        assertThat(inbox.unfinished()).isEmpty();
        // Slack may send it again for a day; it is still known.
        assertThat(new SqliteInbox(store.get(), clock).claim(MESSAGE)).isFalse();
        clock.move(Duration.ofHours(2));
        awaitRows(0, "TRUE");
    }

    @Test
    void anOutcomeThatCouldNotBeNotedIsNotedLater() throws Exception {
        SqliteInbox inbox = new SqliteInbox(store.get(), clock);
        inbox.claim(MESSAGE);
        store.get().jdbi().useHandle(handle -> handle.execute("ALTER TABLE question RENAME TO away"));
        inbox.finish(MESSAGE.key(), "answered");
        store.get().jdbi().useHandle(handle -> handle.execute("ALTER TABLE away RENAME TO question"));
        assertThat(inbox.unfinished()).hasSize(1);
        forgetting = Forgetting.start(inbox::forgetOld, Duration.ofHours(1));
        awaitRows(1, "outcome = 'answered' AND text IS NULL");
    }

    @Test
    void afterItIsClosedNothingRunsAnyMore() throws Exception {
        SqliteInbox inbox = new SqliteInbox(store.get(), clock);
        inbox.claim(MESSAGE);
        Forgetting.start(inbox::forgetOld, Duration.ofMillis(20)).close();
        TimeUnit.MILLISECONDS.sleep(100);
        clock.move(Duration.ofDays(2));
        TimeUnit.MILLISECONDS.sleep(200);
        assertThat(rows("text IS NOT NULL")).isEqualTo(1);
    }

    private void awaitRows(int expected, String where) throws InterruptedException {
        for (int i = 0; i < 500 && rows(where) != expected; i++) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        assertThat(rows(where)).isEqualTo(expected);
    }

    private int rows(String where) {
        List<Integer> count = store.get()
                .jdbi()
                .withHandle(handle -> handle.createQuery("SELECT count(*) FROM question WHERE " + where)
                        .mapTo(int.class)
                        .list());
        return count.get(0);
    }
}
