package signpost.tips;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import signpost.tips.plan.Draft;
import signpost.tips.plan.Plan;

final class SubscriptionsTest {
    private static final Spot ELSEWHERE = new Spot("T2", "C1");

    @RegisterExtension
    private final World world = new World();

    @Test
    void everyFieldIsKept() {
        Draft draft = new Draft(
                new Draft.When(List.of("MONDAY", "SUNDAY"), "23:45", "Asia/Kathmandu", "WEEKLY"),
                new Draft.Off("2026-12-01", "2026-12-24, 2026-12-31", "in", "2027-01-07"),
                new Draft.About(List.of("a", "trust"), "manager", List.of("c", "d")));
        Plan plan = world.plan(draft);
        assertThat(world.subscriptions.keep(World.CHANNEL, "U1", plan)).isTrue();
        assertThat(world.subscriptions.keep(World.CHANNEL, "U1", plan)).isFalse();
        assertThat(world.subscription()).isEqualTo(new Subscription(World.CHANNEL, "U1", plan, State.ON, null));
        assertThat(Draft.of(world.subscription().plan())).isEqualTo(draft);
    }

    @Test
    void aChangeBySomebodyElseLeavesTheOwnerAndThePause() {
        world.subscribed();
        var unused = world.subscriptions.turn(World.CHANNEL, State.PAUSED);
        unused = world.subscriptions.keep(World.CHANNEL, "U2", world.plan());
        assertThat(world.subscription().owner()).isEqualTo("U1");
        assertThat(world.subscription().state()).isEqualTo(State.PAUSED);
        assertThat(world.alarm(World.CHANNEL)).isEmpty();
    }

    @Test
    void aPauseUntilADayEndsByItself() {
        world.subscribed();
        var unused =
                world.subscriptions.keep(World.CHANNEL, "U1", world.plan().pausedUntil(LocalDate.parse("2026-11-26")));
        world.runUntil("2026-11-27");
        assertThat(world.board.days()).containsExactly("2026-11-26", "2026-11-27");
    }

    @Test
    void anOwnerSeesWhatTheySetUpInTheirWorkspaceAlone() {
        world.subscribed();
        var unused = world.subscriptions.keep(new Spot("T1", "U1"), "U1", world.plan());
        unused = world.subscriptions.keep(new Spot("T1", "C2"), "U2", world.plan());
        unused = world.subscriptions.keep(ELSEWHERE, "U1", world.plan());
        assertThat(world.subscriptions.ownedBy("T1", "U1"))
                .extracting(standing -> standing.subscription().spot().channel())
                .containsExactly("C1", "U1");
        assertThat(world.subscriptions.ownedBy("T1", "U1"))
                .extracting(Standing::nextTip)
                .allMatch(next -> next.equals(Optional.of(Instant.parse("2026-11-23T08:00:00Z"))));
    }

    @Test
    void twoWorkspacesWithTheSameIdsHaveNothingInCommon() {
        world.subscribed();
        var unused = world.subscriptions.keep(ELSEWHERE, "U1", world.plan());
        world.runUntil("2026-11-24");
        world.picks.heard(ELSEWHERE, "U2", "a-1", Feedback.NEVER);
        unused = world.subscriptions.turn(ELSEWHERE, State.OFF);
        assertThat(world.board.days()).hasSize(4);
        assertThat(world.subscription().isOn()).isTrue();
        assertThat(world.subscription().plan().interests().never()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "C1, U1, U1, GIVEN",
        "C1, U1, U2, TO_CONFIRM",
        "C1, '', U2, GIVEN",
        "U1, U1, U1, GIVEN",
        "U1, U1, U2, REFUSED"
    })
    void theOwnerMayChangeTipsAndOthersOfAChannelAfterTheyConfirmedIt(
            String channel, String owner, String person, Subscription.Leave leave) {
        Subscription subscription = new Subscription(new Spot("T1", channel), owner, world.plan(), State.ON, null);
        assertThat(subscription.leave(person)).isEqualTo(leave);
    }

    @ParameterizedTest
    @CsvSource({"06:59, false", "07:00, true", "19:00, true", "19:01, false"})
    void nobodyIsWrittenToOutsideOfWorkingHours(String time, boolean good) {
        Draft draft = new Draft(
                new Draft.When(List.of("MONDAY"), time, "Europe/Berlin", "DAILY"),
                World.draft().off(),
                World.draft().about());
        assertThat(problems(draft, true)).hasSize(good ? 0 : 1);
        assertThat(problems(draft, false)).isEmpty();
    }

    private Map<Draft.Field, String> problems(Draft draft, boolean personal) {
        return world.subscriptions.check(draft, personal).match(plan -> Map.of(), problems -> problems);
    }

    @Test
    void whoeverChangesTipsWithoutAnOwnerOwnsThem() {
        world.subscribed();
        assertThat(world.tables.subscriptions().disown("T1", "U1")).isEqualTo(1);
        var unused = world.subscriptions.keep(World.CHANNEL, "U2", world.plan());
        assertThat(world.subscription().owner()).isEqualTo("U2");
    }

    @Test
    void whatIsNotThereCannotBeTurned() {
        assertThat(world.subscriptions.turn(World.CHANNEL, State.ON)).isFalse();
        assertThat(world.subscriptions.answer(World.CHANNEL, Subscriptions.Answer.DAILY))
                .isFalse();
        assertThat(world.subscriptions.standing(World.CHANNEL)).isEmpty();
    }
}
