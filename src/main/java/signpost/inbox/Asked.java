package signpost.inbox;

import org.jspecify.annotations.Nullable;

/**
 * A question, with what is needed to answer it.
 *
 * @param threadTs the thread in which to answer, if any
 */
public record Asked(Key key, @Nullable String threadTs, String text) {
    /**
     * What a question is known by, however often it is sent.
     *
     * @param ts the message's id within its channel
     * @param edited when it was edited, or empty
     */
    public record Key(String team, String channel, String ts, String edited) {}
}
