package signpost.playground;

import static signpost.playground.Json.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The Home tab of each person and the stack of modals that are open, as the app last showed them. Safe for use by many
 * threads.
 *
 * @see <a href="https://docs.slack.dev/reference/methods/views.open">views.open</a>
 * @see <a href="https://docs.slack.dev/reference/methods/views.publish">views.publish</a>
 */
final class Views {
    private static final int MOST_BYTES = 250_000;
    private static final int STACK = 3;

    private final Runnable changed;
    private final Map<String, ObjectNode> homes = new LinkedHashMap<>();
    private final List<ObjectNode> modals = new ArrayList<>();
    private int made;

    /** @param changed is run after every change, on the thread that made it */
    Views(Runnable changed) {
        this.changed = changed;
    }

    /** Answers a call of one of the {@code views} methods. */
    ObjectNode call(String method, JsonNode arguments) {
        Optional<ObjectNode> view = view(arguments);
        if (view.isEmpty()) {
            return error("invalid_arguments");
        }
        if (view.get().toString().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return error("view_too_large");
        }
        List<String> problems = ViewRules.problems(view.get());
        if (!problems.isEmpty()) {
            return error("invalid_arguments").put("problem", problems.get(0));
        }
        ObjectNode answer = answer(method, arguments, view.get());
        if (answer.path("ok").asBoolean()) {
            changed.run();
        }
        return answer;
    }

    private static Optional<ObjectNode> view(JsonNode arguments) {
        JsonNode view = arguments.path("view");
        return (view.isString() ? Json.parse(view.asString()) : Optional.of(view))
                .filter(JsonNode::isObject)
                .map(it -> ((ObjectNode) it).deepCopy());
    }

    private synchronized ObjectNode answer(String method, JsonNode arguments, ObjectNode view) {
        return switch (method) {
            case "views.open" -> open(arguments, view);
            case "views.push" -> push(arguments, view);
            case "views.update" -> update(arguments, view);
            default -> publish(arguments, view);
        };
    }

    private ObjectNode open(JsonNode arguments, ObjectNode view) {
        if (text(arguments, "trigger_id").isEmpty()) {
            return error("invalid_arguments");
        }
        modals.clear();
        modals.add(made(view));
        return shown(view);
    }

    private ObjectNode push(JsonNode arguments, ObjectNode view) {
        if (text(arguments, "trigger_id").isEmpty() || modals.isEmpty()) {
            return error("invalid_trigger_id");
        }
        if (modals.size() >= STACK) {
            return error("push_limit_reached");
        }
        modals.add(made(view));
        return shown(view);
    }

    private ObjectNode update(JsonNode arguments, ObjectNode view) {
        for (int i = 0; i < modals.size(); i++) {
            ObjectNode open = modals.get(i);
            if (text(open, "id").equals(text(arguments, "view_id"))) {
                if (conflicts(open, arguments)) {
                    return error("hash_conflict");
                }
                modals.set(i, made(view).put("id", text(open, "id")));
                return shown(view);
            }
        }
        return error("not_found");
    }

    private ObjectNode publish(JsonNode arguments, ObjectNode view) {
        String person = text(arguments, "user_id");
        ObjectNode before = homes.get(person);
        if (before != null && conflicts(before, arguments)) {
            return error("hash_conflict");
        }
        homes.put(person, made(view));
        return shown(view);
    }

    private static boolean conflicts(ObjectNode before, JsonNode arguments) {
        String hash = text(arguments, "hash");
        return !hash.isEmpty() && !hash.equals(text(before, "hash"));
    }

    private ObjectNode made(ObjectNode view) {
        made++;
        return view.put("id", "V" + made).put("hash", "h" + made).put("team_id", Workspace.TEAM);
    }

    /** What the person sees at their Home tab, if the app has shown anything there. */
    synchronized Optional<JsonNode> home(String person) {
        return Optional.ofNullable(homes.get(person));
    }

    /** The modal that is on top, if one is open. */
    synchronized Optional<JsonNode> top() {
        return modals.isEmpty() ? Optional.empty() : Optional.of(modals.get(modals.size() - 1));
    }

    synchronized int open() {
        return modals.size();
    }

    /** Closes the modal on top. */
    void close() {
        synchronized (this) {
            if (!modals.isEmpty()) {
                modals.remove(modals.size() - 1);
            }
        }
        changed.run();
    }

    /** Does what the app answers to a modal that was sent off: closes it, or shows another in its place. */
    void answered(JsonNode answer) {
        String action = text(answer, "response_action");
        if (action.equals("errors")) {
            return;
        }
        if (action.equals("clear")) {
            closeAll();
            return;
        }
        if (!action.equals("push")) {
            close();
        }
        if (answer.path("view").isObject()) {
            ObjectNode view = ((ObjectNode) answer.path("view")).deepCopy();
            synchronized (this) {
                modals.add(made(view));
            }
            changed.run();
        }
    }

    private void closeAll() {
        synchronized (this) {
            modals.clear();
        }
        changed.run();
    }

    private static ObjectNode shown(ObjectNode view) {
        ObjectNode answer = Json.object().put("ok", true);
        answer.set("view", view);
        return answer;
    }

    private static ObjectNode error(String error) {
        return Json.object().put("ok", false).put("error", error);
    }
}
