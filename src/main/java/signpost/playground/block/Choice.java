package signpost.playground.block;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Something that can be chosen.
 *
 * @param group the words over it and those beside it, or empty
 * @param text the text object of its label
 */
public record Choice(String group, JsonNode text, String description, String value, String url) {
    /** One that is known by its label alone. */
    public static Choice of(String label, String value) {
        return new Choice("", Json.object().put("type", "plain_text").put("text", label), "", value, "");
    }

    /** The label in one line, for a list that shows no more. */
    public String line() {
        return Json.text(text, "text") + (description.isEmpty() ? "" : ": " + description);
    }

    /** What an element offers of its own. */
    public static List<Choice> of(JsonNode element) {
        List<Choice> choices = new ArrayList<>();
        element.path("options").forEach(option -> choices.add(of("", option)));
        element.path("option_groups")
                .forEach(group -> group.path("options")
                        .forEach(option -> choices.add(of(Json.text(group.path("label"), "text"), option))));
        return choices;
    }

    private static Choice of(String group, JsonNode option) {
        return new Choice(
                group,
                option.path("text"),
                Json.text(option.path("description"), "text"),
                Json.text(option, "value"),
                Json.text(option, "url"));
    }

    /** The same as they came. */
    static List<JsonNode> options(JsonNode element) {
        List<JsonNode> options = new ArrayList<>();
        element.path("options").forEach(options::add);
        element.path("option_groups").forEach(group -> group.path("options").forEach(options::add));
        return options;
    }
}
