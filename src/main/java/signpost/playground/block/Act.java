package signpost.playground.block;

import static signpost.playground.block.Json.text;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What Slack reports of a press or a choice.
 *
 * @see <a href="https://docs.slack.dev/reference/interaction-payloads/block_actions-payload">The actions of a payload</a>
 */
public final class Act {
    private Act() {}

    /**
     * The action's part of a payload; empty where that cannot be done with this element.
     *
     * @param given what was typed or chosen; for feedback buttons the value of the one that was pressed
     */
    public static Optional<ObjectNode> on(Elements.Placed placed, List<String> given, String ts) {
        JsonNode element = placed.element();
        Optional<ObjectNode> act = text(element, "type").equals("feedback_buttons")
                ? feedback(element, given)
                : FieldKind.of(element).map(kind -> kind.given(element, given)).or(() -> Optional.of(pressed(element)));
        return act.filter(it -> !text(element, "type").equals("overflow")
                        || it.path("selected_option").isObject())
                .map(it -> it.put("type", text(element, "type"))
                        .put("block_id", placed.blockId())
                        .put("action_id", placed.actionId())
                        .put("action_ts", ts));
    }

    private static ObjectNode pressed(JsonNode button) {
        ObjectNode pressed = Json.object();
        for (String field : new String[] {"text", "value", "style", "icon"}) {
            if (button.has(field)) {
                pressed.set(field, button.path(field).deepCopy());
            }
        }
        return pressed;
    }

    private static Optional<ObjectNode> feedback(JsonNode element, List<String> given) {
        for (String side : new String[] {"positive_button", "negative_button"}) {
            if (given.contains(text(element.path(side), "value"))) {
                return Optional.of(pressed(element.path(side)));
            }
        }
        return Optional.empty();
    }
}
