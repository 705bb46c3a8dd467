package signpost.playground.block;

import static signpost.playground.block.Json.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What Slack's pages say of blocks in a message: which kinds there are, and how much each may hold.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks">Blocks</a>
 */
public final class BlockRules {
    private static final Map<String, Limit> CARD_TEXTS = Map.of(
            "title", Limit.CARD_TITLE,
            "subtitle", Limit.CARD_SUBTITLE,
            "body", Limit.CARD_BODY,
            "subtext", Limit.CARD_SUBTEXT);
    private static final Set<String> RICH_TEXT_PARTS =
            Set.of("text", "link", "emoji", "user", "usergroup", "channel", "date", "broadcast", "color");

    private static final Set<String> MESSAGES_ONLY = Set.of("markdown", "context_actions", "carousel");

    private final Problems problems = new Problems();
    private final ElementRules elements = new ElementRules(problems);
    private int markdown;

    private BlockRules() {}

    /** Everything that Slack would refuse in a message's blocks; empty when it would take them. */
    public static List<String> problems(JsonNode blocks) {
        BlockRules rules = new BlockRules();
        rules.message(blocks);
        return rules.problems.found();
    }

    /** The same for a view, which may hold more blocks and other kinds of them. */
    static List<String> problemsOfView(JsonNode blocks) {
        BlockRules rules = new BlockRules();
        rules.all(blocks);
        rules.problems.atMost(Limit.BLOCKS_OF_A_VIEW, blocks.size());
        blocks.forEach(block -> rules.problems.require(
                !MESSAGES_ONLY.contains(text(block, "type")), text(block, "type") + " in a view"));
        return rules.problems.found();
    }

    private void message(JsonNode blocks) {
        all(blocks);
        problems.atMost(Limit.BLOCKS, blocks.size());
    }

    private void all(JsonNode blocks) {
        problems.require(blocks.isArray(), "blocks are no list");
        problems.distinct(blocks, "block_id");
        blocks.forEach(this::block);
        problems.atMost(Limit.MARKDOWN_OF_A_MESSAGE, markdown);
    }

    private void block(JsonNode block) {
        problems.require(block.isObject(), "a block is no object");
        problems.atMost(Limit.BLOCK_ID, block, "block_id");
        switch (text(block, "type")) {
            case "section" -> section(block);
            case "header" -> problems.plainText(Limit.HEADER_TEXT, block.path("text"));
            case "context" -> context(block);
            case "actions" -> elements.elements(Limit.ACTIONS, block.path("elements"));
            case "divider" -> {}
            case "input" -> input(block);
            case "image" -> elements.image(block);
            case "rich_text" -> richText(block);
            case "markdown" -> markdown += text(block, "text").length();
            case "card" -> card(block);
            case "carousel" -> carousel(block);
            case "context_actions" -> contextActions(block);
            default -> problems.require(false, "unknown block type '" + text(block, "type") + "'");
        }
    }

    private void section(JsonNode block) {
        problems.require(block.has("text") || block.has("fields"), "a section without text and fields");
        problems.optionalText(Limit.SECTION_TEXT, block, "text");
        problems.atMost(Limit.SECTION_FIELDS, block.path("fields").size());
        block.path("fields").forEach(field -> problems.textObject(Limit.SECTION_FIELD, field));
        if (block.has("accessory")) {
            elements.element(block.path("accessory"));
        }
    }

    private void input(JsonNode block) {
        problems.plainText(Limit.INPUT_LABEL, block.path("label"));
        problems.optionalText(Limit.INPUT_HINT, block, "hint");
        elements.element(block.path("element"));
    }

    private void context(JsonNode block) {
        problems.oneTo(Limit.CONTEXT_ELEMENTS, block.path("elements"));
        block.path("elements").forEach(element -> {
            if (text(element, "type").equals("image")) {
                elements.image(element);
            } else {
                problems.textObject(Limit.CONTEXT_TEXT, element);
            }
        });
    }

    private void contextActions(JsonNode block) {
        problems.oneTo(Limit.CONTEXT_ACTIONS, block.path("elements"));
        block.path("elements").forEach(elements::element);
        block.path("elements")
                .forEach(element -> problems.require(
                        Set.of("feedback_buttons", "icon_button").contains(text(element, "type")),
                        "unknown context action '" + text(element, "type") + "'"));
    }

    private void richText(JsonNode block) {
        problems.require(!block.path("elements").isEmpty(), "rich text without elements");
        block.path("elements").forEach(element -> {
            switch (text(element, "type")) {
                case "rich_text_section", "rich_text_quote", "rich_text_preformatted" -> richTextParts(element);
                case "rich_text_list" -> richTextList(element);
                default -> problems.require(false, "unknown rich text '" + text(element, "type") + "'");
            }
        });
    }

    private void richTextList(JsonNode list) {
        problems.require(!list.path("elements").isEmpty(), "a rich text list without elements");
        list.path("elements").forEach(this::richTextParts);
    }

    private void richTextParts(JsonNode section) {
        section.path("elements").forEach(part -> {
            String type = text(part, "type");
            problems.require(RICH_TEXT_PARTS.contains(type), "unknown rich text part '" + type + "'");
            problems.require(!type.equals("text") || !text(part, "text").isEmpty(), "an empty rich text");
            problems.require(!type.equals("link") || text(part, "url").startsWith("http"), "a link without an address");
        });
    }

    private void card(JsonNode card) {
        problems.require(
                card.has("hero_image") || card.has("title") || card.has("actions") || card.has("body"),
                "a card with nothing in it");
        problems.atMost(Limit.BLOCK_ID, card, "block_id");
        CARD_TEXTS.forEach((field, limit) -> problems.optionalText(limit, card, field));
        if (card.has("actions")) {
            elements.elements(Limit.CARD_BUTTONS, card.path("actions"));
        }
    }

    private void carousel(JsonNode carousel) {
        JsonNode cards = carousel.path("elements");
        problems.oneTo(Limit.CAROUSEL_CARDS, cards);
        problems.distinct(cards, "block_id");
        cards.forEach(card -> {
            problems.require(text(card, "type").equals("card"), "a carousel of something else than cards");
            card(card);
        });
    }
}
