package signpost.playground;

import static signpost.playground.block.Json.text;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A modal or a Home tab as it is drawn.
 *
 * @param submit the words on the button that sends it off, or empty
 * @param problem what is wrong with it as a whole, or empty
 */
public record ViewPage(
        String id,
        String hash,
        String title,
        String submit,
        String close,
        JsonNode blocks,
        Surface surface,
        String problem) {
    static ViewPage of(JsonNode view, Map<String, String> problems, Surface.Offers offers) {
        String id = text(view, "id");
        return new ViewPage(
                id,
                text(view, "hash"),
                text(view.path("title"), "text"),
                text(view.path("submit"), "text"),
                view.has("close") ? text(view.path("close"), "text") : "Cancel",
                view.path("blocks"),
                new Surface("/view/" + id + "/act", id, view.at("/state/values"), problems, offers),
                problems.getOrDefault(Modals.ANYWHERE, ""));
    }
}
