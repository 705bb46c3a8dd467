package signpost.tips;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import signpost.store.SqliteStore;

/** Tips as a process of their own, whose board is a file: each line that it is sent sets its clock. */
public final class TipsProcess {
    private static final int THINKS_MILLIS = 20;

    private TipsProcess() {}

    /** A clock that runs on from where it was set. */
    private static final class RunningClock extends Clock {
        private volatile Duration ahead = Duration.ZERO;

        void set(Instant now) {
            ahead = Duration.between(Clock.systemUTC().instant(), now);
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(ahead);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    /**
     * Runs until it is killed, or its input ends.
     *
     * @param arguments the folder, and the time at which to start
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        RunningClock clock = new RunningClock();
        clock.set(Instant.parse(arguments[1]));
        SqliteStore store = SqliteStore.open(folder.resolve("signpost.db"));
        Tips tips = new Tips(store, () -> Cards.library(20, 20), clock, Duration.ofMillis(50));
        tips.start(new FileBoard(folder.resolve("board")), (subscription, notice) -> true);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            clock.set(Instant.parse(line));
        }
        tips.close();
        store.close();
    }

    /** Thinks a little before and after it has a tip, as Slack does. */
    private record FileBoard(Path file) implements TipBoard {
        @Override
        public Outcome post(Tip tip) {
            try {
                think();
                String line = tip.spot().team() + " " + tip.spot().channel() + " " + tip.day() + "\n";
                Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                think();
                return new Outcome.Posted("ts");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return new Outcome.Unknown();
            }
        }

        private static void think() throws InterruptedException {
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(THINKS_MILLIS));
        }

        @Override
        public boolean withdraw(Spot spot, String ts) {
            return false;
        }
    }

    /** Starts one on a folder. */
    static Process start(Path folder, Instant now) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                TipsProcess.class.getName(),
                folder.toString(),
                now.toString());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
                .start();
    }
}
