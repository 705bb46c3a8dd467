package signpost.slack;

import com.slack.api.bolt.App;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connection in Socket Mode, with a watch of our own.
 *
 * <p>The SDK has a monitor that reconnects, but an error within it ends it for good and says nothing; so every look
 * here asks the connection itself, and one that fails two looks running is thrown away and made anew.
 *
 * @see <a href="https://docs.slack.dev/apis/events-api/using-socket-mode">Socket Mode</a>
 */
final class SocketLine implements AutoCloseable, SocketConnection.Words {
    private static final Logger LOG = LoggerFactory.getLogger(SocketLine.class);
    /** A slow envelope must not hold up the acknowledgement of others. */
    private static final int CONCURRENCY = 10;

    private static final int PATIENCE_SECONDS = 3;
    private static final int BAD_LOOKS = 2;

    private final App app;
    private final String appToken;
    private final Duration between;
    private final ExecutorService envelopes =
            Executors.newFixedThreadPool(CONCURRENCY, task -> daemon(task, "socket-envelope"));
    private final ScheduledExecutorService looks =
            Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "socket-watch"));
    private @Nullable SocketConnection connection;
    private int badLooks;
    private volatile boolean fresh;
    private volatile boolean connected;
    private volatile String says = "not connected yet";
    private volatile String remark = "";

    /** @param between the time between two looks; a dead connection is replaced within three of them */
    SocketLine(App app, String appToken, Duration between) {
        this.app = app;
        this.appToken = appToken;
        this.between = between;
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Connects, and keeps connected until closed.
     *
     * @throws IOException with a plain sentence, when Slack does not open a connection
     */
    void start() throws IOException {
        connect();
        var unused =
                looks.scheduleWithFixedDelay(this::look, between.toMillis(), between.toMillis(), TimeUnit.MILLISECONDS);
    }

    boolean isConnected() {
        return connected;
    }

    /** The connection's state in words. */
    String says() {
        return remark.isEmpty() ? says : says + "; " + remark;
    }

    private void connect() throws IOException {
        fresh = true;
        SocketConnection made = new SocketConnection(app, appToken, envelopes, this);
        connection = made;
        connected = made.isAlive();
        says = connected ? "connected" : "not connected yet";
        badLooks = 0;
    }

    @Override
    public void hello(int connections) {
        // Beside a connection that was asked to be renewed, the old one is still counted.
        int others = connections - (fresh ? 1 : 2);
        fresh = false;
        remark = others > 0
                ? "Slack counts " + connections
                        + " connections with this SLACK_APP_TOKEN, and each question goes to only"
                        + " one of them: stop the other process, or give it an app of its own"
                : "";
        if (others > 0) {
            LOG.warn("{}.", remark);
        }
    }

    @Override
    public void tooMany() {
        remark = "Slack closed the connection since too many are open (too_many_websockets): other processes use this"
                + " SLACK_APP_TOKEN";
        LOG.error("{}.", remark);
    }

    private void look() {
        try {
            SocketConnection current = connection;
            if (current != null && current.isAlive()) {
                connected = true;
                badLooks = 0;
                says = "connected";
                return;
            }
            badLooks++;
            connected = false;
            says = "the connection to Slack is dead and is being made anew";
            if (badLooks >= BAD_LOOKS) {
                LOG.warn("The connection to Slack is dead; a new one is made");
                drop();
                connect();
                LOG.info(connected ? "The connection to Slack stands again" : "The new connection is not there yet");
            }
        } catch (Exception e) {
            // The watch must outlive every fault; the next look tries again.
            connected = false;
            says = "no connection to Slack: " + e.getMessage();
            LOG.error("No connection to Slack: {}", e.getMessage());
        }
    }

    private void drop() {
        SocketConnection old = connection;
        connection = null;
        if (old != null) {
            old.close();
        }
    }

    /** Takes nothing new, and acknowledges what is in hand before the connection goes. */
    @Override
    public void close() {
        looks.shutdownNow();
        envelopes.shutdown();
        try {
            if (!envelopes.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("Some envelopes were not acknowledged");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        connected = false;
        drop();
    }
}
