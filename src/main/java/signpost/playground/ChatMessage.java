package signpost.playground;

import org.jspecify.annotations.Nullable;
import signpost.playground.block.Filled;
import signpost.playground.block.Form;
import signpost.playground.block.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A message in a channel.
 *
 * @param ts its id within the channel, as Slack writes it: seconds and six digits
 * @param threadTs the first message of the thread it stands in
 * @param onlyYou whether nobody but you sees it
 * @param editedTs when its author changed it last
 * @param filled what a person left in its elements
 */
record ChatMessage(
        String channel,
        String ts,
        Author author,
        String text,
        ArrayNode blocks,
        @Nullable String threadTs,
        boolean onlyYou,
        @Nullable String editedTs,
        ObjectNode filled) {
    /** Who wrote it: you, the app, or the workspace itself with a word on what went wrong. */
    enum Author {
        YOU,
        APP,
        WORKSPACE
    }

    ChatMessage with(String newText, ArrayNode newBlocks) {
        return new ChatMessage(channel, ts, author, newText, newBlocks, threadTs, onlyYou, editedTs, filled);
    }

    ChatMessage edited(String newText, String when) {
        return new ChatMessage(channel, ts, author, newText, blocks, threadTs, onlyYou, when, filled);
    }

    /** What is left of it where replies hang on it. */
    ChatMessage tombstone() {
        return new ChatMessage(
                channel,
                ts,
                Author.WORKSPACE,
                "This message was deleted.",
                Json.array(),
                threadTs,
                false,
                null,
                filled);
    }

    ChatMessage filled(Form form) {
        ObjectNode left = Filled.in(blocks, form);
        return new ChatMessage(channel, ts, author, text, blocks, threadTs, onlyYou, editedTs, left);
    }

    /** What stands in its elements now. */
    ObjectNode values() {
        return Filled.kept(blocks, filled);
    }

    boolean isYours() {
        return author == Author.YOU;
    }

    boolean isReply() {
        return threadTs != null && !threadTs.equals(ts);
    }
}
