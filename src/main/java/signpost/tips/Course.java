package signpost.tips;

import org.jspecify.annotations.Nullable;
import signpost.tips.plan.Schedule;

/**
 * Where a subscription is in its course.
 *
 * @param due its next day and moment, if there is one
 * @param waitsUntil its turn in the line where many are due at once, in milliseconds, or 0
 */
record Course(Subscription subscription, long seed, Schedule.@Nullable Due due, long waitsUntil, Silence silence) {}
