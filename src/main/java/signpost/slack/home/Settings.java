package signpost.slack.home;

import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import signpost.article.Taxonomy;
import signpost.reader.Person;
import signpost.reader.Preferences;
import signpost.reader.SqlitePreferences;
import signpost.search.Search;
import signpost.slack.Desk;
import signpost.slack.Interaction;

/** Opens the form of a person's settings and keeps what comes back. */
record Settings(Search search, SqlitePreferences preferences, HomeTab tab, Desk desk) {
    void opened(Interaction pressed) {
        Taxonomy taxonomy = search.catalogue().taxonomy();
        var unused = desk.views().show(pressed, SettingsForm.of(taxonomy, preferences.of(pressed.person())));
    }

    Response submitted(ViewSubmissionRequest request, ViewSubmissionContext context) {
        var payload = request.getPayload();
        Person person = new Person(payload.getTeam().getId(), payload.getUser().getId());
        Preferences wanted =
                SettingsForm.read(payload.getView(), search.catalogue().taxonomy());
        preferences.keep(person, wanted);
        desk.run("A Home tab", () -> tab.publish(person, Listing.FIRST, null));
        return context.ack();
    }
}
