package signpost.tips;

/** Whether tips come. */
public enum State {
    ON,
    /** Stopped by somebody, or by a {@link Trouble}, until somebody turns it on again. */
    PAUSED,
    OFF
}
