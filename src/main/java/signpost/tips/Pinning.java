package signpost.tips;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Claims a day, posts its tip, and writes down what Slack made of it, in this order. */
final class Pinning {
    private static final Logger LOG = LoggerFactory.getLogger(Pinning.class);

    private final SqliteLedger ledger;
    private volatile TipBoard board = new NoBoard();

    Pinning(SqliteLedger ledger) {
        this.ledger = ledger;
    }

    /** Before Slack was met, and so certainly without anything arriving. */
    private record NoBoard() implements TipBoard {
        @Override
        public Outcome post(Tip tip) {
            return new Outcome.Unreached();
        }

        @Override
        public boolean withdraw(Spot spot, String ts) {
            return false;
        }
    }

    void use(TipBoard other) {
        board = other;
    }

    /** What Slack made of the tip, unless its day was claimed before. */
    Optional<Outcome> pin(Tip tip) {
        if (!ledger.claim(tip.key(), tip.articles())) {
            return Optional.empty();
        }
        Outcome outcome = post(tip);
        outcome.match(new Noting(tip.key()));
        return Optional.of(outcome);
    }

    private Outcome post(Tip tip) {
        try {
            return board.post(tip);
        } catch (RuntimeException e) {
            LOG.error("Nobody knows whether a tip was posted", e);
            return new Outcome.Unknown();
        }
    }

    boolean withdraw(Spot spot, String ts) {
        return board.withdraw(spot, ts);
    }

    /** Writes an outcome into the ledger; what certainly is not there did not come. */
    private final class Noting implements Outcome.Cases<Boolean> {
        private final SqliteLedger.Key key;

        Noting(SqliteLedger.Key key) {
            this.key = key;
        }

        @Override
        public Boolean posted(Outcome.Posted posted) {
            ledger.end(key, Standing.Ending.POSTED, posted.ts());
            return true;
        }

        @Override
        public Boolean refused(Outcome.Refused refused) {
            ledger.endWithout(key, Standing.Ending.REFUSED);
            return false;
        }

        @Override
        public Boolean rateLimited(Outcome.RateLimited rateLimited) {
            ledger.release(key);
            return false;
        }

        @Override
        public Boolean unreached(Outcome.Unreached unreached) {
            ledger.release(key);
            return false;
        }

        @Override
        public Boolean unknown(Outcome.Unknown unknown) {
            ledger.end(key, Standing.Ending.UNKNOWN, null);
            return false;
        }

        @Override
        public Boolean failed(Outcome.Failed failed) {
            LOG.error("Slack did not take a tip: {}", failed.error());
            ledger.endWithout(key, Standing.Ending.REFUSED);
            return false;
        }
    }
}
