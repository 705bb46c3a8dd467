package signpost.tips;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import signpost.article.Article;

/** Tips that somebody posts, or takes back, by hand. Every call takes as long as Slack's answer. */
public final class Posts {
    private static final Duration UNDOABLE = Duration.ofMinutes(1);

    private final Agenda agenda;
    private final Picks picks;
    private final Pinning pinning;
    private final Alarm alarm;

    Posts(Agenda agenda, Picks picks, Pinning pinning, Alarm alarm) {
        this.agenda = agenda;
        this.picks = picks;
        this.pinning = pinning;
        this.alarm = alarm;
    }

    /** Posts the next card at a spot, as its tip of today. */
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
        Tip tip = new Tip(spot, LocalDate.ofInstant(now(), zone(spot)), List.of(card), false);
        PostNow done = pinning.pin(tip).map(outcome -> of(tip, outcome)).orElseGet(PostNow.AlreadyToday::new);
        advance(spot);
        return done;
    }

    private static PostNow of(Tip tip, Outcome outcome) {
        return outcome instanceof Outcome.Posted posted
                ? new PostNow.Posted(tip, posted.ts())
                : new PostNow.NotTaken(outcome);
    }

    private ZoneId zone(Spot spot) {
        return agenda.tables()
                .subscriptions()
                .find(spot)
                .map(course -> course.subscription().plan().schedule().zone())
                .orElse(ZoneOffset.UTC);
    }

    /** Takes a tip back that was posted within the last minute, by hand or not; whether it is gone. */
    public boolean undo(Spot spot, String ts) {
        Optional<SqliteLedger.Key> key = agenda.tables().ledger().posted(spot, ts, UNDOABLE);
        boolean gone = key.isPresent() && pinning.withdraw(spot, ts);
        key.filter(it -> gone).ifPresent(it -> {
            agenda.tables().ledger().endWithout(it, Standing.Ending.UNDONE);
            advance(spot);
        });
        return gone;
    }

    private void advance(Spot spot) {
        agenda.advance(spot).ifPresent(at -> alarm.set(spot, at));
    }

    private Instant now() {
        return agenda.clock().instant();
    }
}
