package signpost.slack.card;

/** What the menu under a card offers. Slack allows its values 75 characters, so the card is named by the block. */
public final class CardMenu {
    public static final String REPORT = "report";

    private static final String BLOCK = "deeds-";

    private CardMenu() {}

    static String block(String slug) {
        return BLOCK + slug;
    }

    /** The slug of the card that a block of this id stands under. */
    public static String slug(String block) {
        return block.startsWith(BLOCK) ? block.substring(BLOCK.length()) : "";
    }
}
