package signpost.content;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ScannerException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
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

    /** The tree, or an empty object when the text holds nothing or is no YAML mapping; {@code firstLine} is where the text begins. */
    static JsonNode read(String path, int firstLine, String text, List<Problem> problems) {
        JsonNode empty = JsonNodeFactory.instance.objectNode();
        try {
            JsonNode node = MAPPER.readTree(text);
            if (node.isObject()) {
                return node;
            }
            if (!node.isMissingNode()) {
                problems.add(new Problem(path, firstLine, "is not YAML with 'name: value' lines"));
            }
        } catch (JacksonException e) {
            problems.add(new Problem(path, firstLine + line(e) - 1, "is not YAML: " + reason(e)));
        }
        return empty;
    }

    /** The line, counted from 1, on which the value at the JSON pointer begins, or 1 where there is none. */
    static int lineOf(String pointer, String text) {
        try (JsonParser parser = MAPPER.createParser(text)) {
            while (parser.nextToken() != null) {
                if (parser.streamReadContext().pathAsPointer().toString().equals(pointer)) {
                    return parser.currentTokenLocation().getLineNr();
                }
            }
        } catch (JacksonException e) {
            // Whoever reads the text names its fault; here it only has no such line.
            return 1;
        }
        return 1;
    }

    private static int line(JacksonException e) {
        if (e.getCause() instanceof MarkedYamlEngineException fault) {
            return mark(fault).map(Mark::getLine).orElse(0) + 1;
        }
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
    }

    /** A text without its end is at fault where it begins: only what never comes is noticed further down. */
    private static Optional<Mark> mark(MarkedYamlEngineException fault) {
        Optional<Mark> begin = fault instanceof ScannerException ? fault.getContextMark() : Optional.empty();
        return begin.or(fault::getProblemMark);
    }

    private static String reason(JacksonException e) {
        String reason = e.getCause() instanceof MarkedYamlEngineException fault ? fault.getProblem() : null;
        return reason != null
                ? reason
                : e.getOriginalMessage().lines().findFirst().orElse("unreadable");
    }
}
