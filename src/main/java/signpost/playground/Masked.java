package signpost.playground;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import signpost.playground.block.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON for showing: secrets hidden, and JSON within texts unfolded. */
final class Masked {
    private static final String HIDDEN = "(hidden)";
    private static final Set<String> SECRET = Set.of("token", "authorization", "x-slack-signature");
    /** Tokens wherever they stand, and what lets somebody else connect or answer. */
    private static final Pattern WITHIN =
            Pattern.compile("(?<=\\b(xox[a-z]|xapp)-)[\\w-]+|(?<=ticket=|/response/)[\\w-]+");

    private Masked() {}

    static JsonNode of(JsonNode node) {
        if (node.isObject()) {
            ObjectNode shown = Json.object();
            node.properties().forEach(field -> shown.set(field.getKey(), field(field.getKey(), field.getValue())));
            return shown;
        }
        if (node.isArray()) {
            ArrayNode shown = Json.array();
            node.forEach(element -> shown.add(of(element)));
            return shown;
        }
        return node.isString() ? text(node.asString()) : node;
    }

    private static JsonNode field(String name, JsonNode value) {
        return SECRET.contains(name.toLowerCase(Locale.ROOT)) ? Json.words(HIDDEN) : of(value);
    }

    private static JsonNode text(String text) {
        if (text.startsWith("[") || text.startsWith("{")) {
            return Json.parse(text).map(Masked::of).orElseGet(() -> words(text));
        }
        return words(text);
    }

    private static JsonNode words(String text) {
        return Json.words(WITHIN.matcher(text).replaceAll(HIDDEN));
    }
}
