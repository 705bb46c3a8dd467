package signpost.tips.plan;

import java.time.LocalDate;
import java.util.Map;

/** The public holidays of countries, each known by the two letters of ISO 3166 in lower case. */
public interface Holidays {
    /** Whether the day is a public holiday in the whole of the country; never where the country is empty or unknown. */
    boolean isHoliday(String country, LocalDate day);

    /** The countries that are known: their English names by their letters, in the order of the names. */
    Map<String, String> countries();
}
