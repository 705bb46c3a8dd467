package signpost.slack;

import com.google.gson.Gson;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import java.util.List;
import org.jspecify.annotations.Nullable;
import signpost.slack.card.Message;

/** A message for the eyes of the one who typed the command or pressed the button. */
final class Only {
    private static final Gson GSON = GsonFactory.createSnakeCase();

    private Only() {}

    /** The fields are named as Slack's JSON is; what is null is left out. */
    private record Reply(
            String responseType,
            @Nullable Boolean replaceOriginal,
            @Nullable String threadTs,
            String text,
            List<LayoutBlock> blocks) {}

    /** What takes away the message that a {@code response_url} is for. */
    static final String WITHDRAWN = "{\"delete_original\":true}";

    /** As the JSON that an acknowledgement or a {@code response_url} takes. */
    static String you(Message message) {
        return GSON.toJson(new Reply("ephemeral", null, null, Form.RICH.text(message), Form.RICH.blocks(message)));
    }

    /** The same below the message that was pressed, or in its place. */
    static String you(Message message, Form form, boolean replace) {
        return you(message, form, replace, null);
    }

    /** The same in a thread. */
    static String you(Message message, Form form, boolean replace, @Nullable String threadTs) {
        return GSON.toJson(new Reply("ephemeral", replace, threadTs, form.text(message), form.blocks(message)));
    }

    /** The same for everybody's eyes. */
    static String everybody(Message message, Form form, @Nullable String threadTs) {
        return GSON.toJson(new Reply("in_channel", false, threadTs, form.text(message), form.blocks(message)));
    }
}
