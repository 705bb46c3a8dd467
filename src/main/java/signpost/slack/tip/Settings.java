package signpost.slack.tip;

import com.slack.api.model.view.View;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import signpost.article.Audience;
import signpost.article.Category;
import signpost.article.Taxonomy;
import signpost.search.Search;
import signpost.slack.Desk;
import signpost.slack.Interaction;
import signpost.slack.card.AnswerCards;
import signpost.slack.card.Message;
import signpost.tips.Spot;
import signpost.tips.Subscription;
import signpost.tips.Subscriptions;
import signpost.tips.plan.Draft;
import signpost.tips.plan.Zones;

/** Opens the form in which tips are set up and changed. */
final class Settings {
    static final Message NOT_OPENED =
            AnswerCards.sentence("Slack did not open the settings in time. Please try once more.");
    static final Message NOT_YOURS = AnswerCards.sentence("These tips are somebody else's own.");
    private static final List<String> WORKDAYS = List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY");

    private final Search search;
    private final Subscriptions subscriptions;
    private final Desk desk;

    Settings(Search search, Subscriptions subscriptions, Desk desk) {
        this.search = search;
        this.subscriptions = subscriptions;
        this.desk = desk;
    }

    /** The form for a spot, filled in as things are there. */
    View form(Spot spot, String person) {
        Optional<Subscription> subscription = subscriptions.at(spot);
        Draft draft = subscription.map(it -> Draft.of(it.plan())).orElseGet(() -> proposed(person));
        return TipForm.of(spot.channel(), person, new TipForm.Known(subscription, draft), offered());
    }

    /** Whether somebody may see and change what is set up at a spot. */
    boolean isOpenTo(Spot spot, String person) {
        return subscriptions
                .at(spot)
                .map(it -> it.leave(person) != Subscription.Leave.REFUSED)
                .orElse(true);
    }

    /** A press of what leads to the settings: of what the button names, which may be where it stands. */
    void opened(Interaction pressed) {
        Optional<Spot> spot = pressed.value().equals(NoteMessages.HERE)
                ? Optional.of(Spots.of(pressed))
                : Spots.carried(pressed.person(), pressed.value());
        open(pressed, spot);
    }

    /** The same for where the press was. */
    void openedHere(Interaction pressed) {
        open(pressed, Optional.of(Spots.of(pressed)));
    }

    private void open(Interaction pressed, Optional<Spot> wanted) {
        String person = pressed.person().id();
        Optional<Spot> spot = wanted.filter(it -> isOpenTo(it, person));
        if (spot.isEmpty()) {
            desk.tell(pressed, NOT_YOURS);
        } else if (!desk.views().show(pressed, form(spot.get(), person))) {
            desk.tell(pressed, NOT_OPENED);
        }
    }

    private Draft proposed(String person) {
        String zone = desk.people().zone(person).filter(Zones::isKnown).orElse("UTC");
        return new Draft(
                new Draft.When(WORKDAYS, "09:00", zone, "DAILY"),
                new Draft.Off("", "", "", ""),
                new Draft.About(List.of(), "", List.of()));
    }

    private PlanFields.Offered offered() {
        Taxonomy taxonomy = search.catalogue().taxonomy();
        return new PlanFields.Offered(
                names(taxonomy.categories().values(), Category::slug, Category::name),
                names(taxonomy.audiences().values(), Audience::slug, Audience::name),
                subscriptions.countries());
    }

    private static <T> Map<String, String> names(Iterable<T> all, Function<T, String> slug, Function<T, String> name) {
        Map<String, String> names = new LinkedHashMap<>();
        all.forEach(it -> names.put(slug.apply(it), name.apply(it)));
        return names;
    }
}
