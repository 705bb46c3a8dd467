package signpost.tips;

/** Reaches the people who set tips up. */
public interface Owners {
    /**
     * Sends the owner one direct message, and never one that may have arrived again.
     *
     * @return false where it certainly did not arrive, and so is asked for again within minutes
     */
    boolean tell(Subscription subscription, Notice notice);
}
