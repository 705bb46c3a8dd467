package signpost.inbox;

import org.jspecify.annotations.Nullable;

/**
 * A question, with what is needed to answer it.
 *
 * @param person who asked, if that is known
 * @param threadTs the thread in which to answer, if any
 * @param responseUrl where a command is answered; who has it can write to the asker for half an hour
 */
public record Asked(
        Key key,
        @Nullable String person,
        @Nullable String threadTs,
        @Nullable String responseUrl,
        String text) {
    /**
     * What a question is known by, however often it is sent.
     *
     * @param ts the message's id within its channel
     * @param edited when it was edited, or empty
     */
    public record Key(String team, String channel, String ts, String edited) {}

    /** Without what the log must not hold. */
    @Override
    public String toString() {
        return "Asked[" + key + "]";
    }
}
