package signpost.playground;

import java.util.List;
import java.util.Optional;
import signpost.playground.block.Act;
import signpost.playground.block.Elements;
import signpost.playground.block.Form;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Presses buttons and chooses from menus, in messages and in views.
 *
 * <p>The form names the element by {@code block} and {@code action}, and what was chosen by {@code value} where the
 * element is no field of its own.
 */
final class Acts {
    private final Workspace workspace;
    private final Interactions interactions;
    private final Courier courier;

    Acts(Workspace workspace, Interactions interactions, Courier courier) {
        this.workspace = workspace;
        this.interactions = interactions;
        this.courier = courier;
    }

    /** Acts on a message; what it does not show cannot be used. */
    void onMessage(Channel channel, String ts, Form form) {
        workspace
                .fill(channel.id(), ts, form)
                .ifPresent(message -> act(message.blocks(), form)
                        .ifPresent(action -> courier.interaction(
                                interactions.onMessage(channel, message, action), channel.id(), message.threadTs())));
    }

    /** Acts on a view that is open. */
    void onView(String id, Form form) {
        workspace
                .views()
                .fill(id, form)
                .ifPresent(view -> act(view.path("blocks"), form)
                        .ifPresent(action ->
                                courier.interaction(interactions.onView(view, action), Workspace.DIRECT, null)));
    }

    private Optional<ObjectNode> act(JsonNode blocks, Form form) {
        return Elements.find(blocks, form.value("block"), form.value("action"))
                .flatMap(placed -> Act.on(placed, given(placed, form), workspace.now()));
    }

    private static List<String> given(Elements.Placed placed, Form form) {
        List<String> chosen = form.values("value");
        return chosen.isEmpty() ? form.values(placed.field()) : chosen;
    }
}
