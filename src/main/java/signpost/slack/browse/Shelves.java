package signpost.slack.browse;

/**
 * Where somebody stands in the library, as menus and buttons carry it.
 *
 * @param category a slug, or empty before one was chosen
 * @param audience a slug, or empty for all
 * @param page from 0
 */
record Shelves(String category, String audience, int page) {
    static final Shelves ENTRANCE = new Shelves("", "", 0);

    private static final String BETWEEN = "|";

    String value() {
        return category + BETWEEN + audience + BETWEEN + page;
    }

    Shelves page(int other) {
        return new Shelves(category, audience, other);
    }

    /** What a menu's or a button's value says; one that is none of ours leads to the entrance. */
    static Shelves parse(String value) {
        String[] parts = value.split("\\|", -1);
        return parts.length == 3 && parts[2].matches("\\d{1,4}")
                ? new Shelves(parts[0], parts[1], Integer.parseInt(parts[2]))
                : ENTRANCE;
    }
}
