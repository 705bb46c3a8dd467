package signpost.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connection in Socket Mode, with a watch of our own.
 *
 * <p>The SDK has a monitor that reconnects, but a fault within it ends it for good and says nothing; so every look here
 * asks the connection itself, and one that fails two looks running is thrown away and made anew.
 *
 * @see <a href="https://docs.slack.dev/apis/events-api/using-socket-mode">Socket Mode</a>
 */
final class SocketLine implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SocketLine.class);
    /** Bolt's default works through envelopes one after another, and a slow one would hold up every acknowledgement. */
    private static final int CONCURRENCY = 10;

    private static final int BAD_LOOKS = 2;
    private static final Pattern DISCONNECT =
            Pattern.compile("\"type\"\\s*:\\s*\"disconnect\".*\"reason\"\\s*:\\s*\"([a-z_]+)\"", Pattern.DOTALL);

    private final App app;
    private final String appToken;
    private final Duration between;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "socket-watch");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable SocketModeApp socket;
    private int badLooks;
    private volatile boolean connected;
    private volatile String says = "not connected yet";

    /** @param between the time between two looks; a dead connection is replaced within three of them */
    SocketLine(App app, String appToken, Duration between) {
        this.app = app;
        this.appToken = appToken;
        this.between = between;
    }

    /** Connects, and keeps connected until closed. */
    void start() throws Exception {
        connect();
        var unused =
                looks.scheduleWithFixedDelay(this::look, between.toMillis(), between.toMillis(), TimeUnit.MILLISECONDS);
    }

    boolean isConnected() {
        return connected;
    }

    /** The connection's state in words. */
    String says() {
        return says;
    }

    private void connect() throws Exception {
        SocketModeApp made = new SocketModeApp(appToken, app, SocketModeClient.Backend.Tyrus, CONCURRENCY);
        socket = made;
        made.startAsync();
        made.getClient().addWebSocketMessageListener(this::hear);
        connected = made.getClient().verifyConnection();
        says = connected ? "connected" : "not connected yet";
        badLooks = 0;
    }

    /** Only to know why Slack hangs up; the SDK does the rest. */
    private void hear(String message) {
        Matcher disconnect = DISCONNECT.matcher(message);
        if (disconnect.find()) {
            String reason = disconnect.group(1);
            if (reason.equals("too_many_websockets")) {
                says = "Slack closed the connection since too many are open: another process uses this SLACK_APP_TOKEN";
                LOG.error("{}.", says);
            } else {
                LOG.info("Slack asks for a new connection: {}", reason);
            }
        }
    }

    private void look() {
        try {
            SocketModeApp current = socket;
            if (current != null && current.getClient().verifyConnection()) {
                connected = true;
                badLooks = 0;
                says = says.startsWith("Slack closed") ? says : "connected";
                return;
            }
            badLooks++;
            connected = false;
            says = "the connection to Slack is dead and is being made anew";
            if (badLooks >= BAD_LOOKS) {
                LOG.warn("The connection to Slack is dead; a new one is made");
                drop();
                connect();
                LOG.info("The connection to Slack stands again");
            }
        } catch (Exception e) {
            // The watch must outlive every fault; the next look tries again.
            connected = false;
            says = "no connection to Slack: " + e.getMessage();
            LOG.error("No connection to Slack: {}", e.getMessage());
        }
    }

    private void drop() {
        SocketModeApp old = socket;
        socket = null;
        if (old != null) {
            try {
                old.getClient().close();
            } catch (IOException | RuntimeException e) {
                LOG.info("The dead connection did not close: {}", e.getMessage());
            }
        }
    }

    @Override
    public void close() {
        looks.shutdownNow();
        connected = false;
        drop();
    }
}
