package signpost.tips;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import signpost.tips.plan.Draft;
import signpost.tips.plan.Rhythm;

final class RoundTest {
    private static final String TROUBLE = "U1 TROUBLE";

    @RegisterExtension
    private final World world = new World();

    @Test
    void aTipIsPostedOnceADay() {
        world.subscribed().runUntil("2026-12-01");
        assertThat(world.board.days())
                .containsExactly(
                        "2026-11-23",
                        "2026-11-24",
                        "2026-11-25",
                        "2026-11-26",
                        "2026-11-27",
                        "2026-11-30",
                        "2026-12-01");
        assertThat(world.standing().last())
                .isEqualTo(new Standing.Result(LocalDate.parse("2026-12-01"), Standing.Ending.POSTED));
        assertThat(world.standing().nextTip()).contains(Instant.parse("2026-12-02T08:00:00Z"));
    }

    @Test
    void thePreviewIsWhatIsPosted() {
        world.subscribed().runDays(3);
        List<String> preview = slugs(5);
        world.runDays(7);
        assertThat(world.board.slugs()).endsWith(preview.toArray(String[]::new));
    }

    @Test
    void aSwappedCardIsWhatIsPosted() {
        world.subscribed();
        List<String> before = slugs(5);
        String in = world.picks.swap(World.CHANNEL, before.get(1)).orElseThrow().slug();
        assertThat(slugs(5)).containsExactly(before.get(0), in, before.get(2), before.get(3), before.get(4));
        world.runDays(5);
        assertThat(world.board.slugs())
                .startsWith(before.get(0), in, before.get(2))
                .doesNotContain(before.get(1));
    }

    @Test
    void aRoundUpHasTheCardsOfItsWeekInOneMessage() {
        world.subscribed();
        List<String> preview = slugs(10);
        var unused = world.subscriptions.keep(World.CHANNEL, "U1", world.plan().withRhythm(Rhythm.WEEKLY));
        world.runDays(14);
        assertThat(world.board.days()).containsExactly("2026-11-23", "2026-11-30");
        assertThat(world.board.slugs()).isEqualTo(preview);
    }

    @Test
    void aMissedRunIsSentWithinTheHour() {
        world.subscribed();
        world.clock.move(Instant.parse("2026-11-23T09:00:00Z"));
        world.ring(World.CHANNEL);
        assertThat(world.board.days()).containsExactly("2026-11-23");
    }

    @Test
    void aMissedRunIsLeftOutAfterThatAndNoted() {
        world.subscribed();
        world.clock.move(Instant.parse("2026-11-23T09:00:01Z"));
        world.ring(World.CHANNEL);
        assertThat(world.board.tips()).isEmpty();
        assertThat(world.ended()).isEqualTo(Standing.Ending.TOO_LATE);
        assertThat(world.alarm(World.CHANNEL)).contains(Instant.parse("2026-11-24T08:00:00Z"));
    }

    @ParameterizedTest
    @EnumSource
    void whereSlackTakesNothingTipsPauseAndTheOwnerIsToldOnce(Trouble trouble) {
        world.board.answer(new Outcome.Refused(trouble));
        world.subscribed().runDays(10);
        world.telling.tellAll();
        assertThat(world.board.tips()).hasSize(1);
        assertThat(world.owners.told()).containsExactly(TROUBLE);
        assertThat(world.subscription().state()).isEqualTo(State.PAUSED);
        assertThat(world.subscription().whyPaused()).contains(trouble);
        assertThat(world.standing().nextTip()).isEmpty();
    }

    @Test
    void turnedOnAgainItGoesOnWithTheCardThatWasRefused() {
        world.subscribed();
        List<String> preview = slugs(5);
        world.board.answer(new Outcome.Refused(Trouble.NOT_IN_CHANNEL));
        world.runDays(3);
        assertThat(world.subscriptions.turn(World.CHANNEL, State.ON)).isTrue();
        assertThat(world.subscription().whyPaused()).isEmpty();
        world.runDays(1);
        assertThat(world.board.slugs()).containsExactly(preview.get(0), preview.get(0));
        assertThat(world.board.days()).containsExactly("2026-11-23", "2026-11-26");
    }

    @Test
    void whatSlackDidNotConfirmIsNotSentAgainAndTheNextDayHasAnotherCard() {
        world.board.answer(new Outcome.Unknown());
        world.subscribed().runDays(2);
        assertThat(world.board.days()).containsExactly("2026-11-23", "2026-11-24");
        assertThat(world.board.slugs()).doesNotHaveDuplicates();
    }

    @Test
    void aBoardThatThrowsMayHavePostedAllTheSame() {
        world.board.meanwhile(() -> {
            throw new IllegalStateException("no answer that could be read");
        });
        world.subscribed().runDays(1);
        assertThat(world.ended()).isEqualTo(Standing.Ending.UNKNOWN);
        assertThat(world.alarm(World.CHANNEL)).contains(Instant.parse("2026-11-24T08:00:00Z"));
    }

    @Test
    void whatSlackDoesNotTakeIsNotedAndComesTheNextDay() {
        world.board.answer(new Outcome.Failed("invalid_blocks"));
        world.subscribed().runDays(1);
        assertThat(world.ended()).isEqualTo(Standing.Ending.REFUSED);
        world.runDays(1);
        assertThat(world.board.days()).containsExactly("2026-11-23", "2026-11-24");
        assertThat(Set.copyOf(world.board.slugs())).hasSize(1);
    }

    @Test
    void whatDidNotReachSlackIsSentAgainWithinTheHour() {
        world.board.answer(new Outcome.Unreached(), new Outcome.Unreached());
        world.subscribed().runDays(1);
        assertThat(world.board.days()).containsExactly("2026-11-23", "2026-11-23", "2026-11-23");
        assertThat(Set.copyOf(world.board.slugs())).hasSize(1);
        assertThat(world.ended()).isEqualTo(Standing.Ending.POSTED);
    }

    @Test
    void whatDoesNotReachSlackForAnHourIsLeftOut() {
        world.board.answer(Collections.nCopies(70, new Outcome.Unreached()).toArray(Outcome[]::new));
        world.subscribed().runDays(1);
        assertThat(world.board.tips()).hasSize(61);
        assertThat(world.ended()).isEqualTo(Standing.Ending.TOO_LATE);
    }

    @Test
    void aStopBetweenClaimAndPostIsNeverFollowedByASecondPostOfThatDay() {
        world.subscribed();
        world.clock.move(Instant.parse("2026-11-23T08:00:00Z"));
        // As a process leaves it that is killed while Slack thinks.
        var unused = world.tables.ledger().claim(today(), world.picks.preview(World.CHANNEL, 1));
        world.ring(World.CHANNEL);
        assertThat(world.board.tips()).isEmpty();
        assertThat(world.ended()).isEqualTo(Standing.Ending.UNKNOWN);
        world.runDays(1);
        assertThat(world.board.days()).containsExactly("2026-11-24");
    }

    @Test
    void nothingIsPostedWhereNothingFitsAndThatIsNoted() {
        world.library(List.of());
        world.subscribed().runDays(1);
        assertThat(world.board.tips()).isEmpty();
        assertThat(world.ended()).isEqualTo(Standing.Ending.NOTHING_FITS);
    }

    @Test
    void whoIsTurnedOffOrPausedHearsNothing() {
        world.subscribed();
        var unused = world.subscriptions.turn(World.CHANNEL, State.PAUSED);
        world.runDays(7);
        assertThat(world.board.tips()).isEmpty();
        unused = world.subscriptions.turn(World.CHANNEL, State.OFF);
        world.ring(World.CHANNEL);
        assertThat(world.board.tips()).isEmpty();
        assertThat(world.standing().nextTip()).isEmpty();
    }

    @Test
    void aNewTimeOnTheSameDayGivesNoSecondTip() {
        world.subscribed().runUntil(Instant.parse("2026-11-23T09:00:00Z"));
        Draft.When later = new Draft.When(World.draft().when().days(), "15:00", "Europe/Berlin", "DAILY");
        var unused = world.subscriptions.keep(
                World.CHANNEL,
                "U1",
                world.plan(new Draft(later, World.draft().off(), World.draft().about())));
        assertThat(world.standing().nextTip()).contains(Instant.parse("2026-11-24T14:00:00Z"));
        world.runUntil(Instant.parse("2026-11-23T20:00:00Z"));
        assertThat(world.board.tips()).hasSize(1);
    }

    @Test
    void aPlanThatChangesWhileSlackThinksIsTheOneThatCounts() {
        world.subscribed();
        world.board.meanwhile(
                () -> world.subscriptions.keep(World.CHANNEL, "U1", world.plan().withRhythm(Rhythm.WEEKLY)));
        world.runUntil(Instant.parse("2026-11-23T09:00:00Z"));
        assertThat(world.alarm(World.CHANNEL)).contains(Instant.parse("2026-11-30T08:00:00Z"));
    }

    @Test
    void theOwnerIsToldOnceThatFewCardsAreLeft() {
        world.library(Cards.library(6, 6));
        world.subscribed().runUntil("2026-11-24");
        assertThat(world.owners.told()).isEmpty();
        world.runUntil("2026-11-30");
        assertThat(world.owners.told()).containsExactly("U1 FEW_LEFT");
        world.library(Cards.library(30, 30));
        world.runDays(1);
        world.library(Cards.library(6, 6));
        world.runDays(2);
        assertThat(world.owners.told()).containsExactly("U1 FEW_LEFT", "U1 FEW_LEFT");
    }

    @Test
    void in400DaysNoCardIsPostedAgainBeforeAllOthersWere() {
        world.subscribed();
        for (int day = 0; day < 400; day++) {
            world.runDays(1);
            // Somebody reads them, or they would come weekly.
            world.picks.heard(World.CHANNEL, "U2", "a-1", Feedback.OTHER);
        }
        List<String> slugs = world.board.slugs();
        assertThat(slugs).hasSize(286);
        assertThat(Set.copyOf(slugs.subList(0, 100))).hasSize(100);
        assertThat(slugs.subList(100, 200)).isEqualTo(slugs.subList(0, 100));
        assertThat(slugs.subList(200, 286)).isEqualTo(slugs.subList(0, 86));
    }

    private SqliteLedger.Key today() {
        return new SqliteLedger.Key(World.CHANNEL, LocalDate.parse("2026-11-23"));
    }

    private List<String> slugs(int count) {
        return world.picks.preview(World.CHANNEL, count).stream()
                .map(card -> card.slug())
                .toList();
    }

    @Test
    void aSecondProcessThatIsWokenForTheSameDayPostsNothing() {
        world.subscribed();
        world.clock.move(Instant.parse("2026-11-23T08:00:00Z"));
        world.board.meanwhile(() -> {
            world.board.meanwhile(() -> {});
            world.ring(World.CHANNEL);
        });
        world.ring(World.CHANNEL);
        assertThat(world.board.tips()).hasSize(1);
        assertThat(world.ended()).isEqualTo(Standing.Ending.POSTED);
        assertThat(world.alarm(World.CHANNEL)).contains(Instant.parse("2026-11-24T08:00:00Z"));
        world.clock.move(Duration.ofMinutes(5));
        world.ring(World.CHANNEL);
        assertThat(world.board.tips()).hasSize(1);
    }
}
