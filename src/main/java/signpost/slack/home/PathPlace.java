package signpost.slack.home;

/**
 * What a button on a reading path carries.
 *
 * @param path its slug
 * @param card the slug of the card that was next when the button was drawn; pressed again, it moves nobody on twice
 */
record PathPlace(String path, String card) {
    String value() {
        return path + "\n" + card;
    }

    /** A value that is none of ours leads to a path that is not there. */
    static PathPlace parse(String value) {
        String[] lines = value.split("\n", 2);
        return new PathPlace(lines[0], lines.length == 2 ? lines[1] : "");
    }
}
