package signpost.tips;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells owners what they have to know: kept until it is sent, and sent once. */
final class Telling {
    private static final Logger LOG = LoggerFactory.getLogger(Telling.class);

    private final SqliteTips tables;
    /** Until Slack was met, nobody is reached. */
    private volatile Owners owners = (subscription, notice) -> false;

    Telling(SqliteTips tables) {
        this.tables = tables;
    }

    void use(Owners other) {
        owners = other;
    }

    void tell(Spot spot, Notice notice) {
        SqliteNotices.Owed owed = new SqliteNotices.Owed(spot, notice);
        tables.notices().add(owed);
        tell(owed);
    }

    /** Tells what could not be told before. */
    void tellAll() {
        tables.notices().all().forEach(this::tell);
    }

    private void tell(SqliteNotices.Owed owed) {
        if (tables.notices().claim(owed)) {
            Optional<Subscription> known = tables.subscriptions()
                    .find(owed.spot())
                    .map(Course::subscription)
                    .filter(subscription -> !subscription.owner().isEmpty());
            if (known.isPresent() && !reached(known.get(), owed.notice())) {
                tables.notices().add(owed);
            }
        }
    }

    private boolean reached(Subscription subscription, Notice notice) {
        try {
            return owners.tell(subscription, notice);
        } catch (RuntimeException e) {
            // It may have arrived.
            LOG.error("An owner may not have been told of {}", notice, e);
            return true;
        }
    }
}
