package signpost.tips;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import signpost.tips.plan.Holidays;
import signpost.tips.plan.Schedule;

/** When spots are next: the next moment of their plan whose day had no tip. */
record Agenda(SqliteTips tables, Holidays holidays, Clock clock) {
    /** None where the tips are not on, or every day is off. */
    Schedule.@Nullable Due next(Subscription subscription) {
        return subscription.isOn()
                ? subscription
                        .plan()
                        .dues(clock.instant(), holidays)
                        .filter(due -> !tables.ledger().isUsed(new SqliteLedger.Key(subscription.spot(), due.day())))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** Has a spot go on to its next moment, and says which that is. */
    Optional<Instant> advance(Spot spot) {
        return tables.subscriptions().find(spot).map(Course::subscription).flatMap(subscription -> {
            Schedule.Due due = next(subscription);
            tables.course().advance(spot, due);
            return Optional.ofNullable(due).map(Schedule.Due::at);
        });
    }
}
