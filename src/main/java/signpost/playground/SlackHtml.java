package signpost.playground;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Slack's two kinds of marked-up text as HTML. What comes in is escaped first, so that no markup but ours comes out.
 *
 * @see <a href="https://docs.slack.dev/messaging/formatting-message-text">mrkdwn</a>
 */
public final class SlackHtml {
    private static final Parser MARKDOWN = Parser.builder().build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private static final Pattern LINK = Pattern.compile("&lt;(https?://[^|&\\s]*(?:&amp;[^|&\\s]*)*)(?:\\|(.*?))?&gt;");
    private static final Pattern USER = Pattern.compile("&lt;@(\\w+)&gt;");
    private static final Pattern CHANNEL = Pattern.compile("&lt;#(\\w+)&gt;");
    private static final Pattern BROADCAST = Pattern.compile("&lt;!(here|channel|everyone)&gt;");
    private static final Pattern BOLD = Pattern.compile("(?<![\\w*])\\*(?=\\S)([^*\\n]+?)(?<=\\S)\\*(?![\\w*])");
    private static final Pattern ITALIC = Pattern.compile("(?<![\\w_])_(?=\\S)([^_\\n]+?)(?<=\\S)_(?![\\w_])");
    private static final Pattern STRIKE = Pattern.compile("(?<![\\w~])~(?=\\S)([^~\\n]+?)(?<=\\S)~(?![\\w~])");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern QUOTE = Pattern.compile("(?m)^&gt; ?(.*)$");

    private SlackHtml() {}

    /** Slack's mrkdwn, as an app or a person sends it. */
    public static String mrkdwn(String text) {
        String html = escaped(text);
        html = LINK.matcher(html).replaceAll(SlackHtml::link);
        html = USER.matcher(html).replaceAll("<span class=\"mention\">@$1</span>");
        html = html.replace("@" + Workspace.APP_USER, "@Signpost").replace("@" + Workspace.YOU, "@You");
        html = CHANNEL.matcher(html).replaceAll(SlackHtml::channel);
        html = BROADCAST.matcher(html).replaceAll("<span class=\"mention ping\">@$1</span>");
        html = BOLD.matcher(html).replaceAll("<strong>$1</strong>");
        html = ITALIC.matcher(html).replaceAll("<em>$1</em>");
        html = STRIKE.matcher(html).replaceAll("<s>$1</s>");
        html = CODE.matcher(html).replaceAll("<code>$1</code>");
        html = QUOTE.matcher(html).replaceAll("<blockquote>$1</blockquote>");
        return html.replace("\n", "<br>");
    }

    private static String channel(MatchResult named) {
        String label = Workspace.OPEN.stream()
                .filter(channel -> channel.id().equals(named.group(1)))
                .map(Channel::label)
                .findFirst()
                .orElse("#" + named.group(1));
        return Matcher.quoteReplacement("<span class=\"mention\">" + label + "</span>");
    }

    private static String link(MatchResult link) {
        String label = link.group(2) == null ? link.group(1) : link.group(2);
        return Matcher.quoteReplacement(
                "<a href=\"" + link.group(1) + "\" target=\"_blank\" rel=\"noopener noreferrer\">" + label + "</a>");
    }

    /** Standard Markdown, as the markdown block takes it. */
    public static String markdown(String text) {
        return HTML.render(MARKDOWN.parse(text));
    }

    /** An address that a link may lead to: http or https, else nowhere. */
    public static String address(String url) {
        return url.startsWith("https://") || url.startsWith("http://") ? url : "#";
    }

    /** Slack's own three entities count once, whether they came escaped or not. */
    private static String escaped(String text) {
        String once = text.replace("&lt;", "\u0001").replace("&gt;", "\u0002").replace("&amp;", "&");
        String html = once.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
        return html.replace("\u0001", "&#60;").replace("\u0002", "&#62;");
    }
}
