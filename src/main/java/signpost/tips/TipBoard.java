package signpost.tips;

/** Where tips are pinned up. Called by several threads at once; each call may take as long as Slack's answer. */
public interface TipBoard {
    /**
     * Posts a tip, once: what Slack does not confirm is not sent again, and 429 is not waited for.
     *
     * @throws RuntimeException as if Slack's answer were unknown
     */
    Outcome post(Tip tip);

    /** Takes a posted message away; whether it is gone. */
    boolean withdraw(Spot spot, String ts);
}
