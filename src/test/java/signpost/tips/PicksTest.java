package signpost.tips;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import signpost.tips.plan.Interests;

final class PicksTest {
    @RegisterExtension
    private final World world = new World();

    @BeforeEach
    void open() {
        var unused = world.subscribed();
    }

    @Test
    void in200DaysWhatWasNeverWantedNeverComes() {
        world.picks.heard(World.CHANNEL, "U1", "a-1", Feedback.NEVER);
        world.picks.heard(World.CHANNEL, "U1", "a-2", Feedback.NEVER);
        run(200);
        assertThat(world.board.slugs()).hasSizeGreaterThan(140).noneMatch(slug -> slug.startsWith("a"));
        assertThat(world.subscription().plan().interests().never()).containsExactly("a");
    }

    @Test
    void in200DaysWhatWasWantedLessComesSeldomAndStillComes() {
        world.picks.heard(World.CHANNEL, "U2", "a-1", Feedback.LESS);
        run(200);
        assertThat(world.board.slugs().stream().filter(slug -> slug.startsWith("a")))
                .hasSizeBetween(15, 40);
    }

    @Test
    void theLastWordOfAPersonCountsAndThoseOfSeveralAddUp() {
        world.picks.heard(World.CHANNEL, "U2", "a-1", Feedback.LESS);
        world.picks.heard(World.CHANNEL, "U2", "a-2", Feedback.MORE);
        world.picks.heard(World.CHANNEL, "U3", "a-2", Feedback.MORE);
        world.picks.heard(World.CHANNEL, "U3", "b-2", Feedback.LESS);
        assertThat(world.tables.tastes().likings(World.CHANNEL))
                .containsEntry("a", 2)
                .containsEntry("b", -1)
                .hasSize(2);
    }

    @Test
    void whatWasNotForTodayComesOnceTheOthersHaveCome() {
        world.library(Cards.library(3, 3));
        world.runDays(1);
        String first = world.board.slugs().get(0);
        world.picks.heard(World.CHANNEL, "U2", first, Feedback.NOT_TODAY);
        world.runDays(9);
        assertThat(world.board.slugs().subList(1, 6)).doesNotContain(first);
        assertThat(world.board.slugs().get(6)).isEqualTo(first);
        assertThat(world.picks.preview(World.CHANNEL, 1).get(0).slug()).isNotEqualTo(first);
    }

    @Test
    void whatIsWantedIsKeptForThirtyDaysWithAPersonAndThenWithoutOne() {
        world.picks.heard(World.CHANNEL, "U2", "a-1", Feedback.LESS);
        world.picks.heard(World.CHANNEL, "U3", "a-1", Feedback.LESS);
        world.clock.move(Duration.ofDays(29));
        world.tables.tastes().forgetOld();
        assertThat(world.tables.tastes().forget("T1", "U3")).isEqualTo(1);
        world.clock.move(Duration.ofDays(2));
        world.tables.tastes().forgetOld();
        assertThat(world.tables.tastes().forget("T1", "U2")).isZero();
        assertThat(world.tables.tastes().likings(World.CHANNEL)).containsEntry("a", -1);
    }

    @Test
    void aCardThatTheLibraryLostIsNoTopicAndStillAPress() {
        world.picks.heard(World.CHANNEL, "U2", "gone", Feedback.NEVER);
        assertThat(world.subscription().plan().interests().never()).isEmpty();
    }

    @Test
    void whereNothingIsSetUpTheWholeLibraryIsOffered() {
        assertThat(world.picks.preview(new Spot("T1", "C9"), 50)).hasSize(Picks.MOST_PREVIEWED);
        assertThat(world.picks.fitting(Interests.ALL)).isEqualTo(100);
        assertThat(world.picks.fitting(new Interests(List.of("d"), "", List.of())))
                .isEqualTo(10);
    }

    private void run(int days) {
        for (int day = 0; day < days; day++) {
            world.runDays(1);
            world.picks.heard(World.CHANNEL, "U9", "b-1", Feedback.OTHER);
        }
    }
}
