package signpost.benchmark;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import signpost.playground.Caller;
import signpost.playground.Playground;
import signpost.playground.SmallSlack;

/** What a restart costs: from the word to stop to the next question that is answered. */
final class Restarts {
    private static final int RESTARTS = 7;

    private final Path folder;
    private final PrintStream out;

    Restarts(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    void measure() throws Exception {
        out.println("Restarts, from SIGTERM to the next answered command, " + RESTARTS + " a wire");
        for (Playground.Wire wire : Playground.Wire.values()) {
            try (SmallSlack slack = SmallSlack.start(wire);
                    Jar jar = new Jar(slack, wire, folder)) {
                jar.start();
                List<Long> stops = new ArrayList<>();
                List<Long> whole = new ArrayList<>();
                for (int i = 0; i < RESTARTS; i++) {
                    long before = System.nanoTime();
                    stops.add(jar.restart());
                    awaitAnswer(slack.caller());
                    whole.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before));
                }
                out.printf(
                        "  %s: median %d ms, of which %d ms until the process has ended; all %s%n",
                        wire, Benchmarks.median(whole), Benchmarks.median(stops), whole);
            }
        }
    }

    private static void awaitAnswer(Caller caller) throws InterruptedException {
        while (caller.command("how do I run a good one on one").isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }
}
