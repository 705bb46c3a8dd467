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
    private record Ephemeral(
            String responseType, @Nullable Boolean replaceOriginal, String text, List<LayoutBlock> blocks) {}

    /** As the JSON that an acknowledgement or a {@code response_url} takes. */
    static String you(Message message) {
        return json(message, Form.RICH, null);
    }

    /** The same below the message that was pressed, or in its place. */
    static String you(Message message, Form form, boolean replace) {
        return json(message, form, replace);
    }

    private static String json(Message message, Form form, @Nullable Boolean replace) {
        return GSON.toJson(new Ephemeral("ephemeral", replace, form.text(message), form.blocks(message)));
    }
}
