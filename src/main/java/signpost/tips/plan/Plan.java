package signpost.tips.plan;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that can be chosen about tips, and all of it can be changed later. */
public record Plan(Schedule schedule, Rhythm rhythm, Interests interests) {
    /** The next moment after another at which tips come, if there is one. */
    public Optional<Schedule.Due> next(Instant after, Holidays holidays) {
        return dues(after, holidays).findFirst();
    }

    /** All of them, in their order. */
    public Stream<Schedule.Due> dues(Instant after, Holidays holidays) {
        Stream<Schedule.Due> days = schedule.after(after, holidays);
        return rhythm == Rhythm.DAILY ? days : days.filter(due -> isFirstOfItsWeek(due.day(), holidays));
    }

    /** How many tips come at a moment: one, or as many as the rest of the week has days for them. */
    public int tipsOn(LocalDate day, Holidays holidays) {
        return rhythm == Rhythm.DAILY
                ? 1
                : (int) day.datesUntil(monday(day).plusWeeks(1))
                        .filter(other -> schedule.isOn(other, holidays))
                        .count();
    }

    private boolean isFirstOfItsWeek(LocalDate day, Holidays holidays) {
        return monday(day).datesUntil(day).noneMatch(other -> schedule.isOn(other, holidays));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(DayOfWeek.MONDAY);
    }

    public Plan withRhythm(Rhythm other) {
        return new Plan(schedule, other, interests);
    }

    public Plan withInterests(Interests other) {
        return new Plan(schedule, rhythm, other);
    }

    /** The same with a pause up to a day, on which tips come again; null ends a pause. */
    public Plan pausedUntil(@Nullable LocalDate until) {
        DaysOff off = schedule.off().pausedUntil(until);
        return new Plan(new Schedule(schedule.days(), schedule.at(), schedule.zone(), off), rhythm, interests);
    }
}
