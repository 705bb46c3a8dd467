package signpost.slack;

import java.util.regex.Pattern;

/**
 * What someone typed, out of Slack's markup.
 *
 * @see <a href="https://docs.slack.dev/messaging/formatting-message-text">Formatting message text</a>
 */
public final class SlackText {
    private static final Pattern MENTION = Pattern.compile("<[@!][^>]*>");
    private static final Pattern LABELLED = Pattern.compile("<[^>|]*\\|([^>]*)>");
    private static final Pattern LINK = Pattern.compile("<(?:https?|mailto)[^>]*>");
    private static final Pattern CHANNEL = Pattern.compile("<#[^>]*>");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\u200d]]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private SlackText() {}

    /** The words alone: mentions and bare addresses left out, labels kept, entities resolved, spaces folded. */
    public static String plain(String text) {
        String words = MENTION.matcher(text).replaceAll(" ");
        words = LABELLED.matcher(words).replaceAll("$1");
        words = LINK.matcher(words).replaceAll(" ");
        words = CHANNEL.matcher(words).replaceAll(" ");
        words = words.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        words = CONTROL.matcher(words).replaceAll(" ");
        return SPACES.matcher(words).replaceAll(" ").strip();
    }
}
