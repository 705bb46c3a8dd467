package signpost.playground;

import static signpost.playground.Json.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What Slack's pages say of views.
 *
 * @see <a href="https://docs.slack.dev/reference/views/modal-views">Modals</a>
 * @see <a href="https://docs.slack.dev/reference/views/home-tab-views">Home tabs</a>
 */
final class ViewRules {
    private static final Map<String, Integer> LENGTHS = Map.of("private_metadata", 3000, "callback_id", 255);

    private ViewRules() {}

    /** Everything that Slack would refuse in a view; empty when it would take it. */
    static List<String> problems(JsonNode view) {
        List<String> problems = new ArrayList<>(BlockRules.problemsOfView(view.path("blocks")));
        LENGTHS.forEach((field, most) -> {
            if (text(view, field).length() > most) {
                problems.add(field + " over " + most);
            }
        });
        switch (text(view, "type")) {
            case "home" -> {}
            case "modal" -> modal(view, problems);
            default -> problems.add("unknown view '" + text(view, "type") + "'");
        }
        return problems;
    }

    private static void modal(JsonNode view, List<String> problems) {
        for (String field : List.of("title", "submit", "close")) {
            int length = text(view.path(field), "text").length();
            if (length > 24 || (field.equals("title") && length == 0)) {
                problems.add(field + " of " + length + " characters");
            }
        }
        boolean asks = view.path("blocks")
                .valueStream()
                .anyMatch(block -> text(block, "type").equals("input"));
        if (asks && !view.has("submit")) {
            problems.add("an input and nothing to send it off with");
        }
    }
}
