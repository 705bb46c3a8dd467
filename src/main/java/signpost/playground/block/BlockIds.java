package signpost.playground.block;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Ids for the blocks and elements that came without, as Slack gives them. Safe for use by many threads. */
public final class BlockIds {
    private final AtomicInteger given = new AtomicInteger();

    /** A copy in which every block and every element has its id. */
    public ArrayNode named(@Nullable JsonNode blocks) {
        ArrayNode named = Json.array();
        if (blocks != null) {
            blocks.forEach(block -> named.add(name(block.deepCopy())));
        }
        return named;
    }

    private JsonNode name(JsonNode block) {
        give(block, "block_id");
        Elements.parts(block).forEach(part -> {
            if (Json.text(part, "type").equals("card")) {
                name(part);
            } else if (Elements.isInteractive(part)) {
                give(part, "action_id");
            }
        });
        return block;
    }

    private void give(JsonNode node, String field) {
        if (node instanceof ObjectNode object && Json.text(object, field).isEmpty()) {
            object.put(field, field.charAt(0) + String.valueOf(given.incrementAndGet()));
        }
    }
}
