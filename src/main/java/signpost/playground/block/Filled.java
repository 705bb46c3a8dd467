package signpost.playground.block;

import static signpost.playground.block.Json.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What stands in the elements of blocks, as Slack reports it: by block, then by action.
 *
 * @see <a href="https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload">State values</a>
 */
public final class Filled {
    private Filled() {}

    /** What a person left in them; what the form does not name is empty. */
    public static ObjectNode in(JsonNode blocks, Form form) {
        return values(blocks, (kind, placed) -> kind.given(placed.element(), form.values(placed.field())));
    }

    /** The same of a form that was drawn before the blocks were: what it does not name stays as it was. */
    public static ObjectNode in(JsonNode blocks, Form form, JsonNode before) {
        return values(
                blocks,
                (kind, placed) -> form.values(placed.field()).isEmpty()
                        ? (ObjectNode) before.path(placed.blockId())
                                .path(placed.actionId())
                                .deepCopy()
                        : kind.given(placed.element(), form.values(placed.field())));
    }

    /** What stood there before where the element is still there, else what stands in it at first. */
    public static ObjectNode kept(JsonNode blocks, JsonNode before) {
        return values(blocks, (kind, placed) -> {
            JsonNode kept = before.path(placed.blockId()).path(placed.actionId());
            return text(kept, "type").equals(text(placed.element(), "type"))
                    ? (ObjectNode) kept.deepCopy()
                    : kind.atFirst(placed.element());
        });
    }

    private static ObjectNode values(JsonNode blocks, BiFunction<FieldKind, Elements.Placed, ObjectNode> value) {
        ObjectNode values = Json.object();
        for (Elements.Placed placed : Elements.all(blocks)) {
            // A menu forgets what was chosen.
            Optional<FieldKind> kind = FieldKind.of(placed.element())
                    .filter(it -> !text(placed.element(), "type").equals("overflow"));
            kind.ifPresent(
                    it -> values.withObjectProperty(placed.blockId()).set(placed.actionId(), value.apply(it, placed)));
        }
        return values;
    }

    /** The words, ids or options' values that stand in one element. */
    public static List<String> values(JsonNode values, String blockId, JsonNode element) {
        JsonNode report = values.path(blockId).path(text(element, "action_id"));
        return FieldKind.of(element).map(kind -> kind.values(report)).orElse(List.of());
    }

    /** What Slack says itself, by block, before the app hears of it: of fields that may not stay empty or so short. */
    public static Map<String, String> problems(JsonNode blocks, JsonNode values) {
        Map<String, String> problems = new LinkedHashMap<>();
        Elements.all(blocks).stream().filter(Elements.Placed::isInput).forEach(placed -> {
            List<String> given = values(values, placed.blockId(), placed.element());
            int least = placed.element().path("min_length").asInt(0);
            if (given.isEmpty() && !placed.block().path("optional").asBoolean(false)) {
                problems.put(placed.blockId(), "Please complete this required field.");
            } else if (!given.isEmpty() && given.get(0).length() < least) {
                problems.put(placed.blockId(), "This must be at least " + least + " characters long.");
            }
        });
        return problems;
    }
}
