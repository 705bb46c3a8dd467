package signpost.playground.block;

import static signpost.playground.block.Json.text;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Finds the elements that somebody can use in blocks, so that only what is shown can be used. */
public final class Elements {
    private static final Set<String> BUTTONS = Set.of("button", "icon_button", "feedback_buttons", "overflow");

    private Elements() {}

    /** An element and the block that it stands in. */
    public record Placed(JsonNode block, JsonNode element) {
        public String blockId() {
            return text(block, "block_id");
        }

        public String actionId() {
            return text(element, "action_id");
        }

        /** The name that the element has in a form. */
        public String field() {
            return field(blockId(), actionId());
        }

        public static String field(String blockId, String actionId) {
            return encoded(blockId) + "/" + encoded(actionId);
        }

        boolean isInput() {
            return text(block, "type").equals("input");
        }

        private static String encoded(String id) {
            return URLEncoder.encode(id, StandardCharsets.UTF_8);
        }
    }

    public static Optional<Placed> find(JsonNode blocks, String blockId, String actionId) {
        return all(blocks).stream()
                .filter(it -> it.blockId().equals(blockId) && it.actionId().equals(actionId))
                .findFirst();
    }

    static List<Placed> all(JsonNode blocks) {
        List<Placed> all = new ArrayList<>();
        blocks.forEach(block -> parts(block).forEach(part -> {
            if (text(part, "type").equals("card")) {
                parts(part).forEach(inCard -> all.add(new Placed(part, inCard)));
            } else if (isInteractive(part)) {
                all.add(new Placed(block, part));
            }
        }));
        return all;
    }

    /** Whatever stands in a block, wherever that kind of block holds it. */
    static List<JsonNode> parts(JsonNode block) {
        List<JsonNode> parts = new ArrayList<>();
        block.path("elements").forEach(parts::add);
        block.path("actions").forEach(parts::add);
        for (String field : new String[] {"accessory", "element"}) {
            if (block.has(field)) {
                parts.add(block.path(field));
            }
        }
        return parts;
    }

    static boolean isInteractive(JsonNode part) {
        return BUTTONS.contains(text(part, "type")) || FieldKind.of(part).isPresent();
    }
}
