package signpost.playground.block;

import static signpost.playground.block.Json.text;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What Slack's pages say of the interactive elements of blocks.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/block-elements">Block elements</a>
 */
final class ElementRules {
    private static final Set<String> MENUS = Set.of(
            "static_select",
            "external_select",
            "users_select",
            "conversations_select",
            "channels_select",
            "multi_static_select",
            "multi_external_select",
            "multi_users_select",
            "multi_conversations_select",
            "multi_channels_select",
            "datepicker",
            "timepicker",
            "datetimepicker");

    private final Problems problems;

    ElementRules(Problems problems) {
        this.problems = problems;
    }

    void elements(Limit most, JsonNode elements) {
        problems.oneTo(most, elements);
        problems.distinct(elements, "action_id");
        elements.forEach(this::element);
    }

    void element(JsonNode element) {
        problems.atMost(Limit.ACTION_ID, element, "action_id");
        if (element.has("confirm")) {
            confirm(element.path("confirm"));
        }
        String type = text(element, "type");
        switch (type) {
            case "button" -> button(element);
            case "overflow" -> options(Limit.OVERFLOW_OPTIONS, element);
            case "checkboxes" -> options(Limit.CHECKBOXES, element);
            case "radio_buttons" -> options(Limit.RADIO_BUTTONS, element);
            case "image" -> image(element);
            case "plain_text_input" -> input(element);
            case "feedback_buttons" -> feedbackButtons(element);
            case "icon_button" -> iconButton(element);
            default -> {
                problems.require(MENUS.contains(type), "unknown element '" + type + "'");
                menu(element);
            }
        }
    }

    private void button(JsonNode button) {
        problems.plainText(Limit.BUTTON_TEXT, button.path("text"));
        problems.atMost(Limit.BUTTON_VALUE, button, "value");
        problems.atMost(Limit.BUTTON_URL, button, "url");
        problems.atMost(Limit.BUTTON_LABEL, button, "accessibility_label");
        problems.require(Set.of("", "primary", "danger").contains(text(button, "style")), "unknown button style");
    }

    private void input(JsonNode input) {
        problems.require(input.path("max_length").asInt(1) <= 3000, "max_length over 3,000");
        problems.optionalText(Limit.PLACEHOLDER, input, "placeholder");
    }

    private void feedbackButtons(JsonNode buttons) {
        for (String name : new String[] {"positive_button", "negative_button"}) {
            JsonNode button = buttons.path(name);
            problems.plainText(Limit.BUTTON_TEXT, button.path("text"));
            problems.require(!text(button, "value").isEmpty(), "a feedback button without a value");
            problems.atMost(Limit.BUTTON_VALUE, button, "value");
            problems.atMost(Limit.BUTTON_LABEL, button, "accessibility_label");
        }
    }

    private void iconButton(JsonNode button) {
        problems.require(text(button, "icon").equals("trash"), "an icon that Slack does not have");
        problems.plainText(Limit.BUTTON_TEXT, button.path("text"));
        problems.atMost(Limit.BUTTON_LABEL, button, "accessibility_label");
    }

    private void menu(JsonNode menu) {
        problems.optionalText(Limit.PLACEHOLDER, menu, "placeholder");
        if (text(menu, "type").endsWith("static_select")) {
            if (menu.has("option_groups")) {
                problems.oneTo(Limit.SELECT_GROUPS, menu.path("option_groups"));
                menu.path("option_groups").forEach(group -> options(Limit.SELECT_OPTIONS, group));
            } else {
                options(Limit.SELECT_OPTIONS, menu);
            }
        }
    }

    private void options(Limit most, JsonNode element) {
        problems.oneTo(most, element.path("options"));
        element.path("options").forEach(option -> {
            problems.textObject(Limit.OPTION_TEXT, option.path("text"));
            problems.atMost(Limit.OPTION_VALUE, option, "value");
            problems.optionalText(Limit.OPTION_DESCRIPTION, option, "description");
            problems.atMost(Limit.OPTION_URL, option, "url");
        });
        problems.distinct(element.path("options"), "value");
        chosen(element, element.path("initial_option"));
        element.path("initial_options").forEach(option -> chosen(element, option));
    }

    /** What is chosen from the start must be one of the options, word for word. */
    private void chosen(JsonNode element, JsonNode option) {
        problems.require(
                option.isMissingNode() || element.path("options").valueStream().anyMatch(option::equals),
                "an initial option that is none of the options");
    }

    private void confirm(JsonNode dialog) {
        problems.plainText(Limit.CONFIRM_TITLE, dialog.path("title"));
        problems.textObject(Limit.CONFIRM_TEXT, dialog.path("text"));
        problems.optionalText(Limit.CONFIRM_BUTTON, dialog, "confirm");
        problems.optionalText(Limit.CONFIRM_BUTTON, dialog, "deny");
    }

    void image(JsonNode image) {
        problems.require(!text(image, "alt_text").isEmpty(), "an image without alt_text");
        problems.atMost(Limit.ALT_TEXT, image, "alt_text");
        problems.optionalText(Limit.IMAGE_TITLE, image, "title");
        problems.atMost(Limit.IMAGE_URL, image, "image_url");
    }
}
