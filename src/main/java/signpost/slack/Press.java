package signpost.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import org.jspecify.annotations.Nullable;
import signpost.slack.card.AnswerCards;
import signpost.slack.card.Message;

/**
 * A pressed button.
 *
 * @param value what the button or the chosen option carried, at most 2,000 characters
 * @param onlyYou whether it stands in a message that only one person sees, which only {@code response_url} can change
 * @param threadTs the thread that the message stands in, if it stands in one
 * @param responseUrl where who pressed can be answered
 * @see <a href="https://docs.slack.dev/reference/interaction-payloads/block_actions-payload">block_actions</a>
 */
public record Press(
        String value,
        String channel,
        String ts,
        boolean onlyYou,
        @Nullable String threadTs,
        String responseUrl) {
    static final Message NOT_SHOWN = AnswerCards.sentence(
            "I could not show that here. If I have left this channel, invite me with /invite @Signpost and press again;"
                    + " /signpost and your question works anywhere.");

    static Press of(BlockActionPayload payload) {
        var container = payload.getContainer();
        BlockActionPayload.Action action = payload.getActions().get(0);
        String value = action.getSelectedOption() == null
                ? action.getValue()
                : action.getSelectedOption().getValue();
        return new Press(
                value == null ? "" : value,
                container.getChannelId() == null ? "" : container.getChannelId(),
                container.getMessageTs() == null ? "" : container.getMessageTs(),
                container.isEphemeral(),
                container.getThreadTs(),
                payload.getResponseUrl() == null ? "" : payload.getResponseUrl());
    }

    Posting.Address address() {
        return new Posting.Address(responseUrl, threadTs);
    }

    /** Answers by {@code response_url}, in the message's place or below it. */
    void respond(Posting posting, Message message, boolean replace) {
        var unused = posting.respond(address(), message, replace);
    }

    /** Tells who pressed that nothing came of it, unless something did. */
    void explain(Posting posting, String outcome) {
        if (!outcome.equals(Posting.DONE)) {
            respond(posting, NOT_SHOWN, false);
        }
    }
}
