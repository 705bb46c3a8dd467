package signpost.tips;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class TellingTest {
    private static final String TROUBLE = "U1 TROUBLE";

    @RegisterExtension
    private final World world = new World();

    @Test
    void anOwnerWhoCannotBeReachedIsToldLater() {
        world.board.answer(new Outcome.Refused(Trouble.ARCHIVED));
        world.owners.reachable(false);
        world.subscribed().runDays(2);
        world.owners.reachable(true);
        world.telling.tellAll();
        world.telling.tellAll();
        assertThat(world.owners.told()).containsExactly(TROUBLE);
    }

    @Test
    void twoProcessesThatTellAtTheSameTimeTellEverythingOnce() {
        world.owners.reachable(false);
        world.subscribed().telling.tell(World.CHANNEL, Notice.TROUBLE);
        world.telling.tell(World.CHANNEL, Notice.FEW_LEFT);
        world.owners.reachable(true);
        world.owners.meanwhile(world.telling::tellAll);
        world.telling.tellAll();
        assertThat(world.owners.told()).containsExactlyInAnyOrder(TROUBLE, "U1 FEW_LEFT");
    }

    @Test
    void whatMayHaveArrivedIsNotSentAgain() {
        world.owners.meanwhile(() -> {
            throw new IllegalStateException("no answer that could be read");
        });
        world.subscribed().telling.tell(World.CHANNEL, Notice.TROUBLE);
        world.owners.meanwhile(() -> {});
        world.telling.tellAll();
        assertThat(world.owners.told()).isEmpty();
    }

    @Test
    void whoTurnsTipsOffWhileSlackRefusesOneIsNotToldOfATrouble() {
        world.board.meanwhile(() -> world.subscriptions.turn(World.CHANNEL, State.OFF));
        world.board.answer(new Outcome.Refused(Trouble.ARCHIVED));
        world.subscribed().runDays(2);
        assertThat(world.subscription().state()).isEqualTo(State.OFF);
        assertThat(world.owners.told()).isEmpty();
    }
}
