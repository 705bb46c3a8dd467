package signpost.tips.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A plan as it was typed and chosen in a form: any text whatever. */
public record Draft(When when, Off off, About about) {
    /** What can be wrong in a form; each is one of its inputs. */
    public enum Field {
        DAYS,
        TIME,
        ZONE,
        RHYTHM,
        START,
        SKIPPED,
        COUNTRY,
        PAUSED_UNTIL,
        TOPICS,
        AUDIENCE,
        NEVER
    }

    /**
     * On which days and at which time.
     *
     * @param days names of days of the week, such as {@code MONDAY}
     * @param time as {@code 09:00}
     * @param zone as {@code Europe/Berlin}
     * @param rhythm the name of a {@link Rhythm}
     */
    public record When(List<String> days, String time, String zone, String rhythm) {
        public When {
            days = List.copyOf(days);
        }
    }

    /**
     * When not.
     *
     * @param start as {@code 2026-11-23}, or empty for today in the zone
     * @param skipped such dates with spaces or commas between them, or empty
     * @param country two letters, or empty
     * @param pausedUntil a date, or empty
     */
    public record Off(String start, String skipped, String country, String pausedUntil) {}

    /** Slugs, as of {@link Interests}. */
    public record About(List<String> topics, String audience, List<String> never) {
        public About {
            topics = List.copyOf(topics);
            never = List.copyOf(never);
        }
    }

    /** The form that shows a plan. */
    public static Draft of(Plan plan) {
        Schedule schedule = plan.schedule();
        DaysOff off = schedule.off();
        Interests interests = plan.interests();
        return new Draft(
                new When(
                        schedule.days().stream().map(Enum::name).toList(),
                        schedule.at().toString(),
                        schedule.zone().getId(),
                        plan.rhythm().name()),
                new Off(
                        off.from().toString(),
                        String.join(
                                ", ",
                                off.skipped().stream().map(LocalDate::toString).toList()),
                        off.country(),
                        Optional.ofNullable(off.pausedUntil())
                                .map(LocalDate::toString)
                                .orElse("")),
                new About(interests.topics(), interests.audience(), interests.never()));
    }

    /** The plan that this stands for, or what is wrong with it. */
    public Checked check(Holidays holidays, Instant now) {
        return new DraftCheck(holidays, now).of(this);
    }
}
