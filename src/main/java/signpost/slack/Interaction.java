package signpost.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.model.view.View;
import org.jspecify.annotations.Nullable;
import signpost.reader.Person;

/**
 * A press, with who did it: what may be done is decided by that alone, never by what the button carries.
 *
 * @param name the person's name, for where an id cannot be shown
 * @param block the id of the block that was pressed in
 * @param trigger what a view can be opened with, once and within three seconds
 * @param view the view that was pressed in, if it was no message
 */
public record Interaction(
        Person person,
        String name,
        Press press,
        String block,
        String trigger,
        @Nullable View view) {

    /** Reads it off a request. */
    public static Interaction of(BlockActionRequest request) {
        BlockActionPayload payload = request.getPayload();
        return new Interaction(
                new Person(payload.getTeam().getId(), payload.getUser().getId()),
                payload.getUser().getName() == null
                        ? "Somebody"
                        : payload.getUser().getName(),
                Press.of(payload),
                String.valueOf(payload.getActions().get(0).getBlockId()),
                String.valueOf(payload.getTriggerId()),
                payload.getView());
    }

    /** The same press as of a button that carries this. */
    public Interaction carrying(String value) {
        Press as =
                new Press(value, press.channel(), press.ts(), press.onlyYou(), press.threadTs(), press.responseUrl());
        return new Interaction(person, name, as, block, trigger, view);
    }

    /** What the button carried. */
    public String value() {
        return press.value();
    }

    /** Whether it was pressed in a direct conversation with the bot. */
    public boolean isDirect() {
        return press.channel().startsWith("D");
    }

    /** Whether it was pressed in a modal. */
    public boolean isInModal() {
        return view != null && "modal".equals(view.getType());
    }

    /** Whether it was pressed in the Home tab itself. */
    public boolean isOnHome() {
        return view != null && !isInModal();
    }
}
