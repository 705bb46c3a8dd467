package signpost.tips;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signpost.article.Article;
import signpost.tips.pick.Picker;
import signpost.tips.plan.Rhythm;
import signpost.tips.plan.Schedule;

/** What happens when a spot is due: its turn in the line, the claim, the post, and what comes of that. */
final class Round {
    static final Duration GRACE = Duration.ofHours(1);

    private static final Logger LOG = LoggerFactory.getLogger(Round.class);
    private static final Duration AGAIN = Duration.ofMinutes(1);
    private static final int FEW = 10;

    private final SqliteTips tables;
    private final Agenda agenda;
    private final Picks picks;
    private final Pinning pinning;
    private final Telling telling;
    private final Clock clock;

    Round(Agenda agenda, Picks picks, Pinning pinning, Telling telling) {
        this.tables = agenda.tables();
        this.agenda = agenda;
        this.picks = picks;
        this.pinning = pinning;
        this.telling = telling;
        this.clock = agenda.clock();
    }

    /** Does what is due at a spot, if anything, and says when it is to be asked again. */
    Optional<Instant> ring(Spot spot) {
        return tables.subscriptions()
                .find(spot)
                .filter(course -> course.subscription().isOn())
                .flatMap(course -> Optional.ofNullable(course.due()).flatMap(due -> ring(course, due)));
    }

    private Optional<Instant> ring(Course course, Schedule.Due due) {
        Instant now = clock.instant();
        if (due.at().isAfter(now)) {
            return Optional.of(due.at());
        }
        if (Course.isLate(course, due, now, GRACE)) {
            LOG.warn("A tip was due more than an hour ago and is left out");
            return skip(course, due, Standing.Ending.TOO_LATE);
        }
        Instant turn = tables.line().turn(course);
        return turn.isAfter(now) ? Optional.of(turn) : post(course, due);
    }

    private Optional<Instant> skip(Course course, Schedule.Due due, Standing.Ending ending) {
        tables.ledger().skip(new SqliteLedger.Key(course.spot(), due.day()), ending);
        return agenda.advance(course.spot());
    }

    private Optional<Instant> post(Course course, Schedule.Due due) {
        Picker picker = picks.picker(course);
        List<Article> cards = picker.next(course.subscription().plan().tipsOn(due.day(), agenda.holidays()));
        if (cards.isEmpty()) {
            return skip(course, due, Standing.Ending.NOTHING_FITS);
        }
        Tip tip = new Tip(course.spot(), due.day(), cards, course.saysWeekly());
        return pinning.pin(tip)
                .map(outcome -> outcome.match(new Ends(course, picker.fresh() - cards.size())))
                .orElseGet(() -> alreadyClaimed(tip));
    }

    /** Here or in another process, which may have died over it. */
    private Optional<Instant> alreadyClaimed(Tip tip) {
        tables.ledger().cutOff(tip.key());
        return agenda.advance(tip.spot());
    }

    private void afterPosting(Course course, int left) {
        Spot spot = course.spot();
        tables.course().posted(spot);
        if (tables.course().few(spot, left < FEW) && left < FEW) {
            telling.tell(spot, Notice.FEW_LEFT);
        }
        tables.subscriptions().find(spot).ifPresent(this::mindSilence);
    }

    private void mindSilence(Course course) {
        if (course.subscription().plan().rhythm() == Rhythm.DAILY) {
            if (course.silence().isTimeForWeekly()) {
                tables.course().backOff(course.spot());
            } else if (course.silence().isTimeToAsk()) {
                tables.course().asked(course.spot());
                telling.tell(course.spot(), Notice.STILL_WANTED);
            }
        }
    }

    /** What comes of Slack's answer: when the spot is to be asked again. */
    private final class Ends implements Outcome.Cases<Optional<Instant>> {
        private final Course course;
        private final int left;

        Ends(Course course, int left) {
            this.course = course;
            this.left = left;
        }

        @Override
        public Optional<Instant> posted(Outcome.Posted posted) {
            afterPosting(course, left);
            return agenda.advance(course.spot());
        }

        @Override
        public Optional<Instant> refused(Outcome.Refused refused) {
            if (tables.subscriptions().pause(course.spot(), refused.trouble())) {
                telling.tell(course.spot(), Notice.TROUBLE);
            }
            return Optional.empty();
        }

        @Override
        public Optional<Instant> rateLimited(Outcome.RateLimited rateLimited) {
            return Optional.of(tables.line().hold(course.spot(), rateLimited.retryAfter()));
        }

        @Override
        public Optional<Instant> unreached(Outcome.Unreached unreached) {
            tables.course().leaveLine(course.spot());
            return Optional.of(clock.instant().plus(AGAIN));
        }

        @Override
        public Optional<Instant> unknown(Outcome.Unknown unknown) {
            return agenda.advance(course.spot());
        }

        @Override
        public Optional<Instant> failed(Outcome.Failed failed) {
            return agenda.advance(course.spot());
        }
    }
}
