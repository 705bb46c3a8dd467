package signpost.tips;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class SqliteLineTest {
    private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");

    private final List<Long> posted = new ArrayList<>();

    @RegisterExtension
    private final World world = new World();

    @BeforeEach
    void open() {
        world.board.meanwhile(
                () -> posted.add(Duration.between(NINE, world.clock.instant()).toMillis()));
    }

    private void subscribe(String team, int channels) {
        for (int channel = 0; channel < channels; channel++) {
            var unused = world.subscriptions.keep(new Spot(team, "C" + channel), "U1", world.plan());
        }
    }

    @Test
    void thoseThatAreDueAtOnceArePostedOneAfterAnotherInAWorkspace() {
        subscribe("T1", 5);
        world.runDays(1);
        assertThat(posted).containsExactly(0L, 200L, 400L, 600L, 800L);
    }

    @Test
    void workspacesDoNotWaitForEachOther() {
        subscribe("T1", 2);
        subscribe("T2", 2);
        world.runDays(1);
        assertThat(posted).containsExactly(0L, 0L, 200L, 200L);
    }

    @Test
    void whereSlackHadTooMuchItsWorkspaceWaitsAsToldInTheSameOrder() {
        subscribe("T1", 4);
        subscribe("T2", 1);
        world.board.answer(
                new Outcome.Posted("1"), new Outcome.Posted("2"), new Outcome.RateLimited(Duration.ofSeconds(30)));
        world.runDays(1);
        // T2's own, and the second of T1, which was refused, half a minute later, and then the others.
        assertThat(posted).containsExactly(0L, 0L, 200L, 30_200L, 30_400L, 30_600L);
        List<Spot> spots = world.board.tips().stream().map(Tip::spot).toList();
        assertThat(spots.get(3)).isEqualTo(spots.get(2));
        assertThat(world.board.days()).containsOnly("2026-11-23");
    }

    @Test
    void twoThatWereRefusedAtOnceHaveTheOthersWaitOnce() {
        subscribe("T1", 4);
        world.board.answer(
                new Outcome.RateLimited(Duration.ofSeconds(30)), new Outcome.RateLimited(Duration.ofSeconds(30)));
        world.runDays(1);
        assertThat(posted).startsWith(0L).endsWith(60_400L, 60_600L);
    }

    @Test
    void whatDidNotReachSlackWaitsBehindThoseInLine() {
        subscribe("T1", 3);
        world.board.answer(
                new Outcome.Posted("1"), new Outcome.Unreached(), new Outcome.RateLimited(Duration.ofMillis(59_800)));
        world.runDays(1);
        // The second would be tried again in the very moment in which it is the third one's turn.
        assertThat(posted).containsExactly(0L, 200L, 400L, 60_200L, 60_400L);
    }

    @Test
    void whoWaitsInLineForMoreThanAnHourIsNotTooLate() {
        subscribe("T1", 3);
        world.board.answer(new Outcome.RateLimited(Duration.ofMinutes(90)));
        world.runDays(1);
        assertThat(world.board.tips()).hasSize(4);
        assertThat(posted).last().isEqualTo(Duration.ofMinutes(90).toMillis() + 400);
    }
}
