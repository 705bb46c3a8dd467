package signpost.tips;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostsTest {
    @RegisterExtension
    private final World world = new World();

    @Test
    void aTipThatIsPostedNowIsTheOneOfTheDay() {
        world.subscribed().clock.move(Instant.parse("2026-11-23T06:00:00Z"));
        String next = first();
        assertThat(kind(world.posts.now(World.CHANNEL))).isEqualTo("Posted " + next);
        assertThat(kind(world.posts.now(World.CHANNEL))).isEqualTo("AlreadyToday");
        assertThat(world.standing().nextTip()).contains(Instant.parse("2026-11-24T08:00:00Z"));
        world.runUntil("2026-11-24");
        assertThat(world.board.days()).containsExactly("2026-11-23", "2026-11-24");
        assertThat(world.board.slugs()).doesNotHaveDuplicates();
    }

    @Test
    void withinAMinuteItCanBeTakenBackAsIfItNeverCame() {
        world.subscribed().clock.move(Instant.parse("2026-11-23T06:00:00Z"));
        String next = first();
        var unused = world.posts.now(World.CHANNEL);
        world.clock.move(Duration.ofSeconds(60));
        assertThat(world.posts.undo(World.CHANNEL, "ts1")).isTrue();
        assertThat(world.board.withdrawn()).containsExactly("ts1");
        assertThat(world.posts.undo(World.CHANNEL, "ts1")).isFalse();
        assertThat(world.ended()).isEqualTo(Standing.Ending.UNDONE);
        assertThat(first()).isEqualTo(next);
        world.runUntil("2026-11-23");
        assertThat(world.board.slugs()).containsExactly(next, next);
    }

    @Test
    void afterAMinuteItStays() {
        world.subscribed().runUntil(Instant.parse("2026-11-23T08:00:00Z"));
        world.clock.move(Duration.ofMillis(60_001));
        assertThat(world.posts.undo(World.CHANNEL, "ts1")).isFalse();
        assertThat(world.posts.undo(World.CHANNEL, "no-such-ts")).isFalse();
        assertThat(world.board.withdrawn()).isEmpty();
    }

    @Test
    void aTipOfTheScheduleCanBeTakenBackAndTheDayIsOverThen() {
        world.subscribed().runUntil(Instant.parse("2026-11-23T08:00:00Z"));
        assertThat(world.posts.undo(World.CHANNEL, "ts1")).isTrue();
        world.runUntil("2026-11-24");
        assertThat(world.board.days()).containsExactly("2026-11-23", "2026-11-24");
    }

    @Test
    void aChosenCardIsPostedWhereNothingIsSetUp() {
        assertThat(kind(world.posts.now(World.CHANNEL, "a-7"))).isEqualTo("Posted a-7");
        assertThat(kind(world.posts.now(World.CHANNEL, "a-8"))).isEqualTo("AlreadyToday");
        assertThat(kind(world.posts.now(World.CHANNEL, "no-such-card"))).isEqualTo("NothingFits");
    }

    @Test
    void whatSlackRefusesCanBeTriedAgainAndWhatItDidNotConfirmCannot() {
        world.board.answer(new Outcome.Refused(Trouble.NOT_IN_CHANNEL), new Outcome.Unreached(), new Outcome.Unknown());
        assertThat(kind(world.posts.now(World.CHANNEL))).isEqualTo("NotTaken Refused[trouble=NOT_IN_CHANNEL]");
        assertThat(kind(world.posts.now(World.CHANNEL))).isEqualTo("NotTaken Unreached[]");
        assertThat(kind(world.posts.now(World.CHANNEL))).isEqualTo("NotTaken Unknown[]");
        assertThat(kind(world.posts.now(World.CHANNEL))).isEqualTo("AlreadyToday");
    }

    private String first() {
        return world.picks.preview(World.CHANNEL, 1).get(0).slug();
    }

    private static String kind(PostNow done) {
        return done.match(new PostNow.Cases<>() {
            @Override
            public String posted(PostNow.Posted posted) {
                return "Posted " + posted.tip().articles().get(0).slug();
            }

            @Override
            public String alreadyToday(PostNow.AlreadyToday alreadyToday) {
                return "AlreadyToday";
            }

            @Override
            public String nothingFits(PostNow.NothingFits nothingFits) {
                return "NothingFits";
            }

            @Override
            public String notTaken(PostNow.NotTaken notTaken) {
                return "NotTaken " + notTaken.outcome();
            }
        });
    }
}
