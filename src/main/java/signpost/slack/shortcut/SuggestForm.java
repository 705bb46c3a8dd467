package signpost.slack.shortcut;

import com.slack.api.model.view.View;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import signpost.inbox.Suggestion;
import signpost.slack.SlackText;
import signpost.slack.card.Field;

/** Asks for a link, its title, and why it belongs into the library; filled from a message as far as that goes. */
final class SuggestForm {
    static final String ID = "suggest_form";

    private static final String LINK = "link";
    private static final String TITLE = "title";
    private static final String NOTE = "note";
    private static final int SHORT = 300;
    private static final int LONG = 1_000;
    private static final Pattern LINKED = Pattern.compile("<(https?://[^|>\\s]{1,300})(?:\\|([^>]{1,300}))?>");

    private SuggestForm() {}

    /** @param message as Slack writes it, with its links in angle brackets */
    static View of(String message) {
        Matcher linked = LINKED.matcher(message);
        boolean found = linked.find();
        String link = found ? SlackText.plain("<x|" + linked.group(1) + ">") : "";
        String label = found && linked.group(2) != null ? SlackText.plain(linked.group(2)) : "";
        return Field.form(ID, "Suggest for the library", "Send", "")
                .blocks(List.of(
                        Field.line(LINK, "Link", link, SHORT),
                        Field.optionalLine(TITLE, "Title, if you know it", label.equals(link) ? "" : label, SHORT),
                        Field.optionalText(NOTE, "Why would a leader want to read it?", LONG)))
                .build();
    }

    static Suggestion read(View view) {
        return new Suggestion(Field.words(view, LINK), Field.words(view, TITLE), Field.words(view, NOTE));
    }

    /** What is wrong with it, by field; empty when nothing is. */
    static Map<String, String> problems(Suggestion suggestion) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (!isAddress(suggestion.link())) {
            problems.put(LINK, "Please give an address that begins with https:// or http://.");
        }
        return problems;
    }

    private static boolean isAddress(String link) {
        try {
            URI address = new URI(link);
            return link.length() <= SHORT && link.matches("(?i)https?://.*") && address.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
