package signpost.tips;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import signpost.store.SqliteStore;
import signpost.tips.plan.Plan;

/**
 * Ten thousand channels whose tips are due at nine in one zone, for the benchmarks.
 *
 * <p>First with a clock that is moved from one moment to the next, and a Slack that takes 300 messages a minute of a
 * workspace and answers 429 to more; then on a running clock through the real alarms, with a Slack that takes everything
 * at once.
 */
public final class Storm {
    private static final int SPOTS = 10_000;
    private static final int A_MINUTE = 300;
    private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");

    private final Path folder;
    private final PrintStream out;

    public Storm(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /** Measures, and prints each figure as soon as it is known. */
    public void measure() throws Exception {
        out.println("Tips, " + SPOTS + " due at once");
        simulated(1);
        simulated(100);
        real();
    }

    /** Slack's limit on a workspace, by the moved clock. */
    private static final class Limit {
        private final Clock clock;
        private final Map<String, Deque<Instant>> taken = new HashMap<>();
        private int refused;
        private Instant last = NINE;

        Limit(Clock clock) {
            this.clock = clock;
        }

        Outcome take(Tip tip) {
            Instant now = clock.instant();
            Deque<Instant> lately = taken.computeIfAbsent(tip.spot().team(), team -> new ArrayDeque<>());
            while (!lately.isEmpty() && !lately.peek().plusSeconds(60).isAfter(now)) {
                lately.remove();
            }
            if (lately.size() >= A_MINUTE) {
                refused++;
                return new Outcome.RateLimited(Duration.ofSeconds(1));
            }
            lately.add(now);
            last = now;
            return new Outcome.Posted("ts");
        }
    }

    private void simulated(int teams) {
        try (World world = new World()) {
            world.library(Cards.library(200, 200, 200, 200, 200));
            Limit limit = new Limit(world.clock);
            AtomicInteger posts = new AtomicInteger();
            world.use(new Counting(limit::take, posts));
            Plan plan = world.plan();
            for (int spot = 0; spot < SPOTS; spot++) {
                var unused = world.subscriptions.keep(spot(spot, teams), "U1", plan);
            }
            long before = System.nanoTime();
            world.runUntil(NINE.plus(Duration.ofHours(3)));
            double seconds = seconds(before);
            double took = Duration.between(NINE, limit.last).toMillis() / 1000.0;
            double shortest = (SPOTS / teams - 1) * 60.0 / A_MINUTE;
            out.printf(
                    "  %d workspaces: %d posted, last after %.1f s, ratio to the shortest %.3f; %d refused by 429;"
                            + " %.0f claims/s%n",
                    teams, posts.get() - limit.refused, took, took / shortest, limit.refused, posts.get() / seconds);
        }
    }

    private record Counting(Function<Tip, Outcome> slack, AtomicInteger count) implements TipBoard {
        @Override
        public Outcome post(Tip tip) {
            count.incrementAndGet();
            return slack.apply(tip);
        }

        @Override
        public boolean withdraw(Spot spot, String ts) {
            return false;
        }
    }

    private void real() throws Exception {
        long kept = usedKilobytes();
        AtomicInteger posts = new AtomicInteger();
        Clock clock = Clock.offset(Clock.systemUTC(), ahead());
        try (SqliteStore store = SqliteStore.open(folder.resolve("storm.db"));
                Tips tips = new Tips(store, () -> Cards.library(20, 20), clock)) {
            Plan plan = tips.subscriptions().check(World.draft(), false).match(good -> good, problems -> {
                throw new IllegalStateException(problems.toString());
            });
            for (int spot = 0; spot < SPOTS; spot++) {
                var unused = tips.subscriptions().keep(spot(spot, SPOTS), "U1", plan);
            }
            out.printf("  %d subscriptions and their alarms: %d kB of heap%n", SPOTS, usedKilobytes() - kept);
            tips.start(new Counting(tip -> new Outcome.Posted("ts"), posts), (subscription, notice) -> true);
            while (posts.get() == 0) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            long before = System.nanoTime();
            while (posts.get() < SPOTS && seconds(before) < 300) {
                TimeUnit.SECONDS.sleep(5);
                out.println(
                        "  " + posts.get() + " posted through the alarms after " + Math.round(seconds(before)) + " s");
            }
            out.printf("  through the alarms, in as many workspaces: %.0f posts/s%n", posts.get() / seconds(before));
        }
    }

    private static Spot spot(int number, int teams) {
        return new Spot("T" + number % teams, "C" + number / teams);
    }

    private static double seconds(long before) {
        return (System.nanoTime() - before) / (double) TimeUnit.SECONDS.toNanos(1);
    }

    private static long usedKilobytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1024;
    }

    /** The tips are due half a minute after the clock was made. */
    private static Duration ahead() {
        return Duration.between(Clock.systemUTC().instant(), NINE.minusSeconds(30));
    }
}
