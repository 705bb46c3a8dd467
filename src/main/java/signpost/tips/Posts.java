package signpost.tips;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signpost.article.Article;

/** Tips that somebody posts, or takes back, by hand. */
public final class Posts {
    private static final Logger LOG = LoggerFactory.getLogger(Posts.class);
    private static final Duration UNDOABLE = Duration.ofMinutes(1);

    private final SqliteSubscriptions subscriptions;
    private final SqliteLedger ledger;
    private final Picks picks;
    private final Clock clock;
    private volatile TipBoard board = new NoBoard();

    Posts(SqliteSubscriptions subscriptions, SqliteLedger ledger, Picks picks, Clock clock) {
        this.subscriptions = subscriptions;
        this.ledger = ledger;
        this.picks = picks;
        this.clock = clock;
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

    /** Posts the next card at a spot, as its tip of today. Takes as long as Slack's answer. */
    public PostNow now(Spot spot) {
        return picks.preview(spot, 1).stream()
                .findFirst()
                .map(card -> post(spot, card))
                .orElseGet(PostNow.NothingFits::new);
    }

    /** The same with a card that was chosen. */
    public PostNow now(Spot spot, String slug) {
        return picks.article(slug).map(card -> post(spot, card)).orElseGet(PostNow.NothingFits::new);
    }

    private PostNow post(Spot spot, Article card) {
        ZoneId zone = subscriptions
                .find(spot)
                .map(course -> course.subscription().plan().schedule().zone())
                .orElse(ZoneOffset.UTC);
        Tip tip = new Tip(spot, LocalDate.ofInstant(clock.instant(), zone), List.of(card), false);
        SqliteLedger.Key key = new SqliteLedger.Key(spot, tip.day());
        return ledger.claim(key) ? outcome(key, tip) : new PostNow.AlreadyToday();
    }

    private PostNow outcome(SqliteLedger.Key key, Tip tip) {
        Outcome outcome = on(board, tip);
        if (outcome instanceof Outcome.Posted posted) {
            ledger.end(key, Standing.Ending.POSTED, posted.ts());
            ledger.came(key, tip.articles());
            return new PostNow.Posted(tip, posted.ts());
        }
        if (outcome instanceof Outcome.Unknown) {
            ledger.end(key, Standing.Ending.UNKNOWN, null);
        } else {
            ledger.release(key);
        }
        return new PostNow.NotTaken(outcome);
    }

    static Outcome on(TipBoard board, Tip tip) {
        try {
            return board.post(tip);
        } catch (RuntimeException e) {
            LOG.error("A tip was not posted", e);
            return new Outcome.Unknown();
        }
    }

    /** Takes a tip back that was posted within the last minute, by hand or not; whether it is gone. */
    public boolean undo(Spot spot, String ts) {
        Optional<SqliteLedger.Key> key = ledger.posted(spot, ts, UNDOABLE);
        boolean gone = key.isPresent() && board.withdraw(spot, ts);
        key.filter(it -> gone).ifPresent(ledger::undo);
        return gone;
    }
}
