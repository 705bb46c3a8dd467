package signpost.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the program is.
 *
 * @param mode how it is connected to Slack
 * @param parts each part with what is to say of it
 */
public record Health(String mode, List<Part> parts) {
    public Health {
        parts = List.copyOf(parts);
    }

    /** One part: whether it does its work, and a sentence about it. */
    public record Part(String name, boolean good, String says) {}

    boolean isGood() {
        return parts.stream().allMatch(Part::good);
    }

    Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("status", isGood() ? "ok" : "failing");
        map.put("mode", mode);
        parts.forEach(part -> map.put(part.name(), Map.of("ok", part.good(), "says", part.says())));
        return map;
    }
}
