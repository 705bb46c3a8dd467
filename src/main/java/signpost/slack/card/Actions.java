package signpost.slack.card;

/** The action ids of the buttons: what a press is recognised by. */
public final class Actions {
    public static final String OPEN_CARD = "open_card";
    public static final String READ_SOURCE = "read_source";
    public static final String ASK_EXAMPLE = "ask_example";
    public static final String SAVE = "save_card";
    public static final String MORE_LIKE_THIS = "more_like_this";
    public static final String ANOTHER_ONE = "another_one";
    public static final String SHARE = "share_card";
    public static final String CARD_MENU = "card_menu";
    public static final String FEEDBACK = "feedback";
    public static final String REMOVE = "remove_answer";
    public static final String NOTE_GAP = "note_gap";

    private Actions() {}
}
