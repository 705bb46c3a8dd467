package signpost.slack;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signpost.slack.card.AnswerCards;
import signpost.slack.card.Message;

/**
 * Where answers are made, off the threads that have to acknowledge in time.
 *
 * <p>What somebody waits for has threads of its own, since messages may have to wait for Slack.
 */
final class Work implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Work.class);
    static final int THREADS = 16;

    private final ExecutorService awaited = pool("command-");
    private final ExecutorService unawaited = pool("answer-");
    private final Duration patience;

    /** @param patience how long {@link #close} waits for what is in hand */
    Work(Duration patience) {
        this.patience = patience;
    }

    private static ExecutorService pool(String prefix) {
        AtomicInteger number = new AtomicInteger();
        return Executors.newFixedThreadPool(THREADS, task -> new Thread(task, prefix + number.incrementAndGet()));
    }

    <T> CompletableFuture<T> start(Supplier<T> task) {
        return CompletableFuture.supplyAsync(task, awaited);
    }

    /** Runs a task that nobody waits for; a fault in it is logged. */
    void run(String what, Runnable task) {
        unawaited.execute(() -> {
            try {
                task.run();
            } catch (CancellationException e) {
                LOG.info("{} is left for the next start: {}", what, e.getMessage());
            } catch (RuntimeException e) {
                LOG.error("{} failed: {}", what, Faults.place(e));
            }
        });
    }

    static Message apology() {
        return AnswerCards.sentence("Something went wrong on my side, and it has been noted. Please ask again.");
    }

    @Override
    public void close() {
        long deadline = System.nanoTime() + patience.toNanos();
        awaited.shutdown();
        try {
            // First, since a command's late answer is handed over to the others.
            boolean finished = awaited.awaitTermination(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            unawaited.shutdown();
            if (!(unawaited.awaitTermination(deadline - System.nanoTime(), TimeUnit.NANOSECONDS) && finished)) {
                LOG.warn("Some answers were not finished within {} s", patience.toSeconds());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            awaited.shutdownNow();
            unawaited.shutdownNow();
        }
    }
}
