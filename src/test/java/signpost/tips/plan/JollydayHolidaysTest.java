package signpost.tips.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JollydayHolidaysTest {
    private final Holidays holidays = new JollydayHolidays();

    @ParameterizedTest
    @CsvSource({
        "de, 2027-05-06, true", // Ascension Day
        "de, 2027-01-06, false", // Epiphany is one in three of the states only
        "us, 2026-11-26, true", // Thanksgiving
        "nl, 2027-03-26, false", // Good Friday is kept there, but nobody stays at home
        "gb, 2026-12-25, true",
        "jp, 2027-02-11, true", // National Foundation Day
        "'', 2026-12-25, false"
    })
    void aHolidayIsOneInTheWholeCountry(String country, LocalDate day, boolean holiday) {
        assertThat(holidays.isHoliday(country, day)).isEqualTo(holiday);
    }

    @Test
    void theCountriesHaveNamesInTheirOrderAndFitOneSelect() {
        assertThat(holidays.countries()).containsEntry("de", "Germany").containsEntry("in", "India");
        assertThat(List.copyOf(holidays.countries().values())).isSorted();
        assertThat(holidays.countries()).hasSizeLessThanOrEqualTo(100);
        assertThat(holidays.countries().keySet()).allMatch(code -> code.matches("[a-z]{2}"));
    }
}
