package signpost.slack.card;

import java.util.regex.Pattern;

/**
 * Text from outside, made safe for Slack's mrkdwn.
 *
 * @see <a href="https://docs.slack.dev/messaging/formatting-message-text">Formatting message text</a>
 */
final class Mrkdwn {
    private static final Pattern CHANNEL = Pattern.compile("[CG][A-Z0-9]{2,30}");

    private Mrkdwn() {}

    /** The text with Slack's three control characters escaped, so that no mention or link can form, cut to a length. */
    static String escape(String text, int most) {
        String escaped = escape(text);
        return escaped.length() <= most ? escaped : escape(Limits.cut(text, fitting(text, most)));
    }

    /** How many characters of the text, with an ellipsis for the last, are no more than so many when escaped. */
    private static int fitting(String text, int most) {
        int count = 1;
        for (int length = 1; count <= text.length(); count++) {
            length += switch (text.charAt(count - 1)) {
                case '&' -> "&amp;".length();
                case '<', '>' -> "&lt;".length();
                default -> 1;
            };
            if (length > most) {
                break;
            }
        }
        return Math.min(count, text.length() - 1);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The channel by its name, for those who may know it; what is no id of a channel is called a channel. */
    static String channel(String id) {
        return CHANNEL.matcher(id).matches() ? "<#" + id + ">" : "a channel";
    }

    /** A link; a bar in its label would end the label early, and a line break the link. */
    static String link(String url, String label, int most) {
        String address = url.replace("&", "&amp;")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace("|", "%7C");
        return "<" + address + "|" + escape(label.replace('|', '/').replace('\n', ' '), most) + ">";
    }
}
