package signpost.playground;

import static signpost.playground.Json.text;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Finds a button in a message's blocks, so that only what is shown can be pressed. */
final class Buttons {
    private Buttons() {}

    static Optional<JsonNode> find(JsonNode blocks, String blockId, String actionId) {
        for (JsonNode block : blocks) {
            Optional<JsonNode> found = text(block, "block_id").equals(blockId)
                    ? inside(block, actionId)
                    : find(block.path("elements"), blockId, actionId);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<JsonNode> inside(JsonNode block, String actionId) {
        if (text(block.path("accessory"), "action_id").equals(actionId)) {
            return Optional.of(block.path("accessory"));
        }
        for (String list : new String[] {"elements", "actions"}) {
            for (JsonNode element : block.path(list)) {
                if (text(element, "action_id").equals(actionId)) {
                    return Optional.of(element);
                }
            }
        }
        return Optional.empty();
    }
}
