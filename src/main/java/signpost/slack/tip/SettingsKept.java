package signpost.slack.tip;

import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import signpost.reader.Person;
import signpost.slack.Desk;
import signpost.slack.card.Message;
import signpost.slack.card.Note;
import signpost.slack.card.Piece;
import signpost.tips.Picks;
import signpost.tips.Spot;
import signpost.tips.Standing;
import signpost.tips.State;
import signpost.tips.Subscription;
import signpost.tips.Subscriptions;
import signpost.tips.Tips;
import signpost.tips.plan.Checked;
import signpost.tips.plan.Draft;
import signpost.tips.plan.Plan;

/** Keeps what comes back of the form, or sends it back with what is wrong at each field, and tells whom it concerns. */
final class SettingsKept {
    private final Settings settings;
    private final Subscriptions subscriptions;
    private final Picks picks;
    private final Notes notes;
    private final Desk desk;

    SettingsKept(Settings settings, Tips tips, Notes notes, Desk desk) {
        this.settings = settings;
        this.subscriptions = tips.subscriptions();
        this.picks = tips.picks();
        this.notes = notes;
        this.desk = desk;
    }

    /** What was sent off, by whom and for where. */
    private record Sent(Spot spot, Person person, String name, View filled) {}

    Response submitted(ViewSubmissionRequest request, ViewSubmissionContext context) {
        var payload = request.getPayload();
        View filled = payload.getView();
        Person person = new Person(payload.getTeam().getId(), payload.getUser().getId());
        String name = payload.getUser().getName() == null
                ? "Somebody"
                : payload.getUser().getName();
        return Spots.carried(person, filled.getPrivateMetadata())
                .filter(spot -> settings.isOpenTo(spot, person.id()))
                .map(spot -> submitted(new Sent(spot, person, name, filled), context))
                .orElseGet(() -> context.ackWithUpdate(Note.of(Settings.NOT_YOURS)));
    }

    private Response submitted(Sent sent, ViewSubmissionContext context) {
        boolean personal = sent.spot().channel().equals(sent.person().id());
        Checked checked = subscriptions.check(PlanFields.read(sent.filled()), personal);
        Map<String, String> problems = new HashMap<>(isUnsure(sent) ? TipForm.notSure(sent.filled()) : Map.of());
        problems.putAll(checked.match(this::withoutCards, PlanFields::problems));
        return problems.isEmpty()
                ? checked.match(plan -> context.ackWithUpdate(Note.of(kept(sent, plan))), none -> context.ack())
                : context.ackWithErrors(problems);
    }

    private Map<String, String> withoutCards(Plan plan) {
        return picks.fitting(plan.interests()) > 0
                ? Map.of()
                : PlanFields.problems(
                        Map.of(Draft.Field.TOPICS, "The library has no card on these topics for this audience."));
    }

    private boolean isUnsure(Sent sent) {
        return isOthers(subscriptions.at(sent.spot()), sent) && !TipForm.isSure(sent.filled());
    }

    private static boolean isOthers(Optional<Subscription> subscription, Sent sent) {
        return subscription
                .filter(it -> it.leave(sent.person().id()) == Subscription.Leave.TO_CONFIRM)
                .isPresent();
    }

    private Message kept(Sent sent, Plan plan) {
        Optional<Subscription> before = subscriptions.at(sent.spot());
        subscriptions.keep(sent.spot(), sent.person().id(), plan);
        turn(sent, before.map(Subscription::isOn).orElse(true));
        Optional<Subscription> after = subscriptions.at(sent.spot());
        if (before.isEmpty()) {
            desk.run("A word on new tips", () -> after.ifPresent(it -> notes.setUp(it, sent.name())));
        } else if (isOthers(before, sent)) {
            desk.run("A word on changed tips", () -> after.ifPresent(it -> notes.changed(it, sent.name())));
        }
        return after.map(it -> said(it, sent)).orElse(Settings.NOT_OPENED);
    }

    private void turn(Sent sent, boolean wasOn) {
        boolean wanted = TipForm.isOn(sent.filled());
        if (wanted != wasOn) {
            subscriptions.turn(sent.spot(), wanted ? State.ON : State.OFF);
        }
    }

    private Message said(Subscription subscription, Sent sent) {
        String channel = sent.spot().channel();
        String when = subscriptions
                .standing(sent.spot())
                .flatMap(Standing::nextTip)
                .map(next -> "The next one comes on "
                        + PlanWords.moment(next, subscription.plan().schedule().zone()) + ".")
                .orElse(
                        subscription.isOn()
                                ? "No day is left on which one could come."
                                : "No tips come while it is off.");
        return new Message(List.of(
                new Piece.Prose("", "Kept: " + notes.words(subscription) + ". " + when),
                new Piece.Buttons(List.of(new Piece.Button(TipActions.PREVIEW, "Preview the next 5", channel, "")))));
    }
}
