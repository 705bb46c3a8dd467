package signpost.tips.plan;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The time zones that can be chosen, by their names in the tz database. */
public final class Zones {
    private static final Set<String> KNOWN = Set.copyOf(ZoneId.getAvailableZoneIds());
    private static final List<String> OFFERED = KNOWN.stream()
            .filter(id -> id.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
            .sorted()
            .toList();

    private Zones() {}

    /** Whether there is a zone of this name, offered or not. */
    public static boolean isKnown(String id) {
        return KNOWN.contains(id);
    }

    /** The zones whose name has what was typed in it, at most so many; "new york" finds America/New_York. */
    public static List<String> search(String typed, int most) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
        return OFFERED.stream()
                .filter(id -> id.toLowerCase(Locale.ROOT).contains(wanted))
                .limit(most)
                .toList();
    }
}
