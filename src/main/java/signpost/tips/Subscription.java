package signpost.tips;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import signpost.tips.plan.Plan;

/**
 * Tips that somebody set up for a spot, of which each has at most one.
 *
 * @param owner the id of who set it up; empty where they had themselves forgotten since
 * @param trouble why it is paused, where nobody paused it
 */
public record Subscription(
        Spot spot,
        String owner,
        Plan plan,
        State state,
        @Nullable Trouble trouble) {
    /** Whether somebody may change or stop tips. */
    public enum Leave {
        GIVEN,
        /** After they confirmed it, and the owner is told. */
        TO_CONFIRM,
        REFUSED
    }

    /** Whether it is for one person, who is its owner. */
    public boolean isPersonal() {
        return spot.channel().equals(owner);
    }

    /** The same with an owner, where it has none. */
    Subscription ownedOr(String person) {
        return owner.isEmpty() ? new Subscription(spot, person, plan, state, trouble) : this;
    }

    Subscription with(Plan other) {
        return new Subscription(spot, owner, other, state, trouble);
    }

    /** The same as somebody turned it, which ends any trouble. */
    Subscription with(State other) {
        return new Subscription(spot, owner, plan, other, null);
    }

    public boolean isOn() {
        return state == State.ON;
    }

    public Optional<Trouble> whyPaused() {
        return Optional.ofNullable(trouble);
    }

    /** What somebody may do who can see the channel; one who cannot has no business here at all. */
    public Leave leave(String person) {
        if (owner.isEmpty() || owner.equals(person)) {
            return Leave.GIVEN;
        }
        return isPersonal() ? Leave.REFUSED : Leave.TO_CONFIRM;
    }
}
