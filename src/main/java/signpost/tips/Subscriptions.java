package signpost.tips;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import signpost.tips.plan.Checked;
import signpost.tips.plan.Draft;
import signpost.tips.plan.Holidays;
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

    private final SqliteSubscriptions kept;
    private final SqliteLedger ledger;
    private final Surroundings surroundings;

    Subscriptions(SqliteSubscriptions kept, SqliteLedger ledger, Surroundings surroundings) {
        this.kept = kept;
        this.ledger = ledger;
        this.surroundings = surroundings;
    }

    /** What lies outside of the tables. */
    record Surroundings(Clock clock, Holidays holidays, RandomGenerator random, Alarm alarm) {}

    /** What an owner answers to {@link Notice#STILL_WANTED}. */
    public enum Answer {
        DAILY,
        WEEKLY,
        STOP
    }

    public Optional<Subscription> at(Spot spot) {
        return kept.find(spot).map(Course::subscription);
    }

    public Optional<Standing> standing(Spot spot) {
        return kept.find(spot).map(this::standing);
    }

    /** What somebody set up, their personal tips among it. */
    public List<Standing> ownedBy(String team, String person) {
        return kept.ownedBy(team, person).stream().map(this::standing).toList();
    }

    private Standing standing(Course course) {
        Schedule.Due due = course.due();
        Spot spot = course.subscription().spot();
        return new Standing(
                course.subscription(),
                due == null ? null : due.at(),
                ledger.last(spot).orElse(null));
    }

    /** The countries whose public holidays are known: English names by the letters that a draft takes. */
    public Map<String, String> countries() {
        return surroundings.holidays().countries();
    }

    /** The plan that a form stands for, or what is wrong with it: nobody is written to outside of working hours. */
    public Checked check(Draft draft, boolean personal) {
        LocalDate today = LocalDate.ofInstant(now(), surroundings.clock().getZone());
        Checked checked = draft.check(surroundings.holidays(), today);
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
        Optional<Subscription> before = at(spot);
        String owner =
                before.map(Subscription::owner).filter(it -> !it.isEmpty()).orElse(person);
        State state = before.map(Subscription::state).orElse(State.ON);
        return put(new Subscription(
                spot,
                owner,
                plan,
                state,
                before.flatMap(Subscription::whyPaused).orElse(null)));
    }

    /** Turns tips on, off, or into a pause without an end; whether there are any at the spot. */
    public boolean turn(Spot spot, State state) {
        Optional<Subscription> before = at(spot);
        before.ifPresent(it -> put(new Subscription(spot, it.owner(), it.plan(), state, null)));
        return before.isPresent();
    }

    /** Takes the owner's answer to whether tips are still wanted; whether there are any at the spot. */
    public boolean answer(Spot spot, Answer answer) {
        kept.answered(spot);
        return switch (answer) {
            case DAILY -> rhythm(spot, Rhythm.DAILY);
            case WEEKLY -> rhythm(spot, Rhythm.WEEKLY);
            case STOP -> turn(spot, State.OFF);
        };
    }

    private boolean rhythm(Spot spot, Rhythm rhythm) {
        Optional<Subscription> before = at(spot);
        before.ifPresent(it -> put(new Subscription(
                spot,
                it.owner(),
                it.plan().withRhythm(rhythm),
                it.state(),
                it.whyPaused().orElse(null))));
        return before.isPresent();
    }

    private boolean put(Subscription subscription) {
        Schedule.Due due = subscription.isOn() ? next(subscription.plan()) : null;
        boolean isNew = kept.keep(subscription, surroundings.random().nextLong(), due);
        if (due == null) {
            surroundings.alarm().cancel(subscription.spot());
        } else {
            surroundings.alarm().set(subscription.spot(), due.at());
        }
        return isNew;
    }

    private Schedule.@Nullable Due next(Plan plan) {
        return plan.next(now(), surroundings.holidays()).orElse(null);
    }

    private Instant now() {
        return surroundings.clock().instant();
    }
}
