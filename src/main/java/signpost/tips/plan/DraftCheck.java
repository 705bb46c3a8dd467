package signpost.tips.plan;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
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
import java.util.stream.Collectors;

/** Reads a form field by field and notes what is wrong, so that all of it can be told at once. */
final class DraftCheck {
    static final int MOST_TOPICS = 20;
    static final int MOST_NEVER = 40;
    static final int MOST_SKIPPED = 60;
    private static final int LONGEST = 1_000;
    private static final int DAYS_AHEAD = 366;
    private static final String WITHIN_A_YEAR = "Choose a day within a year.";
    private static final String DATES =
            "Give at most " + MOST_SKIPPED + " dates of the next year such as 2026-12-24, with commas between them.";
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    private final Holidays holidays;
    private final Instant now;
    private final Map<Draft.Field, String> problems = new EnumMap<>(Draft.Field.class);

    DraftCheck(Holidays holidays, Instant now) {
        this.holidays = holidays;
        this.now = now;
    }

    Checked of(Draft draft) {
        Draft.When when = draft.when();
        ZoneId zone = zone(when.zone());
        Schedule schedule = new Schedule(
                new TreeSet<>(days(when.days())),
                read(
                        Draft.Field.TIME,
                        "Give a time such as 09:00.",
                        LocalTime.NOON,
                        () -> LocalTime.parse(when.time()).withSecond(0).withNano(0)),
                zone,
                off(draft.off(), LocalDate.ofInstant(now, zone)));
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

    private DaysOff off(Draft.Off off, LocalDate today) {
        LocalDate latest = today.plusDays(DAYS_AHEAD);
        String start = off.start().isEmpty() ? today.toString() : off.start();
        LocalDate from = read(Draft.Field.START, WITHIN_A_YEAR, today, () -> date(start, latest));
        LocalDate pausedUntil = off.pausedUntil().isEmpty()
                ? null
                : read(Draft.Field.PAUSED_UNTIL, WITHIN_A_YEAR, today, () -> date(off.pausedUntil(), latest));
        return new DaysOff(from, skipped(off.skipped(), latest), country(off.country()), pausedUntil);
    }

    private String country(String country) {
        return read(Draft.Field.COUNTRY, "I do not know this country's public holidays.", "", () -> {
            require(country.isEmpty() || holidays.countries().containsKey(country));
            return country;
        });
    }

    /** It may lie in the past, or an old plan could not be kept as it is. */
    private static LocalDate date(String date, LocalDate latest) {
        LocalDate read = LocalDate.parse(date);
        require(!read.isAfter(latest));
        return read;
    }

    private SortedSet<LocalDate> skipped(String typed, LocalDate latest) {
        return read(Draft.Field.SKIPPED, DATES, new TreeSet<>(), () -> {
            require(typed.length() <= LONGEST);
            SortedSet<LocalDate> dates = Arrays.stream(BETWEEN.split(typed, -1))
                    .filter(date -> !date.isEmpty())
                    .map(date -> date(date, latest))
                    .collect(Collectors.toCollection(TreeSet::new));
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
