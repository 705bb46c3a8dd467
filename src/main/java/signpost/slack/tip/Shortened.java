package signpost.slack.tip;

/** Texts cut where they can be read to an end. */
final class Shortened {
    private static final String CUT = "\u2026";

    private Shortened() {}

    /**
     * The text in no more than so many characters: up to the end of a sentence, else of a clause, else of a word.
     *
     * @param most at least 2
     */
    static String to(int most, String text) {
        if (text.length() <= most) {
            return text;
        }
        int sentence = last(text, most, ".?!");
        if (sentence > most / 3) {
            return text.substring(0, sentence);
        }
        int clause = last(text, most - 1, ",;:");
        int end = clause > most / 2 ? clause - 1 : text.lastIndexOf(' ', most - 1);
        return (end > most / 3 ? text.substring(0, end) : hard(text, most - 1)).stripTrailing() + CUT;
    }

    /** Where the last of these marks ends that stands before a space, or 0. */
    private static int last(String text, int most, String marks) {
        for (int end = Math.min(most, text.length() - 1); end > 1; end--) {
            if (text.charAt(end) == ' ' && marks.indexOf(text.charAt(end - 1)) >= 0) {
                return end;
            }
        }
        return 0;
    }

    /** Never inside a surrogate pair. */
    private static String hard(String text, int most) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
