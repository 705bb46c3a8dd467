package signpost.tips;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import signpost.tips.plan.Rhythm;

/** What happens where nobody presses anything. */
final class SilenceTest {
    private static final String ASKED = "U1 STILL_WANTED";

    @RegisterExtension
    private final World world = new World();

    @BeforeEach
    void open() {
        var unused = world.subscribed();
    }

    @Test
    void after15PostsTheOwnerIsAskedOnceAndNothingChangesByItself() {
        posts(14);
        assertThat(world.owners.told()).isEmpty();
        posts(15);
        assertThat(world.owners.told()).containsExactly(ASKED);
        posts(24);
        assertThat(world.owners.told()).containsExactly(ASKED);
        assertThat(rhythm()).isEqualTo(Rhythm.DAILY);
    }

    @Test
    void after10MoreWithoutAnAnswerTipsComeWeeklyAndTheNextOneSaysSoOnce() {
        posts(25);
        assertThat(rhythm()).isEqualTo(Rhythm.WEEKLY);
        posts(28);
        assertThat(world.board.tips().stream().filter(Tip::nowWeekly))
                .containsExactly(world.board.tips().get(25));
        assertThat(world.board.tips().get(25).articles()).hasSize(5);
        world.library(Cards.library(300));
        posts(45);
        assertThat(world.owners.told()).containsExactly(ASKED);
        assertThat(world.subscription().isOn()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void anyPressShowsThatTipsAreRead(Feedback feedback) {
        posts(10);
        world.picks.heard(World.CHANNEL, "U2", world.board.slugs().get(9), feedback);
        posts(24);
        assertThat(world.owners.told()).isEmpty();
        posts(25);
        assertThat(world.owners.told()).containsExactly(ASKED);
    }

    @Test
    void aPressAfterTheQuestionIsAnAnswerToo() {
        posts(15);
        world.picks.heard(World.CHANNEL, "U2", "a-1", Feedback.OTHER);
        posts(29);
        assertThat(rhythm()).isEqualTo(Rhythm.DAILY);
    }

    @Test
    void whoSaysDailyIsNotAskedAgainBeforeSomebodyPressedSomething() {
        posts(15);
        answer(Subscriptions.Answer.DAILY);
        posts(40);
        assertThat(rhythm()).isEqualTo(Rhythm.DAILY);
        assertThat(world.owners.told()).containsExactly(ASKED);
        world.picks.heard(World.CHANNEL, "U2", "a-1", Feedback.OTHER);
        posts(55);
        assertThat(world.owners.told()).containsExactly(ASKED, ASKED);
    }

    @Test
    void whoSaysWeeklyOrStopGetsThat() {
        answer(Subscriptions.Answer.WEEKLY);
        assertThat(rhythm()).isEqualTo(Rhythm.WEEKLY);
        answer(Subscriptions.Answer.STOP);
        assertThat(world.subscription().state()).isEqualTo(State.OFF);
        assertThat(world.alarm(World.CHANNEL)).isEmpty();
    }

    @Test
    void withoutAnOwnerThereIsNobodyToAskAndTheChannelIsToldAllTheSame() {
        var unused = world.tables.subscriptions().disown("T1", "U1");
        posts(26);
        assertThat(world.owners.told()).isEmpty();
        assertThat(world.board.tips().get(25).nowWeekly()).isTrue();
    }

    private void answer(Subscriptions.Answer answer) {
        assertThat(world.subscriptions.answer(World.CHANNEL, answer)).isTrue();
    }

    private Rhythm rhythm() {
        return world.subscription().plan().rhythm();
    }

    /** Runs until there were so many posts. */
    private void posts(int count) {
        for (int day = 0; day < 500 && world.board.tips().size() < count; day++) {
            world.runDays(1);
        }
        assertThat(world.board.tips()).hasSize(count);
    }
}
