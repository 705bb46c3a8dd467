package signpost.tips;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tips as the program makes them, with their real alarms. */
final class TipsTest {
    private static final Spot OWN = new Spot("T1", "U1");
    private static final List<String> TABLES = List.of(
            "tip_subscription",
            "tip_day",
            "tip_card",
            "tip_place",
            "tip_liking",
            "tip_notice",
            "tip_line",
            "scheduled_tasks");

    @RegisterExtension
    private final World world = new World();

    private Tips tips;

    @BeforeEach
    void open() {
        tips = tips();
    }

    private Tips tips() {
        return new Tips(world.store, () -> Cards.library(20, 20), world.clock, Duration.ofMillis(20));
    }

    @AfterEach
    void close() {
        tips.close();
    }

    @Test
    void aTipComesAtItsTime() throws InterruptedException {
        tips.start(world.board, world.owners);
        var unused = tips.subscriptions().keep(World.CHANNEL, "U1", world.plan());
        world.clock.move(Instant.parse("2026-11-23T08:00:00Z"));
        awaitTips();
        assertThat(world.board.days()).containsExactly("2026-11-23");
    }

    @Test
    void afterARestartItStillComesEvenWhereAStopCameBetweenThePlanAndItsAlarm() throws InterruptedException {
        world.subscribed();
        assertThat(rows("scheduled_tasks")).isZero();
        world.clock.move(Instant.parse("2026-11-23T08:30:00Z"));
        tips.start(world.board, world.owners);
        awaitTips();
    }

    @Test
    void whoIsForgottenLeavesNothingAndTheirChannelsGoOnWithoutAnOwner() {
        var unused = tips.subscriptions().keep(OWN, "U1", world.plan());
        unused = tips.subscriptions().keep(World.CHANNEL, "U1", world.plan());
        tips.picks().heard(World.CHANNEL, "U1", "a-1", Feedback.MORE);
        tips.picks().heard(OWN, "U1", "a-1", Feedback.LESS);
        tips.picks().heard(World.CHANNEL, "U2", "a-1", Feedback.MORE);
        assertThat(tips.forget("T1", "U1")).isEqualTo(new Forgotten(true, 1, 1));
        assertThat(tips.subscriptions().at(OWN)).isEmpty();
        assertThat(tips.subscriptions().ownedBy("T1", "U1")).isEmpty();
        assertThat(world.subscription().isOn()).isTrue();
        assertThat(rows("tip_liking")).isEqualTo(1);
        assertThat(rows("scheduled_tasks")).isEqualTo(1);
        assertThat(tips.forget("T1", "U1")).isEqualTo(new Forgotten(false, 0, 0));
    }

    @Test
    void aWorkspaceThatIsForgottenLeavesNothingAndAnotherEverything() {
        world.owners.reachable(false);
        tips.start(world.board, world.owners);
        for (String team : List.of("T1", "T2")) {
            Spot spot = new Spot(team, "C1");
            var unused = tips.subscriptions().keep(spot, "U1", world.plan());
            tips.picks().heard(spot, "U2", "a-1", Feedback.MORE);
            assertThat(tips.posts().now(spot)).isInstanceOf(PostNow.Posted.class);
            assertThat(tips.picks()
                            .swap(spot, tips.picks().preview(spot, 1).get(0).slug()))
                    .isPresent();
            assertThat(world.tables
                            .line()
                            .turn(world.tables.subscriptions().find(spot).orElseThrow()))
                    .isEqualTo(World.START);
            world.tables.notices().add(new SqliteNotices.Owed(spot, Notice.TROUBLE));
        }
        List<Integer> both = TABLES.stream().map(this::rows).toList();
        world.store.forget("T1");
        tips.forgetOld();
        assertThat(TABLES.stream().map(this::rows))
                .containsExactlyElementsOf(both.stream().map(rows -> rows / 2).toList());
        assertThat(both).allMatch(rows -> rows > 0);
    }

    @Test
    void howADayEndedIsForgottenAfterSixtyDaysAndTheCardsThatCameAreNot() {
        var unused = tips.subscriptions().keep(World.CHANNEL, "U1", world.plan());
        tips.start(world.board, world.owners);
        assertThat(tips.posts().now(World.CHANNEL)).isInstanceOf(PostNow.Posted.class);
        assertThat(tips.posts().now(new Spot("T1", "C9"))).isInstanceOf(PostNow.Posted.class);
        assertThat(tips.subscriptions().turn(World.CHANNEL, State.OFF)).isTrue();
        world.clock.move(Duration.ofDays(59));
        tips.forgetOld();
        assertThat(rows("tip_day")).isEqualTo(2);
        world.clock.move(Duration.ofDays(2));
        tips.forgetOld();
        assertThat(rows("tip_day")).isZero();
        // Of the channel where tips are set up.
        assertThat(rows("tip_card")).isEqualTo(1);
    }

    private int rows(String table) {
        return world.store
                .jdbi()
                .withHandle(handle -> handle.createQuery("SELECT count(*) FROM " + table)
                        .mapTo(int.class)
                        .one());
    }

    private void awaitTips() throws InterruptedException {
        for (int i = 0; i < 500 && world.board.tips().isEmpty(); i++) {
            world.clock.move(Duration.ofMillis(20));
            TimeUnit.MILLISECONDS.sleep(10);
        }
        assertThat(world.board.tips()).hasSize(1);
    }
}
