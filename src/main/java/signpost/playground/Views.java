package signpost.playground;

import static signpost.playground.block.Json.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import signpost.playground.block.BlockIds;
import signpost.playground.block.Filled;
import signpost.playground.block.Form;
import signpost.playground.block.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The Home tab of each person and the stack of modals that are open, with what was filled in. Safe for use by many
 * threads; what it hands out are copies.
 *
 * @see <a href="https://docs.slack.dev/surfaces/modals">Modals</a>
 */
final class Views {
    private static final int DEEPEST = 3;

    private final Runnable changed;
    private final BlockIds ids;
    private final Map<String, ObjectNode> homes = new LinkedHashMap<>();
    private final List<ObjectNode> modals = new ArrayList<>();
    private int made;

    /** @param changed is run after every change, on the thread that made it */
    Views(BlockIds ids, Runnable changed) {
        this.ids = ids;
        this.changed = changed;
    }

    /** Whether a view can be shown: as it is then, or Slack's error. */
    record Shown(String error, ObjectNode view) {
        static Shown refused(String error) {
            return new Shown(error, Json.object());
        }
    }

    /** Shows a modal in place of all that were open. */
    Shown open(JsonNode view) {
        return change(() -> {
            modals.clear();
            return put(view, "");
        });
    }

    /** Lays a modal on the one that is on top. */
    Shown push(JsonNode view) {
        return change(() -> {
            if (modals.isEmpty()) {
                return Shown.refused("not_found");
            }
            return modals.size() >= DEEPEST ? Shown.refused("push_limit_reached") : put(view, text(last(), "id"));
        });
    }

    private Shown put(JsonNode view, String previous) {
        String external = text(view, "external_id");
        if (!external.isEmpty() && find("external_id", external).isPresent()) {
            return Shown.refused("duplicate_external_id");
        }
        ObjectNode modal = made(view, Json.object());
        modal.put("previous_view_id", previous.isEmpty() ? null : previous);
        modal.put("root_view_id", text(modals.isEmpty() ? modal : modals.get(0), "id"));
        modals.add(modal);
        return new Shown("", modal.deepCopy());
    }

    /**
     * Shows another view in the place of one; what was filled in stays where its element stays.
     *
     * @param by the field that names the view: {@code id} or {@code external_id}
     * @param hash of the view that is to be replaced, or empty where any is
     */
    Shown update(String by, String id, String hash, JsonNode view) {
        return change(() -> find(by, id)
                .map(old -> conflicts(old, hash) ? Shown.refused("hash_conflict") : replace(old, view))
                .orElse(Shown.refused("not_found")));
    }

    private Shown replace(ObjectNode old, JsonNode view) {
        ObjectNode instead = made(view, old.path("state").path("values"));
        for (String field : new String[] {"id", "root_view_id", "previous_view_id"}) {
            instead.set(field, old.path(field));
        }
        modals.replaceAll(it -> text(it, "id").equals(text(old, "id")) ? instead : it);
        homes.replaceAll((person, it) -> text(it, "id").equals(text(old, "id")) ? instead : it);
        return new Shown("", instead.deepCopy());
    }

    /** Shows a person their Home tab. */
    Shown publish(String person, String hash, JsonNode view) {
        return change(() -> {
            ObjectNode old = homes.get(person);
            if (old != null) {
                return conflicts(old, hash) ? Shown.refused("hash_conflict") : replace(old, view);
            }
            ObjectNode home = made(view, Json.object());
            homes.put(person, home.put("root_view_id", text(home, "id")).putNull("previous_view_id"));
            return new Shown("", home.deepCopy());
        });
    }

    private static boolean conflicts(ObjectNode old, String hash) {
        return !hash.isEmpty() && !hash.equals(text(old, "hash"));
    }

    private ObjectNode made(JsonNode view, JsonNode filledBefore) {
        made++;
        ObjectNode whole = Json.object()
                .put("id", "V" + made)
                .put("team_id", Workspace.TEAM)
                .put("app_id", Workspace.APP)
                .put("app_installed_team_id", Workspace.TEAM)
                .put("bot_id", Workspace.APP_BOT)
                .put("private_metadata", "")
                .put("callback_id", "")
                .put("external_id", "")
                .put("clear_on_close", false)
                .put("notify_on_close", false);
        view.properties()
                .forEach(field -> whole.set(field.getKey(), field.getValue().deepCopy()));
        whole.put("hash", "h" + made).set("blocks", ids.named(view.path("blocks")));
        whole.putObject("state").set("values", Filled.kept(whole.path("blocks"), filledBefore));
        return whole;
    }

    /** Keeps what a person has filled in so far; nobody is told, for the page shows it already. */
    synchronized Optional<ObjectNode> fill(String id, Form form) {
        Optional<ObjectNode> view = find("id", id);
        view.ifPresent(it -> it.withObjectProperty("state").set("values", filled(it, form)));
        return view.map(ObjectNode::deepCopy);
    }

    /** A page sends the hash of what it shows, which may be an earlier drawing of the view. */
    private static ObjectNode filled(ObjectNode view, Form form) {
        return conflicts(view, form.value("hash"))
                ? Filled.in(view.path("blocks"), form, view.at("/state/values"))
                : Filled.in(view.path("blocks"), form);
    }

    /** What the person sees at their Home tab, if the app has shown anything there. */
    synchronized Optional<JsonNode> home(String person) {
        return Optional.ofNullable(homes.get(person)).map(JsonNode::deepCopy);
    }

    /** The modal that is on top, if one is open. */
    synchronized Optional<JsonNode> top() {
        return modals.isEmpty() ? Optional.empty() : Optional.of(last().deepCopy());
    }

    /** How many modals lie on each other. */
    synchronized int open() {
        return modals.size();
    }

    /** Closes the modal on top, and those under it where it says so. */
    void close() {
        synchronized (this) {
            if (!modals.isEmpty() && last().path("clear_on_close").asBoolean(false)) {
                modals.clear();
            } else if (!modals.isEmpty()) {
                modals.remove(modals.size() - 1);
            }
        }
        changed.run();
    }

    /** Closes every modal. */
    void closeAll() {
        synchronized (this) {
            modals.clear();
        }
        changed.run();
    }

    private ObjectNode last() {
        return modals.get(modals.size() - 1);
    }

    private Optional<ObjectNode> find(String field, String value) {
        List<ObjectNode> all = new ArrayList<>(modals);
        all.addAll(homes.values());
        return all.stream().filter(it -> text(it, field).equals(value)).findFirst();
    }

    private Shown change(Supplier<Shown> change) {
        Shown shown;
        synchronized (this) {
            shown = change.get();
        }
        if (shown.error.isEmpty()) {
            changed.run();
        }
        return shown;
    }
}
