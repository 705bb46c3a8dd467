package signpost.reader;

import java.time.Instant;

/** An article on somebody's reading list. */
public record Saved(String slug, State state, Instant at) {
    /** How far the reader is with it. */
    public enum State {
        READING,
        DONE
    }
}
