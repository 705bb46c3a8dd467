package signpost.playground;

import static signpost.playground.block.Json.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import signpost.playground.block.Filled;
import signpost.playground.block.Form;
import signpost.playground.block.Json;
import signpost.playground.block.ViewRules;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sends modals off and closes them, and does what the app answers.
 *
 * @see <a href="https://docs.slack.dev/surfaces/modals#handling_submissions">Submissions</a>
 */
final class Modals {
    /** Where a problem stands that belongs to no field. */
    static final String ANYWHERE = "";

    private static final String TROUBLE = "We had some trouble connecting. Try again? ";

    private final Views views;
    private final Interactions interactions;
    private final Courier courier;

    Modals(Views views, Interactions interactions, Courier courier) {
        this.views = views;
        this.interactions = interactions;
        this.courier = courier;
    }

    /** Sends a modal off and waits for the answer: the problems with it, each by its block. */
    Map<String, String> submit(String id, Form form) {
        Optional<ObjectNode> view = views.fill(id, form);
        if (view.isEmpty()) {
            return Map.of();
        }
        Map<String, String> problems =
                Filled.problems(view.get().path("blocks"), view.get().at("/state/values"));
        return problems.isEmpty() ? answered(view.get(), courier.deliver(sent(view.get()))) : problems;
    }

    private Delivery sent(ObjectNode view) {
        return Delivery.interaction(interactions.submission(view));
    }

    private Map<String, String> answered(ObjectNode view, AppLine.Outcome outcome) {
        String body = outcome.body().isBlank() ? "{}" : outcome.body();
        Optional<JsonNode> answer = Json.parse(body).filter(JsonNode::isObject);
        return outcome.acknowledged() && answer.isPresent()
                ? answered(text(view, "id"), answer.get())
                : Map.of(ANYWHERE, TROUBLE + outcome.body());
    }

    /** Does what the app answers to a modal that was sent off. */
    Map<String, String> answered(String id, JsonNode answer) {
        return switch (text(answer, "response_action")) {
            case "errors" -> problems(answer.path("errors"));
            case "clear" -> {
                views.closeAll();
                yield Map.of();
            }
            case "update" -> shown(answer, view -> views.update("id", id, "", view));
            case "push" -> shown(answer, views::push);
            default -> {
                views.close();
                yield Map.of();
            }
        };
    }

    private static Map<String, String> shown(JsonNode answer, Function<JsonNode, Views.Shown> show) {
        JsonNode view = answer.path("view");
        List<String> problems = ViewRules.problems(view);
        String error = problems.isEmpty() ? show.apply(view).error() : String.join(", ", problems);
        return error.isEmpty() ? Map.of() : Map.of(ANYWHERE, TROUBLE + error);
    }

    private static Map<String, String> problems(JsonNode errors) {
        Map<String, String> problems = new LinkedHashMap<>();
        errors.properties()
                .forEach(error -> problems.put(error.getKey(), error.getValue().asString("")));
        return problems;
    }

    /** Closes the modal on top, or all of them, and tells the app where it wants to know. */
    void close(boolean all) {
        Optional<JsonNode> top = views.top();
        if (all) {
            views.closeAll();
        } else {
            views.close();
        }
        top.filter(view -> view.path("notify_on_close").asBoolean(false))
                .ifPresent(view -> courier.interaction(interactions.closed(view, all), Workspace.DIRECT, null));
    }
}
