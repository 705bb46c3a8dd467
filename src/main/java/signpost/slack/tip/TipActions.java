package signpost.slack.tip;

import signpost.slack.card.Piece;

/** The action ids of what can be pressed under a tip and about tips, and what its menu offers. */
final class TipActions {
    static final String READ = "tip_read";
    static final String SAVE = "tip_save";
    static final String MORE = "tip_more";
    static final String LESS = "tip_less";
    static final String NOT_TODAY = "tip_not_today";
    static final String MENU = "tip_menu";
    static final String CARD = "tip_card";
    static final String SHARE = "tip_share";
    static final String CHANGE = "tip_change";
    static final String PREVIEW = "tip_preview";
    static final String SWAP = "tip_swap";
    static final String POST_NOW = "tip_post_now";
    static final String UNDO = "tip_undo";
    static final String TURN_ON = "tip_turn_on";
    static final String PAUSE = "tip_pause";
    static final String RESUME = "tip_resume";
    static final String ANSWER = "tip_answer";

    /** What a choice in the menu carries; the card is named by the block. */
    static final Piece.Choice OPEN_CARD = new Piece.Choice("Open the card", "card");

    static final Piece.Choice SAVE_CARD = new Piece.Choice("Save", "save");
    static final Piece.Choice MORE_LIKE_THIS = new Piece.Choice("More like this", "more");
    static final Piece.Choice LESS_LIKE_THIS = new Piece.Choice("Less like this", "less");
    static final Piece.Choice CHANGE_TIPS = new Piece.Choice("Change these tips", "settings");
    static final String NEVER = "never";

    private static final String BLOCK = "tip-";

    private TipActions() {}

    static Piece.Choice never(String category) {
        return new Piece.Choice("Never about " + category, NEVER);
    }

    static String block(String slug) {
        return BLOCK + slug;
    }

    /** The slug of the card that a block of this id is about. */
    static String slug(String block) {
        return block.startsWith(BLOCK) ? block.substring(BLOCK.length()) : "";
    }
}
