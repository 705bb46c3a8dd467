package signpost.benchmark;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import signpost.playground.Caller;
import signpost.playground.Playground;
import signpost.playground.SmallSlack;

/** How soon a question is acknowledged on both wires, when so many are asked at once. */
final class Acknowledgements {
    private static final int SAMPLES = 600;
    private static final int WARM_UP = 3_000;
    private static final int MANY = 500;
    /** Until what a round of events set going has been answered. */
    private static final long REST_MILLIS = 300;

    private final Path folder;
    private final PrintStream out;
    private final Iterator<String> questions = Generated.questions(32_000).iterator();

    Acknowledgements(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    void measure() throws Exception {
        out.println("Acknowledgements, each round of new questions sent at once, " + SAMPLES + " or more a row");
        for (Playground.Wire wire : Playground.Wire.values()) {
            try (SmallSlack slack = SmallSlack.start(wire);
                    Jar jar = new Jar(slack, wire, folder)) {
                jar.start();
                Caller caller = slack.caller();
                rows(wire + " slash command", caller::command);
                rows(wire + " event", caller::event);
            }
        }
    }

    private void rows(String what, Function<String, Optional<Duration>> ask) throws Exception {
        for (int i = 0; i < WARM_UP / 20; i++) {
            round(20, ask);
        }
        for (int atOnce : List.of(1, 20, 200)) {
            row(what, atOnce, SAMPLES / Math.min(atOnce, 60), ask);
        }
        row(what, MANY, 3, ask);
    }

    private void row(String what, int atOnce, int rounds, Function<String, Optional<Duration>> ask) throws Exception {
        List<Duration> times = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            times.addAll(round(atOnce, ask));
            TimeUnit.MILLISECONDS.sleep(atOnce == 1 ? 0 : REST_MILLIS);
        }
        times.sort(null);
        out.printf(
                "  %-26s %3d at once: p50 %.1f ms, p99 %.1f ms, slowest %.1f ms; %d of %d within 3 s%n",
                what,
                atOnce,
                millis(times.get(times.size() / 2)),
                millis(times.get(times.size() * 99 / 100)),
                millis(times.get(times.size() - 1)),
                times.size(),
                atOnce * rounds);
    }

    /** The times of those that were acknowledged. */
    private List<Duration> round(int atOnce, Function<String, Optional<Duration>> ask) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(atOnce);
        CountDownLatch go = new CountDownLatch(1);
        List<Future<Optional<Duration>>> asked = new ArrayList<>();
        for (int i = 0; i < atOnce; i++) {
            String question = questions.next();
            Callable<Optional<Duration>> call = () -> {
                go.await();
                return ask.apply(question);
            };
            asked.add(callers.submit(call));
        }
        go.countDown();
        List<Duration> times = new ArrayList<>();
        for (Future<Optional<Duration>> each : asked) {
            each.get().ifPresent(times::add);
        }
        callers.shutdown();
        return times;
    }

    private static double millis(Duration time) {
        return time.toNanos() / 1e6;
    }
}
