package signpost.terminal;

/** Text cut into lines for a terminal. */
final class Lines {
    private static final int COLUMNS = 80;

    private Lines() {}

    /** The text in lines of at most 80 columns, the first begun with the lead and each other with the indent. */
    static String wrapped(String lead, String text, String indent) {
        StringBuilder lines = new StringBuilder();
        StringBuilder line = new StringBuilder(lead);
        boolean isFresh = true;
        for (String word : text.split(" ", -1)) {
            if (!isFresh && line.length() + 1 + word.length() > COLUMNS) {
                lines.append(line).append('\n');
                line = new StringBuilder(indent);
                isFresh = true;
            }
            line.append(isFresh ? "" : " ").append(word);
            isFresh = false;
        }
        return lines.append(line).append('\n').toString();
    }
}
