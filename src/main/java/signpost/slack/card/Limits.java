package signpost.slack.card;

/**
 * Slack's limits, in characters unless said otherwise, and cutting to them.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks">blocks</a>
 * @see <a href="https://docs.slack.dev/reference/block-kit/block-elements/button-element">button</a>
 * @see <a href="https://docs.slack.dev/reference/methods/chat.postMessage">text</a>
 */
final class Limits {
    static final int TEXT = 3000;
    static final int MESSAGE_TEXT = 4000;
    /** Our own: a title and its address, with room for what escaping adds. */
    static final int SHORT_TEXT = 2500;

    static final int BUTTON = 75;
    static final int BUTTON_VALUE = 2000;
    static final int OPTION = 75;
    static final int HEADER = 150;
    static final int CONFIRM = 300;
    static final int URL = 3000;
    static final int CARD_TITLE = 150;
    static final int CARD_SUBTITLE = 150;
    static final int CARD_BODY = 200;
    /** What we allow a linked title, so that its markup and address fit a section with it. */
    static final int TITLE = 300;
    /** What we allow a line of a list, so that ten of them fit a section. */
    static final int LINE = 280;

    private static final String CUT = "\u2026";

    private Limits() {}

    /** The text, cut to so many characters with an ellipsis where it is longer; never inside a surrogate pair. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - CUT.length();
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + CUT;
    }
}
