package signpost.tips.plan;

/** How tips come: each on its day, or those of a week together on its first day. */
public enum Rhythm {
    DAILY,
    WEEKLY
}
