package signpost.slack.tip;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import signpost.article.Taxonomy;
import signpost.tips.plan.Interests;
import signpost.tips.plan.Plan;
import signpost.tips.plan.Rhythm;
import signpost.tips.plan.Schedule;

/** A plan in words. */
final class PlanWords {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);

    private PlanWords() {}

    /** Such as "a tip on Monday to Friday at 09:00 (Europe/Berlin), about hiring". */
    static String of(Plan plan, Taxonomy taxonomy) {
        Schedule schedule = plan.schedule();
        String often = plan.rhythm() == Rhythm.DAILY ? "a tip on " : "a weekly round-up for ";
        return often + days(schedule.days()) + " at " + schedule.at() + " (" + zone(schedule.zone()) + ")"
                + interests(plan.interests(), taxonomy);
    }

    static String moment(Instant moment, ZoneId zone) {
        return MOMENT.format(moment.atZone(zone)) + " (" + zone(zone) + ")";
    }

    private static String zone(ZoneId zone) {
        return zone.getId().replace('_', ' ');
    }

    private static String interests(Interests interests, Taxonomy taxonomy) {
        List<String> words = new ArrayList<>();
        if (!interests.topics().isEmpty()) {
            words.add("about " + names(interests.topics(), taxonomy));
        }
        if (!interests.never().isEmpty()) {
            words.add("never about " + names(interests.never(), taxonomy));
        }
        if (!interests.audience().isEmpty()) {
            words.add("for the role " + taxonomy.audienceName(interests.audience()));
        }
        return words.stream().map(it -> ", " + it).collect(Collectors.joining());
    }

    private static String names(List<String> categories, Taxonomy taxonomy) {
        return categories.stream().map(taxonomy::categoryName).collect(Collectors.joining(", "));
    }

    private static String days(Set<DayOfWeek> days) {
        List<DayOfWeek> all = days.stream().sorted().toList();
        boolean inARow = all.size() > 2
                && all.get(all.size() - 1).getValue() - all.get(0).getValue() == all.size() - 1;
        return inARow
                ? name(all.get(0)) + " to " + name(all.get(all.size() - 1))
                : all.stream().map(PlanWords::name).collect(Collectors.joining(", "));
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
