package signpost.slack.home;

import com.slack.api.model.view.View;
import org.jspecify.annotations.Nullable;
import signpost.reader.Person;
import signpost.slack.Desk;
import signpost.slack.Interaction;

/** Publishes Home tabs. */
final class HomeTab {
    private final HomePage page;
    private final Desk desk;

    HomeTab(HomePage page, Desk desk) {
        this.page = page;
        this.desk = desk;
    }

    /**
     * Shows a person their Home tab as it is now.
     *
     * @param hash of the view that they see, if it is known; where they see a newer one by now, this one is drawn anew
     */
    void publish(Person person, Listing listing, @Nullable String hash) {
        if (!desk.views().publish(person.id(), page.view(person, listing), hash)) {
            var unused = desk.views().publish(person.id(), page.view(person, listing), null);
        }
    }

    /** The same after a press there; a press elsewhere leaves the tab alone until it is opened. */
    void follow(Interaction pressed, Listing listing) {
        View seen = pressed.view();
        if (seen != null && !pressed.isInModal()) {
            publish(pressed.person(), listing, seen.getHash());
        }
    }

    /** The same after a press in a modal, which lies over the tab. */
    void refresh(Interaction pressed) {
        if (pressed.isInModal()) {
            publish(pressed.person(), Listing.FIRST, null);
        }
    }
}
