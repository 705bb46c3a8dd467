package signpost.tips.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DraftTest {
    private static final Instant NOW = Instant.parse("2026-11-22T23:30:00Z");
    private static final Draft GOOD = new Draft(
            new Draft.When(List.of("MONDAY", "FRIDAY"), "09:05", "Asia/Kolkata", "WEEKLY"),
            new Draft.Off("2026-12-01", "2026-12-24, 2026-12-31", "de", "2027-01-07"),
            new Draft.About(List.of("hiring", "one-on-ones"), "tech-lead", List.of("onboarding")));
    private static final Draft LEAST = new Draft(
            new Draft.When(List.of("SUNDAY"), "23:30", "Asia/Kolkata", "DAILY"),
            new Draft.Off("", "", "", ""),
            new Draft.About(List.of(), "", List.of()));

    @Test
    void everyFieldComesBackAsItWas() {
        assertThat(Draft.of(plan(GOOD))).isEqualTo(GOOD);
        assertThat(plan(Draft.of(plan(LEAST)))).isEqualTo(plan(LEAST));
    }

    @Test
    void withoutAStartItIsTodayWhereThePlanIs() {
        assertThat(Draft.of(plan(LEAST)).off().start()).isEqualTo("2026-11-23");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceAndNothingThatWasTyped() {
        Draft bad = new Draft(
                new Draft.When(List.of("SOMEDAY"), "25:61", "Mars/Base", "HOURLY"),
                new Draft.Off("soon", "2026-13-01", "zz", "<!channel>"),
                new Draft.About(List.of("<!channel>"), "\u0000", Collections.nCopies(41, "a")));
        Map<Draft.Field, String> problems = problems(bad);
        assertThat(problems).containsOnlyKeys(Draft.Field.values());
        assertThat(problems.values())
                .allSatisfy(problem ->
                        assertThat(problem).isNotBlank().hasSizeLessThan(150).doesNotContain("<!channel>", "Mars"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            START | 2027-11-25
            PAUSED_UNTIL | 2027-11-25
            SKIPPED | 2027-11-25
            """)
    void nothingIsSetForLaterThanAYear(Draft.Field field, String date) {
        Draft.Off off = switch (field) {
            case START -> new Draft.Off(date, "", "", "");
            case SKIPPED -> new Draft.Off("", date, "", "");
            default -> new Draft.Off("", "", "", date);
        };
        assertThat(problems(new Draft(LEAST.when(), off, LEAST.about()))).containsOnlyKeys(field);
    }

    @Test
    void thereIsALimitToHowMuchCanBeTyped() {
        String dates = String.join(" ", Collections.nCopies(200, "2026-12-24"));
        String days = LocalDate.parse("2026-12-01")
                .datesUntil(LocalDate.parse("2027-01-31"))
                .map(LocalDate::toString)
                .collect(Collectors.joining(","));
        for (String typed : List.of(dates, days)) {
            assertThat(problems(new Draft(LEAST.when(), new Draft.Off("", typed, "", ""), LEAST.about())))
                    .containsOnlyKeys(Draft.Field.SKIPPED);
        }
    }

    @Test
    void zonesAreFoundByAnyPartOfTheirName() {
        assertThat(Zones.search("new york", 5)).containsExactly("America/New_York");
        assertThat(Zones.search("", 100)).hasSize(100);
        assertThat(Zones.search("nowhere", 5)).isEmpty();
    }

    private static Plan plan(Draft draft) {
        return draft.check(new JollydayHolidays(), NOW).match(plan -> plan, problems -> {
            throw new AssertionError(problems);
        });
    }

    private static Map<Draft.Field, String> problems(Draft draft) {
        return draft.check(new JollydayHolidays(), NOW).match(plan -> Map.of(), problems -> problems);
    }
}
