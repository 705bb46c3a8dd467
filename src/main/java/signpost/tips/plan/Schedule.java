package signpost.tips.plan;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** On which days tips come, at which time of which zone's clock. */
public record Schedule(Set<DayOfWeek> days, LocalTime at, ZoneId zone, DaysOff off) {
    /** Longer than any pause and any run of days off can be. */
    private static final int HORIZON = 800;

    public Schedule {
        days = Collections.unmodifiableSet(new TreeSet<>(days));
    }

    /** A day with a tip, and the moment at which it comes. */
    public record Due(LocalDate day, Instant at) {}

    /** The days whose moments come after another, in their order; there may be none, since all may be off. */
    Stream<Due> after(Instant moment, Holidays holidays) {
        // A time that the clocks skip can lie on the day after its own.
        LocalDate first = moment.atZone(zone).toLocalDate().minusDays(1);
        LocalDate start = first.isBefore(off.first()) ? off.first() : first;
        return start.datesUntil(start.plusDays(HORIZON))
                .filter(day -> isOn(day, holidays))
                .map(day -> new Due(day, at(day)))
                .filter(due -> due.at().isAfter(moment));
    }

    boolean isOn(LocalDate day, Holidays holidays) {
        return days.contains(day.getDayOfWeek()) && !off.covers(day, holidays);
    }

    private Instant at(LocalDate day) {
        return day.atTime(at).atZone(zone).toInstant();
    }

    Optional<Due> next(Instant moment, Holidays holidays) {
        return after(moment, holidays).findFirst();
    }
}
