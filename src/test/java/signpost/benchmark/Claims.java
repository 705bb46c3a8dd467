package signpost.benchmark;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import signpost.inbox.Asked;
import signpost.inbox.SqliteInbox;
import signpost.store.SqliteStore;

/** How many questions a second the inbox claims and finishes, beside a bare loop of inserts into SQLite. */
final class Claims {
    private static final int THREADS = 16;
    private static final int QUESTIONS = 20_000;
    private static final int ROUNDS = 3;

    private final Path folder;
    private final PrintStream out;

    Claims(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    void measure() throws Exception {
        Files.createDirectories(folder);
        out.println("Claims, " + QUESTIONS + " questions, " + THREADS + " threads, " + ROUNDS + " rounds");
        for (int round = 0; round < ROUNDS; round++) {
            double bare = bareInserts(folder.resolve("bare" + round + ".db"));
            try (SqliteStore store = SqliteStore.open(folder.resolve("claims" + round + ".db"))) {
                SqliteInbox inbox = new SqliteInbox(store, Clock.systemUTC());
                List<Long> waits = Collections.synchronizedList(new ArrayList<>());
                double claims = perSecond(number -> inbox.claim(asked(number)));
                double both = perSecond(number -> {
                    Asked asked = asked(QUESTIONS + number);
                    inbox.claim(asked);
                    long before = System.nanoTime();
                    inbox.finish(asked.key(), "answered");
                    waits.add(System.nanoTime() - before);
                });
                Collections.sort(waits);
                out.printf(
                        "  bare inserts %.0f/s; claims %.0f/s, ratio %.2f; claimed and finished %.0f/s;"
                                + " an outcome is noted within %d us (p50), %d us (p99)%n",
                        bare, claims, claims / bare, both, micros(waits, 50), micros(waits, 99));
            }
        }
    }

    /** One connection, one thread, one row a transaction, with the settings that ours has. */
    private static double bareInserts(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = NORMAL");
            statement.execute("CREATE TABLE question (ts TEXT PRIMARY KEY, text TEXT)");
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO question VALUES (?, ?)")) {
                long before = System.nanoTime();
                for (int i = 0; i < QUESTIONS; i++) {
                    insert.setString(1, "1795340000." + i);
                    insert.setString(2, "how do I run a good one on one");
                    insert.executeUpdate();
                }
                return rate(before);
            }
        }
    }

    private interface Question {
        void handle(int number);
    }

    private static double perSecond(Question question) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        List<Callable<Void>> parts = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            int first = thread;
            parts.add(() -> {
                for (int i = first; i < QUESTIONS; i += THREADS) {
                    question.handle(i);
                }
                return null;
            });
        }
        long before = System.nanoTime();
        for (Future<Void> part : pool.invokeAll(parts)) {
            part.get();
        }
        double rate = rate(before);
        pool.shutdown();
        return rate;
    }

    private static double rate(long before) {
        return QUESTIONS * (double) TimeUnit.SECONDS.toNanos(1) / (System.nanoTime() - before);
    }

    private static long micros(List<Long> sorted, int percentile) {
        return TimeUnit.NANOSECONDS.toMicros(sorted.get(sorted.size() * percentile / 100));
    }

    private static Asked asked(int number) {
        Asked.Key key = new Asked.Key("T1", "C1", "1795340000." + number, "");
        return new Asked(key, null, key.ts(), null, "how do I run a good one on one");
    }
}
