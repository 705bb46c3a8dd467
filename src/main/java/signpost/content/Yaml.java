package signpost.content;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** YAML text becomes a tree; a fault in it becomes a problem at its line. */
final class Yaml {
    private static final YAMLMapper MAPPER = new YAMLMapper(YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build());

    private Yaml() {}

    /** The tree, or an empty object when the text is no YAML mapping; {@code firstLine} is where the text begins. */
    static JsonNode read(String path, int firstLine, String text, List<Problem> problems) {
        JsonNode empty = JsonNodeFactory.instance.objectNode();
        if (text.isBlank()) {
            return empty;
        }
        try {
            JsonNode node = MAPPER.readTree(text);
            if (node.isObject()) {
                return node;
            }
            problems.add(new Problem(path, firstLine, "is not YAML with 'name: value' lines"));
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            problems.add(new Problem(path, firstLine + line - 1, "is not YAML: " + firstLine(e)));
        }
        return empty;
    }

    private static String firstLine(JacksonException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("unreadable");
    }
}
