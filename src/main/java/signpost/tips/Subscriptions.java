package signpost.tips;

import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import signpost.tips.plan.Checked;
import signpost.tips.plan.Draft;
import signpost.tips.plan.Plan;
import signpost.tips.plan.Rhythm;
import signpost.tips.plan.Schedule;

/**
 * Who set up which tips where. Safe for use by many threads.
 *
 * <p>Nothing here asks who may do it; {@link Subscription#leave} says that.
 */
public final class Subscriptions {
    private static final LocalTime EARLIEST = LocalTime.of(7, 0);
    private static final LocalTime LATEST = LocalTime.of(19, 0);

    private final SqliteTips tables;
    private final Agenda agenda;
    private final Alarm alarm;
    private final RandomGenerator random;

    Subscriptions(Agenda agenda, Alarm alarm, RandomGenerator random) {
        this.tables = agenda.tables();
        this.agenda = agenda;
        this.alarm = alarm;
        this.random = random;
    }

    /** What an owner answers to {@link Notice#STILL_WANTED}. */
    public enum Answer {
        DAILY,
        WEEKLY,
        STOP
    }

    public Optional<Subscription> at(Spot spot) {
        return tables.subscriptions().find(spot).map(Course::subscription);
    }

    public Optional<Standing> standing(Spot spot) {
        return tables.subscriptions().find(spot).map(this::standing);
    }

    /** What somebody set up, their personal tips among it. */
    public List<Standing> ownedBy(String team, String person) {
        return tables.subscriptions().ownedBy(team, person).stream()
                .map(this::standing)
                .toList();
    }

    private Standing standing(Course course) {
        Schedule.Due due = course.due();
        Spot spot = course.subscription().spot();
        return new Standing(
                course.subscription(),
                due == null ? null : due.at(),
                tables.ledger().last(spot).orElse(null));
    }

    /** The countries whose public holidays are known: English names by the letters that a draft takes. */
    public Map<String, String> countries() {
        return agenda.holidays().countries();
    }

    /** The plan that a form stands for, or what is wrong with it: nobody is written to outside of working hours. */
    public Checked check(Draft draft, boolean personal) {
        Checked checked = draft.check(agenda.holidays(), agenda.clock().instant());
        return checked.match(
                plan -> personal && isOutsideOfWork(plan) ? tooEarlyOrLate() : checked, problems -> checked);
    }

    private static boolean isOutsideOfWork(Plan plan) {
        LocalTime at = plan.schedule().at();
        return at.isBefore(EARLIEST) || at.isAfter(LATEST);
    }

    private static Checked tooEarlyOrLate() {
        return new Checked.Bad(new EnumMap<>(Map.of(
                Draft.Field.TIME,
                "Choose a time between " + EARLIEST + " and " + LATEST
                        + ": I write to nobody outside working hours.")));
    }

    /**
     * Sets tips up, turned on, or changes them, on or not as they are.
     *
     * @param person who does it; from now on the owner, where the spot has none
     * @return whether there were none before
     */
    public boolean keep(Spot spot, String person, Plan plan) {
        Subscription before = at(spot).orElseGet(() -> new Subscription(spot, person, plan, State.ON, null));
        return put(before.ownedOr(person).with(plan));
    }

    /** Turns tips on, off, or into a pause without an end; whether there are any at the spot. */
    public boolean turn(Spot spot, State state) {
        Optional<Subscription> before = at(spot);
        before.ifPresent(it -> put(it.with(state)));
        return before.isPresent();
    }

    /** Takes the owner's answer to whether tips are still wanted; whether there are any at the spot. */
    public boolean answer(Spot spot, Answer answer) {
        tables.course().answered(spot);
        return switch (answer) {
            case DAILY -> rhythm(spot, Rhythm.DAILY);
            case WEEKLY -> rhythm(spot, Rhythm.WEEKLY);
            case STOP -> turn(spot, State.OFF);
        };
    }

    private boolean rhythm(Spot spot, Rhythm rhythm) {
        Optional<Subscription> before = at(spot);
        before.ifPresent(it -> put(it.with(it.plan().withRhythm(rhythm))));
        return before.isPresent();
    }

    private boolean put(Subscription subscription) {
        Schedule.Due due = agenda.next(subscription);
        boolean isNew = tables.subscriptions().keep(subscription, random.nextLong(), due);
        if (due == null) {
            alarm.cancel(subscription.spot());
        } else {
            alarm.set(subscription.spot(), due.at());
        }
        return isNew;
    }
}
