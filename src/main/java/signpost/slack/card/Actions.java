package signpost.slack.card;

/** The action ids of the buttons: what a press is recognised by. */
public final class Actions {
    public static final String OPEN_CARD = "open_card";
    public static final String READ_SOURCE = "read_source";
    public static final String ASK_EXAMPLE = "ask_example";

    private Actions() {}
}
