package signpost.playground.block;

import static java.util.Map.entry;
import static signpost.playground.block.Json.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How Slack reports what was typed or chosen in an element of some type.
 *
 * @param reported the field of the payload that holds it
 * @param initial the field of the element that holds what stands there at first
 * @param many whether it is a list
 * @param options whether whole options are reported, rather than words
 * @see <a href="https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload">State values</a>
 */
record FieldKind(String reported, String initial, boolean many, boolean options) {
    private static final int LONGEST = 3000;

    private static final FieldKind TYPED = words("value", "initial_value");
    private static final FieldKind OPTION = new FieldKind("selected_option", "initial_option", false, true);
    private static final FieldKind OPTIONS = new FieldKind("selected_options", "initial_options", true, true);

    private static final Map<String, FieldKind> KINDS = Map.ofEntries(
            entry("plain_text_input", TYPED),
            entry("email_text_input", TYPED),
            entry("url_text_input", TYPED),
            entry("number_input", TYPED),
            entry("static_select", OPTION),
            entry("radio_buttons", OPTION),
            entry("overflow", OPTION),
            entry("multi_static_select", OPTIONS),
            entry("checkboxes", OPTIONS),
            entry("datepicker", words("selected_date", "initial_date")),
            entry("timepicker", words("selected_time", "initial_time")),
            entry("users_select", words("selected_user", "initial_user")),
            entry("channels_select", words("selected_channel", "initial_channel")),
            entry("conversations_select", words("selected_conversation", "initial_conversation")),
            entry("multi_users_select", list("selected_users", "initial_users")),
            entry("multi_channels_select", list("selected_channels", "initial_channels")),
            entry("multi_conversations_select", list("selected_conversations", "initial_conversations")));

    private static FieldKind words(String reported, String initial) {
        return new FieldKind(reported, initial, false, false);
    }

    private static FieldKind list(String reported, String initial) {
        return new FieldKind(reported, initial, true, false);
    }

    /** Empty where an element of this type holds nothing, as a button. */
    static Optional<FieldKind> of(JsonNode element) {
        return Optional.ofNullable(KINDS.get(text(element, "type")));
    }

    /** What stands in the element at first. */
    ObjectNode atFirst(JsonNode element) {
        JsonNode first = element.path(initial);
        return report(element, first.isMissingNode() ? (many ? Json.array() : Json.nothing()) : first);
    }

    /** What was given; what is none of the options counts as nothing. */
    ObjectNode given(JsonNode element, List<String> given) {
        ArrayNode found = Json.array();
        for (String value : given) {
            if (options) {
                option(element, value).ifPresent(found::add);
            } else if (!value.isEmpty()) {
                found.add(value.substring(0, Math.min(LONGEST, value.length())));
            }
        }
        return report(element, many ? found : found.isEmpty() ? Json.nothing() : found.get(0));
    }

    private ObjectNode report(JsonNode element, JsonNode value) {
        ObjectNode report = Json.object().put("type", text(element, "type"));
        return report.set(reported, value.deepCopy());
    }

    /** The words, ids or options' values in a report. */
    List<String> values(JsonNode report) {
        List<String> values = new ArrayList<>();
        JsonNode value = report.path(reported);
        (many ? value : Json.array().add(value))
                .forEach(it -> values.add(options ? text(it, "value") : it.asString("")));
        values.removeIf(String::isEmpty);
        return values;
    }

    private static Optional<JsonNode> option(JsonNode element, String value) {
        return Choice.options(element).stream()
                .filter(it -> text(it, "value").equals(value))
                .findFirst();
    }
}
