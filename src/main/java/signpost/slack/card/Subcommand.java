package signpost.slack.card;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a command may say that is no question: the whole text or nothing. */
public enum Subcommand {
    HELP("help", "what I am and how to ask me"),
    BROWSE("browse", "the library by category and audience"),
    SAVED("saved", "your reading list"),
    PATH("path", "cards in the order in which to read them"),
    SETTINGS("settings", "your role and topics"),
    TIP("tip", "a tip now, for you alone"),
    TIPS("tips", "a tip every day or week in this channel, or to you alone");

    private final String word;
    private final String what;

    Subcommand(String word, String what) {
        this.word = word;
        this.what = what;
    }

    /** Whether a command's text is this one. */
    public boolean is(String text) {
        return word.equalsIgnoreCase(text.strip());
    }

    String typed() {
        return "/signpost " + word;
    }

    String line() {
        return typed() + ": " + what;
    }

    /** The one that was most likely meant by a text with one slip in it. */
    static Optional<Subcommand> near(String text) {
        return Arrays.stream(values())
                .filter(it -> oneSlip(text.strip().toLowerCase(Locale.ROOT), it.word))
                .findFirst();
    }

    /** Whether one letter is wrong, missing, too many, or two neighbours have changed places. */
    private static boolean oneSlip(String typed, String word) {
        int same = 0;
        while (same < Math.min(typed.length(), word.length()) && typed.charAt(same) == word.charAt(same)) {
            same++;
        }
        String typedRest = typed.substring(same);
        String rest = word.substring(same);
        return switch (typedRest.length() - rest.length()) {
            case 1 -> typedRest.substring(1).equals(rest);
            case -1 -> rest.substring(1).equals(typedRest);
            case 0 ->
                !rest.isEmpty()
                        && (typedRest.substring(1).equals(rest.substring(1))
                                || swapped(typedRest).equals(rest));
            default -> false;
        };
    }

    private static String swapped(String text) {
        return text.length() < 2 ? text : "" + text.charAt(1) + text.charAt(0) + text.substring(2);
    }
}
