package signpost.tips.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The days without a tip whatever day of the week they are.
 *
 * @param from the first day on which a tip may come
 * @param skipped single days
 * @param country whose public holidays are off; empty for none
 * @param pausedUntil the first day on which a tip may come again, if there is a pause
 */
public record DaysOff(
        LocalDate from,
        SortedSet<LocalDate> skipped,
        String country,
        @Nullable LocalDate pausedUntil) {
    public DaysOff {
        skipped = Collections.unmodifiableSortedSet(new TreeSet<>(skipped));
    }

    /** The first day that is not before the start and the end of the pause. */
    LocalDate first() {
        return Optional.ofNullable(pausedUntil).filter(from::isBefore).orElse(from);
    }

    boolean covers(LocalDate day, Holidays holidays) {
        return day.isBefore(first()) || skipped.contains(day) || holidays.isHoliday(country, day);
    }

    /** The same with a pause until a day, or with none. */
    DaysOff pausedUntil(@Nullable LocalDate until) {
        return new DaysOff(from, skipped, country, until);
    }
}
