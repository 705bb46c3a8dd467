package signpost.playground;

import static signpost.playground.Json.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What Slack's pages say of blocks in a message: which kinds there are, and how much each may hold.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks">Blocks</a>
 * @see <a href="https://docs.slack.dev/reference/block-kit/block-elements">Block elements</a>
 */
final class BlockRules {
    private static final int BLOCKS = 50;
    private static final int ID = 255;
    private static final int TEXT = 3000;
    private static final int MARKDOWN = 12_000;

    /** A text field's limit, by where the field stands. */
    private static final Map<String, Integer> CARD = Map.of("title", 150, "subtitle", 150, "body", 200);

    private final List<String> problems = new ArrayList<>();
    private int markdown;

    private BlockRules() {}

    /** Everything that Slack would refuse in a message's blocks; empty when it would take them. */
    static List<String> problems(JsonNode blocks) {
        BlockRules rules = new BlockRules();
        rules.message(blocks);
        return rules.problems;
    }

    private void message(JsonNode blocks) {
        require(blocks.isArray(), "blocks are no list");
        require(blocks.size() <= BLOCKS, "over 50 blocks");
        Set<String> ids = new HashSet<>();
        blocks.forEach(block -> {
            String id = text(block, "block_id");
            require(id.isEmpty() || ids.add(id), "block_id twice: " + id);
            block(block);
        });
        require(markdown <= MARKDOWN, "over 12,000 characters of markdown");
    }

    private void block(JsonNode block) {
        require(block.isObject(), "a block is no object");
        require(text(block, "block_id").length() <= ID, "block_id over 255");
        switch (text(block, "type")) {
            case "section" -> section(block);
            case "header" -> plainText(block.path("text"), 150, "header");
            case "context" -> context(block);
            case "actions" -> elements(block.path("elements"), 25, "actions");
            case "divider" -> {}
            case "image" -> image(block);
            case "rich_text" -> richText(block);
            case "markdown" -> markdown += text(block, "text").length();
            case "card" -> card(block);
            case "carousel" -> carousel(block);
            case "context_actions" -> require(block.path("elements").size() <= 5, "over 5 context actions");
            default -> problems.add("unknown block type '" + text(block, "type") + "'");
        }
    }

    private void section(JsonNode block) {
        require(block.has("text") || block.has("fields"), "a section without text and fields");
        if (block.has("text")) {
            textObject(block.path("text"), TEXT, "section");
        }
        require(block.path("fields").size() <= 10, "over 10 fields");
        block.path("fields").forEach(field -> textObject(field, 2000, "field"));
        if (block.has("accessory")) {
            element(block.path("accessory"));
        }
    }

    private void context(JsonNode block) {
        require(
                !block.path("elements").isEmpty() && block.path("elements").size() <= 10,
                "context of 1 to 10 elements");
        block.path("elements").forEach(element -> {
            if (text(element, "type").equals("image")) {
                image(element);
            } else {
                textObject(element, TEXT, "context");
            }
        });
    }

    private void image(JsonNode image) {
        require(!text(image, "alt_text").isEmpty(), "an image without alt_text");
        require(text(image, "alt_text").length() <= 2000, "alt_text over 2,000");
        require(text(image, "image_url").length() <= 3000, "image_url over 3,000");
    }

    private void richText(JsonNode block) {
        require(!block.path("elements").isEmpty(), "rich text without elements");
        block.path("elements").forEach(element -> {
            switch (text(element, "type")) {
                case "rich_text_section", "rich_text_quote", "rich_text_preformatted" -> richTextParts(element);
                case "rich_text_list" -> element.path("elements").forEach(this::richTextParts);
                default -> problems.add("unknown rich text '" + text(element, "type") + "'");
            }
        });
    }

    private void richTextParts(JsonNode section) {
        section.path("elements").forEach(part -> {
            String type = text(part, "type");
            require(
                    Set.of("text", "link", "emoji", "user", "channel", "date", "broadcast", "color")
                            .contains(type),
                    "unknown rich text part '" + type + "'");
            require(!type.equals("text") || !text(part, "text").isEmpty(), "an empty rich text");
            require(!type.equals("link") || text(part, "url").startsWith("http"), "a link without an address");
        });
    }

    private void card(JsonNode card) {
        require(
                card.has("hero_image") || card.has("title") || card.has("actions") || card.has("body"),
                "a card with nothing in it");
        CARD.forEach((field, most) -> {
            if (card.has(field)) {
                textObject(card.path(field), most, "card " + field);
            }
        });
        if (card.has("actions")) {
            elements(card.path("actions"), 3, "card");
        }
    }

    private void carousel(JsonNode carousel) {
        JsonNode cards = carousel.path("elements");
        require(!cards.isEmpty() && cards.size() <= 10, "a carousel of 1 to 10 cards");
        Set<String> ids = new HashSet<>();
        cards.forEach(card -> {
            require(text(card, "type").equals("card"), "a carousel of something else than cards");
            require(ids.add(text(card, "block_id")), "block_id twice in a carousel");
            card(card);
        });
    }

    private void elements(JsonNode elements, int most, String where) {
        require(!elements.isEmpty() && elements.size() <= most, where + " of 1 to " + most + " elements");
        Set<String> ids = new HashSet<>();
        elements.forEach(element -> {
            require(ids.add(text(element, "action_id")), "action_id twice in one block");
            element(element);
        });
    }

    private void element(JsonNode element) {
        require(text(element, "action_id").length() <= ID, "action_id over 255");
        if (text(element, "type").equals("button")) {
            plainText(element.path("text"), 75, "button");
            require(text(element, "value").length() <= 2000, "button value over 2,000");
            require(text(element, "url").length() <= 3000, "button url over 3,000");
            require(text(element, "accessibility_label").length() <= 75, "accessibility_label over 75");
            require(Set.of("", "primary", "danger").contains(text(element, "style")), "unknown button style");
        } else {
            problems.add("unknown element '" + text(element, "type") + "'");
        }
    }

    private void plainText(JsonNode node, int most, String where) {
        require(text(node, "type").equals("plain_text"), where + " wants plain_text");
        textObject(node, most, where);
    }

    private void textObject(JsonNode node, int most, String where) {
        require(Set.of("plain_text", "mrkdwn").contains(text(node, "type")), where + ": not a text object");
        int length = text(node, "text").length();
        require(length >= 1 && length <= most, where + " text of " + length + " characters, allowed 1 to " + most);
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            problems.add(otherwise);
        }
    }
}
