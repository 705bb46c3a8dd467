package signpost.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.bolt.context.builtin.ActionContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signpost.slack.card.Message;

/**
 * A pressed button.
 *
 * @param value what the button carried, at most 2,000 characters
 * @param onlyYou whether it stands in a message that only one person sees, which only {@code response_url} can change
 * @param threadTs the thread that the message stands in, if it stands in one
 * @see <a href="https://docs.slack.dev/reference/interaction-payloads/block_actions-payload">block_actions</a>
 */
record Press(
        String value,
        String channel,
        String ts,
        boolean onlyYou,
        @Nullable String threadTs) {
    private static final Logger LOG = LoggerFactory.getLogger(Press.class);

    static Press of(BlockActionPayload payload) {
        var container = payload.getContainer();
        String value = payload.getActions().get(0).getValue();
        return new Press(
                value == null ? "" : value,
                container.getChannelId() == null ? "" : container.getChannelId(),
                container.getMessageTs() == null ? "" : container.getMessageTs(),
                container.isEphemeral(),
                container.getThreadTs());
    }

    /** Answers by {@code response_url}, in the message's place or below it. */
    void respond(ActionContext context, Message message, boolean replace) {
        try {
            context.respond(ActionResponse.builder()
                    .responseType("ephemeral")
                    .replaceOriginal(replace)
                    .text(message.text())
                    .blocks(message.blocks())
                    .build());
        } catch (IOException e) {
            LOG.error("A pressed button could not be answered: {}", e.getMessage());
        }
    }
}
