package signpost.tips.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class ScheduleTest {
    private static final Holidays NONE = new JollydayHolidays();
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    /** Twelve zones, both changes of the year, the days around them, at 02:30 and 23:30. */
    @ParameterizedTest
    @CsvFileSource(resources = "/tips/clock-changes.csv")
    void aSkippedTimeMovesForwardAndOneThatComesTwiceHappensOnce(
            String zone, LocalDate day, LocalTime at, Instant moment) {
        Schedule schedule = new Schedule(EnumSet.allOf(DayOfWeek.class), at, ZoneId.of(zone), from(day));
        Instant dayBefore = moment.minusSeconds(90_000);
        assertThat(schedule.after(dayBefore, NONE).limit(2))
                .containsExactly(
                        new Schedule.Due(day, moment),
                        schedule.after(moment, NONE).findFirst().orElseThrow());
        assertThat(schedule.after(moment, NONE).findFirst().orElseThrow().day()).isEqualTo(day.plusDays(1));
        assertThat(schedule.after(moment.minusMillis(1), NONE).findFirst()).contains(new Schedule.Due(day, moment));
    }

    @Test
    void aDayThatAZoneLeftOutHasItsTipOnTheNextAndThatDayNoSecond() {
        // Samoa went over the date line: there was no 30 December.
        LocalDate missing = LocalDate.parse("2011-12-30");
        Schedule schedule = new Schedule(
                EnumSet.allOf(DayOfWeek.class), LocalTime.of(9, 0), ZoneId.of("Pacific/Apia"), from(missing));
        Schedule.Due due = schedule.after(Instant.parse("2011-12-29T20:00:00Z"), NONE)
                .findFirst()
                .orElseThrow();
        assertThat(due).isEqualTo(new Schedule.Due(missing, Instant.parse("2011-12-30T19:00:00Z")));
        assertThat(schedule.after(due.at(), NONE).findFirst().orElseThrow().at())
                .isEqualTo(Instant.parse("2011-12-31T19:00:00Z"));
    }

    @Test
    void onlyTheChosenDaysAreOn() {
        assertThat(days(plan(Rhythm.DAILY, from(MONDAY)), 4))
                .containsExactly("2026-11-23", "2026-11-25", "2026-11-27", "2026-11-30");
    }

    @Test
    void startSkippedDaysHolidaysAndAPauseAreOff() {
        DaysOff off = new DaysOff(
                LocalDate.parse("2026-12-18"),
                new TreeSet<>(List.of(LocalDate.parse("2026-12-23"))),
                "de",
                LocalDate.parse("2026-12-21"));
        // The 25th is a Friday, and Christmas; the 1st of January is one too.
        assertThat(days(plan(Rhythm.DAILY, off), 3)).containsExactly("2026-12-21", "2026-12-28", "2026-12-30");
        assertThat(days(plan(Rhythm.DAILY, off), 4)).last().isEqualTo("2027-01-04");
    }

    @Test
    void aPauseEndsWhenItIsTakenAway() {
        Plan paused = plan(Rhythm.DAILY, from(MONDAY)).pausedUntil(LocalDate.parse("2027-01-01"));
        assertThat(days(paused, 1)).containsExactly("2027-01-01");
        assertThat(days(paused.pausedUntil(null), 1)).containsExactly("2026-11-23");
    }

    @Test
    void aRoundUpComesOnTheFirstDayOfAWeekThatIsOnWithAsManyTipsAsTheWeekHasDays() {
        Plan weekly = plan(
                Rhythm.WEEKLY, new DaysOff(MONDAY.plusDays(1), new TreeSet<>(List.of(MONDAY.plusDays(7))), "", null));
        assertThat(days(weekly, 3)).containsExactly("2026-11-25", "2026-12-02", "2026-12-07");
        assertThat(List.of("2026-11-25", "2026-12-02", "2026-12-07"))
                .extracting(day -> weekly.tipsOn(LocalDate.parse(day), NONE))
                .containsExactly(2, 2, 3);
    }

    @Test
    void aPlanWhoseDaysAreAllOffHasNoNextMoment() {
        assertThat(new Plan(
                                new Schedule(
                                        EnumSet.noneOf(DayOfWeek.class),
                                        LocalTime.NOON,
                                        ZoneId.of("UTC"),
                                        from(MONDAY)),
                                Rhythm.DAILY,
                                Interests.ALL)
                        .next(Instant.parse("2026-11-22T00:00:00Z"), NONE))
                .isEmpty();
    }

    private static DaysOff from(LocalDate day) {
        return from(day, null);
    }

    private static DaysOff from(LocalDate day, @Nullable LocalDate pausedUntil) {
        return new DaysOff(day, new TreeSet<>(), "", pausedUntil);
    }

    /** Mondays, Wednesdays and Fridays at nine in Berlin. */
    private static Plan plan(Rhythm rhythm, DaysOff off) {
        EnumSet<DayOfWeek> days = EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
        return new Plan(new Schedule(days, LocalTime.of(9, 0), ZoneId.of("Europe/Berlin"), off), rhythm, Interests.ALL);
    }

    private static List<String> days(Plan plan, int count) {
        return plan.dues(Instant.parse("2026-11-22T12:00:00Z"), NONE)
                .limit(count)
                .map(due -> due.day().toString())
                .toList();
    }
}
