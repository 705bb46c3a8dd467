package signpost.tips.plan;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a form field by field and notes what is wrong, so that all of it can be told at once. */
final class DraftCheck {
    static final int MOST_TOPICS = 20;
    static final int MOST_NEVER = 40;
    static final int MOST_SKIPPED = 60;
    private static final int LONGEST = 1_000;
    private static final int DAYS_AHEAD = 366;
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    private final Holidays holidays;
    private final LocalDate today;
    private final Map<Draft.Field, String> problems = new EnumMap<>(Draft.Field.class);

    DraftCheck(Holidays holidays, LocalDate today) {
        this.holidays = holidays;
        this.today = today;
    }

    Checked of(Draft draft) {
        Draft.When when = draft.when();
        Schedule schedule = new Schedule(
                new TreeSet<>(days(when.days())),
                read(
                        Draft.Field.TIME,
                        "Give a time such as 09:00.",
                        LocalTime.NOON,
                        () -> LocalTime.parse(when.time()).withSecond(0).withNano(0)),
                zone(when.zone()),
                off(draft.off()));
        Plan plan = new Plan(
                schedule,
                read(Draft.Field.RHYTHM, "Choose daily or weekly.", Rhythm.DAILY, () -> Rhythm.valueOf(when.rhythm())),
                interests(draft.about()));
        return problems.isEmpty() ? new Checked.Good(plan) : new Checked.Bad(problems);
    }

    private List<DayOfWeek> days(List<String> names) {
        return read(Draft.Field.DAYS, "Choose at least one day of the week.", List.of(), () -> {
            require(!names.isEmpty() && names.size() <= DayOfWeek.values().length);
            return names.stream().map(DayOfWeek::valueOf).toList();
        });
    }

    private ZoneId zone(String id) {
        return read(Draft.Field.ZONE, "Choose a time zone such as Europe/Berlin.", ZoneId.of("UTC"), () -> {
            require(Zones.isKnown(id));
            return ZoneId.of(id);
        });
    }

    private DaysOff off(Draft.Off off) {
        LocalDate start =
                off.start().isEmpty() ? today : date(Draft.Field.START, off.start(), "Choose a day within a year.");
        return new DaysOff(start, skipped(off.skipped()), country(off.country()), pausedUntil(off.pausedUntil()));
    }

    private @Nullable LocalDate pausedUntil(String date) {
        return date.isEmpty() ? null : date(Draft.Field.PAUSED_UNTIL, date, "Choose a day within a year.");
    }

    private String country(String country) {
        return read(Draft.Field.COUNTRY, "I do not know this country's public holidays.", "", () -> {
            require(country.isEmpty() || holidays.countries().containsKey(country));
            return country;
        });
    }

    /** A start may lie in the past, or an old plan could not be kept as it is. */
    private LocalDate date(Draft.Field field, String date, String problem) {
        return read(field, problem, today, () -> {
            LocalDate read = LocalDate.parse(date);
            require(!read.isAfter(today.plusDays(DAYS_AHEAD)));
            return read;
        });
    }

    private SortedSet<LocalDate> skipped(String typed) {
        String problem = "Give at most " + MOST_SKIPPED + " dates such as 2026-12-24, with commas between them.";
        return read(Draft.Field.SKIPPED, problem, new TreeSet<>(), () -> {
            require(typed.length() <= LONGEST);
            SortedSet<LocalDate> dates = new TreeSet<>();
            Arrays.stream(BETWEEN.split(typed, -1))
                    .filter(date -> !date.isEmpty())
                    .forEach(date -> dates.add(LocalDate.parse(date)));
            require(dates.size() <= MOST_SKIPPED);
            return dates;
        });
    }

    private Interests interests(Draft.About about) {
        return new Interests(
                slugs(Draft.Field.TOPICS, about.topics(), MOST_TOPICS),
                read(Draft.Field.AUDIENCE, "Choose an audience from the list.", "", () -> {
                    require(about.audience().isEmpty()
                            || SLUG.matcher(about.audience()).matches());
                    return about.audience();
                }),
                slugs(Draft.Field.NEVER, about.never(), MOST_NEVER));
    }

    private List<String> slugs(Draft.Field field, List<String> slugs, int most) {
        return read(field, "Choose at most " + most + " from the list.", List.of(), () -> {
            require(slugs.size() <= most);
            slugs.forEach(slug -> require(SLUG.matcher(slug).matches()));
            return slugs.stream().distinct().toList();
        });
    }

    private <T> T read(Draft.Field field, String problem, T otherwise, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (DateTimeException | IllegalArgumentException e) {
            problems.put(field, problem);
            return otherwise;
        }
    }

    private static void require(boolean held) {
        if (!held) {
            throw new IllegalArgumentException("out of bounds");
        }
    }
}
