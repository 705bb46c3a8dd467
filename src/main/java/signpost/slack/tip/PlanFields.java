package signpost.slack.tip;

import static com.slack.api.model.block.composition.BlockCompositions.option;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.TimePickerElement;
import com.slack.api.model.view.View;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import signpost.slack.card.Field;
import signpost.tips.plan.Draft;

/** Every field of a plan in a form: shown as it is, and read as it was filled in. */
final class PlanFields {
    private static final int MOST_OPTIONS = 100;
    private static final int LONGEST = 1_000;
    private static final Map<String, String> RHYTHMS =
            Map.of("DAILY", "One tip on each of these days", "WEEKLY", "All tips of the week on its first day");

    private PlanFields() {}

    /**
     * What can be chosen from, each by slug or letters.
     *
     * @param topics categories
     */
    record Offered(Map<String, String> topics, Map<String, String> audiences, Map<String, String> countries) {}

    static List<LayoutBlock> of(Draft now, Offered offered) {
        return List.of(
                field(Draft.Field.RHYTHM, "How often", rhythm(now.when().rhythm())),
                field(Draft.Field.DAYS, "On which days", days(now.when().days())),
                field(Draft.Field.TIME, "At what time", time(now.when().time())),
                field(
                        Draft.Field.ZONE,
                        "In which time zone",
                        ZoneMenu.of(name(Draft.Field.ZONE), now.when().zone())),
                optional(
                        Draft.Field.TOPICS,
                        "About what",
                        "None stands for everything.",
                        several(
                                Draft.Field.TOPICS,
                                offered.topics(),
                                now.about().topics())),
                optional(
                        Draft.Field.NEVER,
                        "Never about",
                        "",
                        several(Draft.Field.NEVER, offered.topics(), now.about().never())),
                optional(
                        Draft.Field.AUDIENCE,
                        "For whom",
                        "None stands for everybody.",
                        one(
                                Draft.Field.AUDIENCE,
                                offered.audiences(),
                                now.about().audience())),
                optional(
                        Draft.Field.START,
                        "From which day on",
                        "None stands for today.",
                        day(Draft.Field.START, now.off().start())),
                optional(
                        Draft.Field.PAUSED_UNTIL,
                        "Pause until",
                        "Tips come again on that day.",
                        day(Draft.Field.PAUSED_UNTIL, now.off().pausedUntil())),
                optional(
                        Draft.Field.SKIPPED,
                        "Days to skip",
                        "Such as 2026-12-24, 2026-12-31.",
                        skipped(now.off().skipped())),
                optional(
                        Draft.Field.COUNTRY,
                        "No tips on the public holidays of",
                        "",
                        one(Draft.Field.COUNTRY, offered.countries(), now.off().country())));
    }

    /** What was filled in, whatever it is. */
    static Draft read(View view) {
        return new Draft(
                new Draft.When(
                        Field.allChosen(view, name(Draft.Field.DAYS)),
                        Field.time(view, name(Draft.Field.TIME)),
                        Field.chosen(view, name(Draft.Field.ZONE)),
                        Field.chosen(view, name(Draft.Field.RHYTHM))),
                new Draft.Off(
                        Field.day(view, name(Draft.Field.START)),
                        Field.words(view, name(Draft.Field.SKIPPED)),
                        Field.chosen(view, name(Draft.Field.COUNTRY)),
                        Field.day(view, name(Draft.Field.PAUSED_UNTIL))),
                new Draft.About(
                        Field.allChosen(view, name(Draft.Field.TOPICS)),
                        Field.chosen(view, name(Draft.Field.AUDIENCE)),
                        Field.allChosen(view, name(Draft.Field.NEVER))));
    }

    /** What is wrong, each with its field. */
    static Map<String, String> problems(Map<Draft.Field, String> problems) {
        return problems.entrySet().stream().collect(Collectors.toMap(it -> name(it.getKey()), Map.Entry::getValue));
    }

    static String name(Draft.Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    private static LayoutBlock field(Draft.Field field, String label, BlockElement element) {
        return Field.of(name(field), label, element);
    }

    private static LayoutBlock optional(Draft.Field field, String label, String hint, BlockElement element) {
        return Field.optional(name(field), label, hint, element);
    }

    private static BlockElement rhythm(String now) {
        List<OptionObject> rhythms = List.of(choice("DAILY", RHYTHMS), choice("WEEKLY", RHYTHMS));
        return RadioButtonsElement.builder()
                .actionId(name(Draft.Field.RHYTHM))
                .options(rhythms)
                .initialOption(
                        chosen(rhythms, List.of(now)).stream().findFirst().orElse(null))
                .build();
    }

    private static BlockElement days(List<String> now) {
        List<OptionObject> days = Arrays.stream(DayOfWeek.values())
                .map(day -> option(plainText(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH), false), day.name()))
                .toList();
        return CheckboxesElement.builder()
                .actionId(name(Draft.Field.DAYS))
                .options(days)
                .initialOptions(orNull(chosen(days, now)))
                .build();
    }

    private static BlockElement time(String now) {
        return TimePickerElement.builder()
                .actionId(name(Draft.Field.TIME))
                .initialTime(now)
                .build();
    }

    private static BlockElement day(Draft.Field field, String now) {
        return DatePickerElement.builder()
                .actionId(name(field))
                .initialDate(now.isEmpty() ? null : now)
                .build();
    }

    private static BlockElement skipped(String now) {
        return PlainTextInputElement.builder()
                .actionId(name(Draft.Field.SKIPPED))
                .maxLength(LONGEST)
                .initialValue(now.isEmpty() ? null : now)
                .build();
    }

    private static BlockElement one(Draft.Field field, Map<String, String> offered, String now) {
        List<OptionObject> options = options(offered);
        return StaticSelectElement.builder()
                .actionId(name(field))
                .options(options)
                .initialOption(
                        chosen(options, List.of(now)).stream().findFirst().orElse(null))
                .build();
    }

    private static BlockElement several(Draft.Field field, Map<String, String> offered, List<String> now) {
        List<OptionObject> options = options(offered);
        return MultiStaticSelectElement.builder()
                .actionId(name(field))
                .options(options)
                .initialOptions(orNull(chosen(options, now)))
                .build();
    }

    private static List<OptionObject> options(Map<String, String> offered) {
        return offered.keySet().stream()
                .limit(MOST_OPTIONS)
                .map(it -> choice(it, offered))
                .toList();
    }

    private static OptionObject choice(String value, Map<String, String> names) {
        return option(plainText(names.getOrDefault(value, value), false), value);
    }

    private static List<OptionObject> chosen(List<OptionObject> options, List<String> now) {
        return options.stream().filter(it -> now.contains(it.getValue())).toList();
    }

    /** Slack refuses an empty list of what is chosen. */
    private static @Nullable List<OptionObject> orNull(List<OptionObject> chosen) {
        return chosen.isEmpty() ? null : chosen;
    }
}
