package signpost.playground;

import java.time.Instant;
import java.util.Optional;

/** What the app does by the clock, without anybody asking. */
public interface Ahead {
    /** Nothing is ever planned. */
    Ahead NOTHING = new Ahead() {
        @Override
        public Optional<Instant> next() {
            return Optional.empty();
        }

        @Override
        public void arrived() {}
    };

    /** When it does the next thing, if anything is planned. */
    Optional<Instant> next();

    /** The clock was moved: there may be something to do at once. */
    void arrived();
}
