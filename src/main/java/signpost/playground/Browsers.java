package signpost.playground;

import io.javalin.http.sse.SseClient;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The open pages, each told that something changed so that it looks again.
 *
 * <p>One thread tells them all: a page's stream must not be written by two, and a slow page must not hold up a message.
 */
final class Browsers implements AutoCloseable {
    /** A browser does not pass on an event that comes without data. */
    private static final String CHANGED = "messages";

    private final Set<SseClient> open = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean told = new AtomicBoolean(true);
    private final ExecutorService teller = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "playground-pages");
        thread.setDaemon(true);
        return thread;
    });

    void add(SseClient browser) {
        browser.keepAlive();
        browser.onClose(() -> open.remove(browser));
        open.add(browser);
        changed();
    }

    /** Tells every page, once for all changes that come before the telling. */
    void changed() {
        if (told.compareAndSet(true, false)) {
            try {
                teller.execute(this::tell);
            } catch (RejectedExecutionException e) {
                // The pages are closing; there is nobody left to tell.
            }
        }
    }

    private void tell() {
        told.set(true);
        open.forEach(browser -> browser.sendEvent("change", CHANGED));
    }

    @Override
    public void close() {
        teller.shutdownNow();
        open.forEach(SseClient::close);
    }
}
