package signpost.tips;

/**
 * How long nobody pressed anything, and what was made of it.
 *
 * @param posts since the last press
 */
record Silence(int posts, Asked asked) {
    static final int BEFORE_ASKING = 15;
    static final int BEFORE_WEEKLY = 25;

    /** Whether the owner was asked if they still want a tip a day. */
    enum Asked {
        NO,
        YES,
        /** They said what they want, and are not asked again before somebody presses something. */
        ANSWERED
    }

    boolean isTimeToAsk() {
        return asked == Asked.NO && posts >= BEFORE_ASKING;
    }

    /** The owner was asked ten posts ago, and nobody said or pressed anything since. */
    boolean isTimeForWeekly() {
        return asked == Asked.YES && posts >= BEFORE_WEEKLY;
    }
}
