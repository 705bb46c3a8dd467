package signpost.tips;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import signpost.MovedClock;
import signpost.article.Article;
import signpost.store.SqliteStore;
import signpost.tips.plan.Draft;
import signpost.tips.plan.JollydayHolidays;
import signpost.tips.plan.Plan;

/** Tips on a real database, for one test, with a clock that is moved from alarm to alarm and no thread of their own. */
final class World implements AfterEachCallback, AutoCloseable {
    static final Spot CHANNEL = new Spot("T1", "C1");
    /** A Sunday. */
    static final Instant START = Instant.parse("2026-11-22T12:00:00Z");

    /** An empty database with all its tables, since making them takes longer than most tests. */
    private static final Path MIGRATED = migrated();

    final MovedClock clock = new MovedClock(START);
    final FakeBoard board = new FakeBoard();
    final FakeOwners owners = new FakeOwners();
    final SqliteStore store;
    final SqliteTips tables;
    private final Pinning pinning;
    final Picks picks;
    final Telling telling;
    final Round round;
    final Posts posts;
    final Subscriptions subscriptions;
    private final Map<Spot, Instant> alarms = new HashMap<>();
    private final PriorityQueue<Ring> line = new PriorityQueue<>();
    private final Alarm alarm = new MapAlarm();
    private long rings;
    private List<Article> library = Cards.library(40, 30, 20, 10);

    World() {
        store = copied();
        tables = SqliteTips.of(store.jdbi(), clock);
        pinning = new Pinning(tables.ledger());
        pinning.use(board);
        telling = new Telling(tables);
        telling.use(owners);
        Agenda agenda = new Agenda(tables, new JollydayHolidays(), clock);
        picks = new Picks(tables, () -> library);
        round = new Round(agenda, picks, pinning, telling);
        posts = new Posts(agenda, picks, pinning, alarm);
        subscriptions = new Subscriptions(agenda, alarm, new Random(1));
    }

    private static SqliteStore copied() {
        try {
            Path folder = Files.createTempDirectory("signpost");
            return SqliteStore.open(Files.copy(MIGRATED, folder.resolve("signpost.db")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path migrated() {
        try {
            Path file = Files.createTempDirectory("signpost").resolve("signpost.db");
            SqliteStore.open(file).close();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rings in the order of the moments, and of being set where those are the same. */
    private final class MapAlarm implements Alarm {
        @Override
        public void set(Spot spot, Instant at) {
            alarms.put(spot, at);
            line.add(new Ring(at, rings++, spot));
        }

        @Override
        public void cancel(Spot spot) {
            alarms.remove(spot);
        }
    }

    private record Ring(Instant at, long number, Spot spot) implements Comparable<Ring> {
        private static final Comparator<Ring> ORDER =
                Comparator.comparing(Ring::at).thenComparing(Ring::number);

        @Override
        public int compareTo(Ring other) {
            return ORDER.compare(this, other);
        }
    }

    /** Takes another board than its own. */
    void use(TipBoard other) {
        pinning.use(other);
    }

    void library(List<Article> cards) {
        library = cards;
    }

    /** Monday to Friday at nine in Berlin, of everything. */
    static Draft draft() {
        return new Draft(
                new Draft.When(
                        List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"),
                        "09:00",
                        "Europe/Berlin",
                        "DAILY"),
                new Draft.Off("", "", "", ""),
                new Draft.About(List.of(), "", List.of()));
    }

    Plan plan() {
        return plan(draft());
    }

    Plan plan(Draft draft) {
        return subscriptions.check(draft, false).match(plan -> plan, problems -> {
            throw new AssertionError(problems);
        });
    }

    /** Sets tips up at the channel by U1. */
    World subscribed() {
        var unused = subscriptions.keep(CHANNEL, "U1", plan());
        return this;
    }

    /** When a spot is woken next. */
    Optional<Instant> alarm(Spot spot) {
        return Optional.ofNullable(alarms.get(spot));
    }

    /** Lets every alarm up to the moment ring, in their order, and moves the clock there. */
    void runUntil(Instant moment) {
        while (!line.isEmpty() && !line.peek().at().isAfter(moment)) {
            Ring next = line.remove();
            if (next.at().equals(alarms.get(next.spot()))) {
                if (next.at().isAfter(clock.instant())) {
                    clock.move(next.at());
                }
                ring(next.spot());
            }
        }
        clock.move(moment);
    }

    /** What happens at a spot now, as if its alarm rang. */
    void ring(Spot spot) {
        alarm.cancel(spot);
        round.ring(spot).ifPresent(at -> alarm.set(spot, at));
    }

    /** Lets everything happen up to a day's noon in UTC. */
    void runUntil(String day) {
        runUntil(LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    /** So many days with their tips. */
    void runDays(int days) {
        runUntil(clock.instant().plus(Duration.ofDays(days)));
    }

    Subscription subscription() {
        return subscriptions.at(CHANNEL).orElseThrow();
    }

    Standing standing() {
        return subscriptions.standing(CHANNEL).orElseThrow();
    }

    /** How the last day ended. */
    Standing.Ending ended() {
        return standing().lastResult().orElseThrow().ending();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        close();
    }

    @Override
    public void close() {
        store.close();
    }
}
