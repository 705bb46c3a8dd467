package signpost.tips;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tips at a spot as their owner sees them.
 *
 * @param next when the next one comes; null where none does
 * @param last what became of the last one; null before the first
 */
public record Standing(
        Subscription subscription,
        @Nullable Instant next,
        @Nullable Result last) {
    /** What became of a day's tip. */
    public record Result(LocalDate day, Ending ending) {}

    /** How the way of a tip ended. */
    public enum Ending {
        POSTED,
        /** Slack refused it for a {@link Trouble}, or for another reason. */
        REFUSED,
        /** Slack did not say whether it took it, or the bot was stopped meanwhile. It was not sent again. */
        UNKNOWN,
        /** The bot did not run, or did not reach Slack, until an hour after the time. */
        TOO_LATE,
        /** No card fits. */
        NOTHING_FITS,
        /** It was taken back. */
        UNDONE
    }

    public Optional<Instant> nextTip() {
        return Optional.ofNullable(next);
    }

    public Optional<Result> lastResult() {
        return Optional.ofNullable(last);
    }
}
