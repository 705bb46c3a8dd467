package signpost.playground;

import static signpost.playground.block.Json.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import signpost.playground.block.Json;
import signpost.playground.block.ViewRules;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The Web API's {@code views} methods.
 *
 * @see <a href="https://docs.slack.dev/reference/methods/views.open">views.open</a>
 * @see <a href="https://docs.slack.dev/reference/methods/views.push">views.push</a>
 * @see <a href="https://docs.slack.dev/reference/methods/views.update">views.update</a>
 * @see <a href="https://docs.slack.dev/reference/methods/views.publish">views.publish</a>
 */
final class ViewMethods {
    private static final int MOST_BYTES = 250_000;

    private final Views views;
    private final Triggers triggers;
    private final boolean homeEnabled;

    ViewMethods(Workspace workspace, AppManifest manifest) {
        this.views = workspace.views();
        this.triggers = workspace.triggers();
        this.homeEnabled = manifest.homeTab();
    }

    ObjectNode call(String method, JsonNode arguments) {
        JsonNode view = view(arguments.path("view"));
        if (view.toString().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return error("view_too_large");
        }
        boolean home = method.equals("views.publish");
        List<String> problems = ViewRules.problems(view);
        if (!problems.isEmpty()
                || (!method.equals("views.update") && home != text(view, "type").equals("home"))) {
            return invalid(problems);
        }
        Views.Shown shown = show(method, arguments, view);
        ObjectNode answer = shown.error().isEmpty() ? Json.object().put("ok", true) : error(shown.error());
        return shown.error().isEmpty() ? answer.set("view", shown.view()) : answer;
    }

    private Views.Shown show(String method, JsonNode arguments, JsonNode view) {
        String hash = text(arguments, "hash");
        String id = text(arguments, "view_id");
        return switch (method) {
            case "views.open" -> triggered(arguments, () -> views.open(view));
            case "views.push" -> triggered(arguments, () -> views.push(view));
            case "views.publish" ->
                homeEnabled
                        ? views.publish(text(arguments, "user_id"), hash, view)
                        : Views.Shown.refused("not_enabled");
            default ->
                id.isEmpty()
                        ? views.update("external_id", text(arguments, "external_id"), hash, view)
                        : views.update("id", id, hash, view);
        };
    }

    private Views.Shown triggered(JsonNode arguments, Supplier<Views.Shown> show) {
        String error = triggers.exchange(text(arguments, "trigger_id"));
        return error.isEmpty() ? show.get() : Views.Shown.refused(error);
    }

    /** A view comes as JSON or as a text that holds JSON. */
    private static JsonNode view(JsonNode view) {
        return view.isString() ? Json.parse(view.asString()).orElse(view) : view;
    }

    private static ObjectNode invalid(List<String> problems) {
        ObjectNode answer = error("invalid_arguments");
        problems.forEach(answer.putObject("response_metadata").putArray("messages")::add);
        return answer;
    }

    private static ObjectNode error(String error) {
        return Json.object().put("ok", false).put("error", error);
    }
}
