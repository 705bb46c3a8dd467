package signpost.playground.block;

import static signpost.playground.block.Json.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What Slack's pages say of views.
 *
 * @see <a href="https://docs.slack.dev/reference/views/modal-views">Modals</a>
 * @see <a href="https://docs.slack.dev/reference/views/home-tab-views">Home tabs</a>
 */
public final class ViewRules {
    private ViewRules() {}

    /** Everything that Slack would refuse in a view; empty when it would take it. */
    public static List<String> problems(JsonNode view) {
        Problems problems = new Problems();
        problems.atMost(Limit.PRIVATE_METADATA, view, "private_metadata");
        problems.atMost(Limit.VIEW_ID, view, "callback_id");
        problems.atMost(Limit.VIEW_ID, view, "external_id");
        String type = text(view, "type");
        problems.require(Set.of("home", "modal").contains(type), "unknown view '" + type + "'");
        if (type.equals("modal")) {
            modal(view, problems);
        }
        List<String> all = new ArrayList<>(problems.found());
        all.addAll(BlockRules.problemsOfView(view.path("blocks")));
        return all;
    }

    private static void modal(JsonNode view, Problems problems) {
        problems.plainText(Limit.VIEW_TITLE, view.path("title"));
        problems.optionalText(Limit.VIEW_BUTTON, view, "submit");
        problems.optionalText(Limit.VIEW_BUTTON, view, "close");
        boolean asks = view.path("blocks")
                .valueStream()
                .anyMatch(block -> text(block, "type").equals("input"));
        problems.require(!asks || view.has("submit"), "an input and nothing to send it off with");
    }
}
