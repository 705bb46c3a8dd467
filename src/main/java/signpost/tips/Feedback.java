package signpost.tips;

/** A press of one of the buttons under a tip; each of them shows that tips are read. */
public enum Feedback {
    /** Cards of the tip's category come more often. */
    MORE,
    /** They come less often. */
    LESS,
    /** They never come again; the plan's {@code never} has the category from now on. */
    NEVER,
    /** This card comes again, after the others that did not come yet. */
    NOT_TODAY,
    /** Any other button, such as Save. */
    OTHER
}
