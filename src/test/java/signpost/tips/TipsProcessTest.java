package signpost.tips;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signpost.store.SqliteStore;
import signpost.tips.plan.Draft;

/**
 * Tips in processes of their own, which are killed in the middle of a morning, or share one.
 *
 * <p>How often one is killed is {@code -Dsignpost.kills}, 3 where it is not set.
 */
final class TipsProcessTest {
    private static final int KILLS = Integer.getInteger("signpost.kills", 3);
    private static final int TEAMS = 30;
    private static final int THREADS = 2;
    private static final Instant FIRST = Instant.parse("2026-11-23T09:00:00Z");
    private static final Duration BEFORE = Duration.ofMillis(300);
    /** Long enough that a killed process is known to be dead, and short of the hour. */
    private static final Duration LATER = Duration.ofMinutes(5);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private @Nullable SqliteStore store;

    @Test
    void whereverOneIsKilledThereIsNoSecondPostAndNoneIsLostBeyondThoseInHand() throws Exception {
        Random random = new Random(11);
        subscribe(1);
        Process process = TipsProcess.start(folder, FIRST.minus(BEFORE));
        for (int kill = 0; kill < KILLS; kill++) {
            Instant morning = FIRST.plus(Duration.ofDays(kill));
            awaitPosts(posts().size() + random.nextInt(TEAMS * 2 / 3) + 1);
            TimeUnit.MILLISECONDS.sleep(random.nextInt(30));
            process.destroyForcibly().waitFor();
            process = TipsProcess.start(folder, morning.plus(LATER));
            awaitEnded((kill + 1) * TEAMS);
            // Somebody reads them, or they would come weekly after 25 days.
            store().jdbi().useHandle(handle -> handle.execute("UPDATE tip_subscription SET silence = 0"));
            say(process, morning.plus(Duration.ofDays(1)).minus(BEFORE));
        }
        process.destroyForcibly().waitFor();
        int unknown = count("ending = 'UNKNOWN'");
        assertThat(unknown).isLessThanOrEqualTo(KILLS * THREADS);
        Instant last = FIRST.plus(Duration.ofDays(KILLS));
        List<String> posts = posts().stream()
                .filter(post -> !post.endsWith(last.toString().substring(0, 10)))
                .toList();
        assertThat(posts).doesNotHaveDuplicates().hasSizeBetween(KILLS * TEAMS - unknown, KILLS * TEAMS);
        assertThat(count("ending NOT IN ('UNKNOWN', 'POSTED')")).isZero();
    }

    @Test
    void twoProcessesOnOneDatabasePostEveryTipOnce() throws Exception {
        subscribe(10);
        Process one = TipsProcess.start(folder, FIRST.minus(BEFORE));
        Process other = TipsProcess.start(folder, FIRST.minus(BEFORE));
        awaitEnded(TEAMS * 10);
        one.destroyForcibly().waitFor();
        other.destroyForcibly().waitFor();
        assertThat(posts()).hasSize(TEAMS * 10).doesNotHaveDuplicates();
        assertThat(count("ending = 'POSTED'")).isEqualTo(TEAMS * 10);
    }

    /** Has so many channels in each workspace due within the same minute, so that all can be posted at once. */
    private void subscribe(int channels) throws IOException {
        Clock before = Clock.fixed(FIRST.minus(Duration.ofHours(3)), ZoneOffset.UTC);
        try (Tips tips = new Tips(store(), () -> Cards.library(20, 20), before)) {
            Draft draft = new Draft(
                    new Draft.When(
                            List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"),
                            "09:00",
                            "UTC",
                            "DAILY"),
                    World.draft().off(),
                    World.draft().about());
            for (int spot = 0; spot < TEAMS * channels; spot++) {
                Spot at = new Spot("T" + spot % TEAMS, "C" + spot / TEAMS);
                tips.subscriptions()
                        .check(draft, false)
                        .match(plan -> tips.subscriptions().keep(at, "U1", plan), problems -> false);
            }
        }
    }

    private static void say(Process process, Instant now) throws IOException {
        OutputStream in = process.getOutputStream();
        in.write((now + "\n").getBytes(StandardCharsets.UTF_8));
        in.flush();
    }

    private List<String> posts() throws IOException {
        Path board = folder.resolve("board");
        return Files.exists(board) ? Files.readAllLines(board) : List.of();
    }

    private void awaitPosts(int posts) throws Exception {
        for (int i = 0; i < 6_000 && posts().size() < posts; i++) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private void awaitEnded(int days) throws Exception {
        for (int i = 0; i < 600; i++) {
            if (count("ending IS NOT NULL") >= days) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new AssertionError("After 30 s " + count("ending IS NOT NULL") + " of " + days + " days have ended");
    }

    private int count(String where) throws IOException {
        return store().jdbi()
                .withHandle(handle -> handle.createQuery("SELECT count(*) FROM tip_day WHERE " + where)
                        .mapTo(int.class)
                        .one());
    }

    private SqliteStore store() throws IOException {
        if (store == null) {
            store = SqliteStore.open(folder.resolve("signpost.db"));
        }
        return store;
    }

    @AfterEach
    void close() {
        if (store != null) {
            store.close();
        }
    }
}
