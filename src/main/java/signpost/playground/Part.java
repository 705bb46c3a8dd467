package signpost.playground;

import static signpost.playground.block.Json.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import signpost.playground.block.Choice;
import signpost.playground.block.Elements;
import signpost.playground.block.Filled;
import signpost.playground.block.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An element as it is drawn, in its place. */
public record Part(Surface surface, JsonNode block, JsonNode element) {
    /** What the browser calls the fields that it has one of its own for. */
    private static final Map<String, String> NATIVE = Map.of(
            "datepicker", "date",
            "timepicker", "time",
            "email_text_input", "email",
            "url_text_input", "url",
            "number_input", "number");

    public String type() {
        return text(element, "type");
    }

    public String nativeType() {
        return NATIVE.getOrDefault(type(), "text");
    }

    public String id() {
        return surface.key() + field();
    }

    public String field() {
        return Elements.Placed.field(text(block, "block_id"), text(element, "action_id"));
    }

    public boolean isInput() {
        return text(block, "type").equals("input");
    }

    public boolean isRequired() {
        return isInput() && !block.path("optional").asBoolean(false);
    }

    /** What it is called where no label stands beside it. */
    public String name() {
        String spoken = text(element, "accessibility_label");
        String placeholder = text(element.path("placeholder"), "text");
        String label = text(element.path("text"), "text");
        return !spoken.isEmpty() ? spoken : !label.isEmpty() ? label : placeholder.isEmpty() ? "Choose" : placeholder;
    }

    /** The same where there is no label, else nothing. */
    public @Nullable String unlabelled() {
        return isInput() ? null : name();
    }

    /** Where a change is sent at once; nowhere for the fields of a form. */
    public @Nullable String act() {
        return isInput() && !block.path("dispatch_action").asBoolean(false) ? null : surface.act();
    }

    /** When a change is sent. */
    public String trigger() {
        if (!text(element, "type").endsWith("_input")) {
            return "change";
        }
        boolean typing = element.at("/dispatch_action_config/trigger_actions_on")
                .valueStream()
                .anyMatch(it -> it.asString("").equals("on_character_entered"));
        return typing ? "dispatch, input changed delay:500ms" : "dispatch";
    }

    /** What is sent along to name the element. */
    public String named() {
        return naming().toString();
    }

    /** The same with what was chosen. */
    public String named(String value) {
        return naming().put("value", value).toString();
    }

    private ObjectNode naming() {
        return Json.object().put("block", text(block, "block_id")).put("action", text(element, "action_id"));
    }

    public List<Choice> choices() {
        return surface.offers().to(element);
    }

    /** The choices under the words that stand over them; under no words where there are none. */
    public Map<String, List<Choice>> groups() {
        return choices().stream()
                .collect(Collectors.groupingBy(Choice::group, LinkedHashMap::new, Collectors.toList()));
    }

    public boolean has(Choice choice) {
        return given().contains(choice.value());
    }

    /** What was typed. */
    public String words() {
        return given().isEmpty() ? "" : given().get(0);
    }

    private List<String> given() {
        return Filled.values(surface.values(), text(block, "block_id"), element);
    }

    public @Nullable String length(String field) {
        return element.has(field) ? element.path(field).asString() : null;
    }

    public boolean isWrong() {
        return !surface.problem(block).isEmpty();
    }

    /** Whether the keyboard is in it when it is shown; what is wrong comes first. */
    public boolean isFirst() {
        return surface.problems().isEmpty() && element.path("focus_on_load").asBoolean(false);
    }

    /** The ids of the words that describe it. */
    public @Nullable String describedBy() {
        String ids = (block.has("hint") ? id() + "-hint " : "") + (isWrong() ? id() + "-problem" : "");
        return ids.isEmpty() ? null : ids.strip();
    }

    /** The id of the question that is asked first, if any is. */
    public @Nullable String confirm() {
        return element.has("confirm") ? id() + "-confirm" : null;
    }
}
