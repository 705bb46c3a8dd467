package signpost.slack.shortcut;

import com.slack.api.model.view.View;
import java.util.Map;

/** What shortcuts open. */
public final class ShortcutViews {
    private ShortcutViews() {}

    public static Map<String, View> all() {
        return Map.of(
                "view-suggest", SuggestForm.of("Worth it: <https://example.org/a?b=1&amp;c=2|On calm &amp; focus>!"),
                "view-suggest-without-a-link", SuggestForm.of("no link in here"));
    }
}
