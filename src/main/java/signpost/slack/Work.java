package signpost.slack;

import java.time.Duration;
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

/** Where answers are made, off the threads that have to acknowledge in time. */
final class Work implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Work.class);
    static final int THREADS = 16;

    private final ExecutorService pool;
    private final Duration patience;

    /** @param patience how long {@link #close} waits for what is in hand */
    Work(Duration patience) {
        this.patience = patience;
        AtomicInteger number = new AtomicInteger();
        this.pool =
                Executors.newFixedThreadPool(THREADS, task -> new Thread(task, "answer-" + number.incrementAndGet()));
    }

    <T> CompletableFuture<T> start(Supplier<T> task) {
        return CompletableFuture.supplyAsync(task, pool);
    }

    /** Runs a task that nobody waits for; a fault in it is logged. */
    void run(String what, Runnable task) {
        pool.execute(() -> {
            try {
                task.run();
            } catch (RuntimeException e) {
                LOG.error("{} failed", what, e);
            }
        });
    }

    static Message apology() {
        return AnswerCards.sentence("Something went wrong on my side, and it has been noted. Please ask again.");
    }

    @Override
    public void close() {
        pool.shutdown();
        try {
            if (!pool.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("Some answers were not finished within {} s and are dropped", patience.toSeconds());
                pool.shutdownNow();
            }
        } catch (InterruptedException e) {
            pool.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
