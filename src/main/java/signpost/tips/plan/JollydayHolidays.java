package signpost.tips.plan;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** As Jollyday knows them, which is woken by the first question that names a country. */
public final class JollydayHolidays implements Holidays {
    @Override
    public boolean isHoliday(String country, LocalDate day) {
        return !country.isEmpty()
                && HolidayManager.getInstance(ManagerParameters.create(country)).getHolidays(day, day).stream()
                        .anyMatch(holiday -> holiday.getType() != HolidayType.OBSERVANCE);
    }

    @Override
    public Map<String, String> countries() {
        List<Locale> known = HolidayManager.getSupportedCalendarCodes().stream()
                .filter(code -> code.length() == 2)
                .map(code -> new Locale("", code))
                .sorted(Comparator.comparing(JollydayHolidays::name))
                .toList();
        Map<String, String> names = new LinkedHashMap<>();
        known.forEach(country -> names.put(country.getCountry().toLowerCase(Locale.ROOT), name(country)));
        return Collections.unmodifiableMap(names);
    }

    private static String name(Locale country) {
        return country.getDisplayCountry(Locale.ENGLISH);
    }
}
