package signpost.slack.browse;

import com.slack.api.model.view.View;
import java.util.Map;
import signpost.search.Catalogue;
import signpost.slack.card.Note;

/** What is seen along the shelves. */
public final class BrowseViews {
    private BrowseViews() {}

    public static Map<String, View> all(Catalogue catalogue) {
        Shelves category = new Shelves("one-on-ones-and-feedback", "", 0);
        return Map.of(
                "view-browse", Note.of(BrowsePage.of(catalogue, Shelves.ENTRANCE)),
                "view-browse-a-category", Note.of(BrowsePage.of(catalogue, category)));
    }
}
