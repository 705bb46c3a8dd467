package signpost.playground;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;

/**
 * A message in a channel.
 *
 * @param ts its id within the channel, as Slack writes it: seconds and six digits
 * @param threadTs the first message of the thread it stands in
 * @param onlyYou whether nobody but you sees it
 */
record ChatMessage(
        String channel,
        String ts,
        Author author,
        String text,
        ArrayNode blocks,
        @Nullable String threadTs,
        boolean onlyYou) {
    /** Who wrote it: you, the app, or the workspace itself with a word on what went wrong. */
    enum Author {
        YOU,
        APP,
        WORKSPACE
    }

    ChatMessage with(String newText, ArrayNode newBlocks) {
        return new ChatMessage(channel, ts, author, newText, newBlocks, threadTs, onlyYou);
    }

    boolean isReply() {
        return threadTs != null && !threadTs.equals(ts);
    }
}
