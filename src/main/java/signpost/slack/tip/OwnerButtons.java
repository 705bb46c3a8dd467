package signpost.slack.tip;

import java.util.Arrays;
import java.util.Optional;
import signpost.reader.Person;
import signpost.slack.Desk;
import signpost.slack.Interaction;
import signpost.slack.card.AnswerCards;
import signpost.tips.Outcome;
import signpost.tips.Spot;
import signpost.tips.State;
import signpost.tips.Subscription;
import signpost.tips.Subscriptions;

/** What an owner presses in a direct message and on the Home tab. Only the owner's presses count. */
final class OwnerButtons {
    private final Subscriptions subscriptions;
    private final Notes notes;
    private final Desk desk;

    OwnerButtons(Subscriptions subscriptions, Notes notes, Desk desk) {
        this.subscriptions = subscriptions;
        this.notes = notes;
        this.desk = desk;
    }

    /** "Turn them on again": said at the spot first, which shows whether Slack takes tips there now. */
    void turnedOn(Interaction pressed) {
        Optional<Subscription> own = own(pressed.person(), pressed.value());
        if (own.isEmpty()) {
            desk.tell(pressed, Settings.NOT_YOURS);
        } else {
            turnOn(pressed, own.get());
        }
    }

    private void turnOn(Interaction pressed, Subscription own) {
        Outcome outcome = own.isOn() ? new Outcome.Posted("") : notes.goOn(own);
        if (outcome instanceof Outcome.Posted) {
            subscriptions.turn(own.spot(), State.ON);
            desk.replace(pressed, AnswerCards.sentence("They are on again: " + notes.words(own) + "."));
        } else {
            desk.tell(
                    pressed,
                    outcome instanceof Outcome.Refused refused
                            ? NoteMessages.notYet(refused.trouble())
                            : AnswerCards.sentence("Slack did not answer. Please press again in a minute."));
        }
    }

    void paused(Interaction pressed) {
        turn(pressed, State.PAUSED);
    }

    void resumed(Interaction pressed) {
        turn(pressed, State.ON);
    }

    private void turn(Interaction pressed, State state) {
        own(pressed.person(), pressed.value()).ifPresent(it -> subscriptions.turn(it.spot(), state));
        desk.drawHome(pressed);
    }

    /** The answer to whether tips are still wanted. */
    void answered(Interaction pressed) {
        String[] parts = pressed.value().split(" ", 2);
        Optional<Subscriptions.Answer> answer = Arrays.stream(Subscriptions.Answer.values())
                .filter(it -> it.name().equals(parts[0]))
                .findFirst();
        Optional<Spot> spot = own(pressed.person(), parts[parts.length - 1]).map(Subscription::spot);
        if (answer.isEmpty() || spot.isEmpty()) {
            desk.tell(pressed, Settings.NOT_YOURS);
        } else {
            subscriptions.answer(spot.get(), answer.get());
            desk.replace(pressed, AnswerCards.sentence(said(answer.get())));
        }
    }

    private static String said(Subscriptions.Answer answer) {
        return switch (answer) {
            case DAILY -> "Noted: they go on daily.";
            case WEEKLY -> "Noted: they come once a week.";
            case STOP -> "Noted: they are off. /signpost tips in the channel turns them on again.";
        };
    }

    private Optional<Subscription> own(Person person, String channel) {
        return Spots.carried(person, channel)
                .flatMap(subscriptions::at)
                .filter(it -> it.owner().equals(person.id()));
    }
}
