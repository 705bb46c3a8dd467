package signpost.tips;

/** What an owner is told about their tips, by a direct message. */
public enum Notice {
    /** Tips paused; {@link Subscription#whyPaused} says why, and a button turns them on again. */
    TROUBLE,
    /**
     * Nobody pressed anything at 15 tips: shall they go on daily, come weekly, or stop? {@link Subscriptions#answer}
     * takes the answer.
     */
    STILL_WANTED,
    /** Fewer than ten cards are left that did not come yet; the oldest come again after that. */
    FEW_LEFT
}
