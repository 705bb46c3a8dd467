package signpost;

import java.time.Instant;
import java.util.Optional;
import signpost.playground.Ahead;
import signpost.tips.Tips;

/** What the playground's clock is moved on to. */
record NextTip(Tips tips) implements Ahead {
    @Override
    public Optional<Instant> next() {
        return tips.next();
    }

    @Override
    public void arrived() {
        tips.look();
    }
}
