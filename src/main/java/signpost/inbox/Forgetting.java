package signpost.inbox;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Keeps the promise of 24 hours while the program runs, on a thread of its own, until closed. */
public final class Forgetting implements AutoCloseable {
    private final ScheduledExecutorService runs = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "forgetting");
        thread.setDaemon(true);
        return thread;
    });

    private Forgetting() {}

    /**
     * Begins at once.
     *
     * @param between the time between two runs, at most {@link SqliteInbox#SLACK}
     */
    public static Forgetting start(Runnable forgetOld, Duration between) {
        Forgetting forgetting = new Forgetting();
        var unused = forgetting.runs.scheduleWithFixedDelay(forgetOld, 0, between.toMillis(), TimeUnit.MILLISECONDS);
        return forgetting;
    }

    @Override
    public void close() {
        runs.shutdownNow();
    }
}
