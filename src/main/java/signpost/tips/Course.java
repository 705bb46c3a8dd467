package signpost.tips;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import signpost.tips.plan.Schedule;

/**
 * Where a subscription is in its course.
 *
 * @param due its next day and moment, if there is one
 * @param waitsUntil its turn in the line where many are due at once, in milliseconds, or 0
 * @param saysWeekly whether its next tip has to say that they come weekly from now on
 */
record Course(
        Subscription subscription,
        long seed,
        Schedule.@Nullable Due due,
        long waitsUntil,
        Silence silence,
        boolean saysWeekly) {
    Spot spot() {
        return subscription.spot();
    }

    /** Whether it missed its moment by more than that; who waits in line does not. */
    static boolean isLate(Course course, Schedule.Due due, Instant now, Duration grace) {
        Instant turn = Instant.ofEpochMilli(course.waitsUntil());
        Instant expected = turn.isAfter(due.at()) ? turn : due.at();
        return now.isAfter(expected.plus(grace));
    }
}
