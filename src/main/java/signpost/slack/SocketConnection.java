package signpost.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequest;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.methods.SlackApiException;
import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.socket_mode.impl.SocketModeClientTyrusImpl;
import com.slack.api.socket_mode.queue.SocketModeMessageQueue;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One of the SDK's connections in Socket Mode, with a queue of ours in it.
 *
 * <p>The SDK's own queue is looked at every 10 ms by one thread, and what Slack says of the connection itself reaches
 * no listener. Here an envelope goes to a thread of ours at once, and Slack's words on the connection are heard.
 *
 * @see <a href="https://docs.slack.dev/apis/events-api/using-socket-mode">Socket Mode</a>
 */
final class SocketConnection implements SocketModeMessageQueue {
    private static final Logger LOG = LoggerFactory.getLogger(SocketConnection.class);
    private static final Set<String> REFUSALS = Set.of(
            "invalid_auth",
            "not_authed",
            "account_inactive",
            "token_revoked",
            "token_expired",
            "not_allowed_token_type",
            "missing_scope");

    private final App app;
    private final Executor threads;
    private final Words words;
    private final SocketModeRequestParser parser;
    private final Queue<String> forTheSdk = new ConcurrentLinkedQueue<>();
    private final SocketModeClient client;

    /** Hears what Slack says of the connection. */
    interface Words {
        /** It stands, as one of so many that the app has. */
        void hello(int connections);

        /** It is closed, since the app has as many as it may have. */
        void tooMany();
    }

    /**
     * Connects.
     *
     * @param threads where envelopes are answered
     * @throws IOException with a plain sentence, when Slack does not open a connection
     */
    SocketConnection(App app, String appToken, Executor threads, Words words) throws IOException {
        this.app = app;
        this.threads = threads;
        this.words = words;
        this.parser = new SocketModeRequestParser(app.config());
        try {
            long interval = SocketModeClient.DEFAULT_SESSION_MONITOR_INTERVAL_MILLISECONDS;
            client = new SocketModeClientTyrusImpl(
                    app.slack(), appToken, address(app, appToken), 1, this, true, true, interval);
        } catch (URISyntaxException e) {
            throw new RefusedBySlack("Slack gave an address for Socket Mode that cannot be read");
        }
        client.connect();
    }

    private static String address(App app, String appToken) throws IOException {
        try {
            var answer = app.slack().methods(appToken).appsConnectionsOpen(it -> it);
            if (answer.isOk()) {
                return answer.getUrl();
            }
            throw new RefusedBySlack(
                    REFUSALS.contains(answer.getError())
                            ? "Slack does not accept SLACK_APP_TOKEN (" + answer.getError()
                                    + "). Make one under Basic Information, App-Level Tokens, with the scope"
                                    + " connections:write."
                            : "Slack does not open a connection (" + answer.getError() + ")");
        } catch (SlackApiException e) {
            throw new RefusedBySlack("Slack does not open a connection (status "
                    + e.getResponse().code() + ")");
        }
    }

    /** Whether Slack answers on it; asks, and waits for at most 3 s. */
    boolean isAlive() {
        return client.verifyConnection();
    }

    /** Takes what Slack sent, on the connection's own thread. */
    @Override
    public void add(String message) {
        JsonObject json = JsonParser.parseString(message).getAsJsonObject();
        switch (text(json, "type", "")) {
            case "hello" -> words.hello(Integer.parseInt(text(json, "num_connections", "1")));
            case "disconnect" -> disconnect(message, text(json, "reason", ""));
            default -> answer(message);
        }
    }

    private void disconnect(String message, String reason) {
        if (reason.equals("too_many_websockets")) {
            // The SDK would connect again at once, and once more at the next refusal.
            words.tooMany();
        } else {
            LOG.info("Slack asks for a new connection: {}", reason);
            forTheSdk.add(message);
        }
    }

    private void answer(String message) {
        try {
            threads.execute(() -> run(message));
        } catch (RejectedExecutionException e) {
            // The bot is stopping; Slack sends it again, to whoever is connected then.
        }
    }

    private void run(String message) {
        SocketModeRequest request = parser.parse(message);
        if (request == null) {
            return;
        }
        try {
            Response response = app.run(request.getBoltRequest());
            if (response.getStatusCode() == 200) {
                acknowledge(request.getEnvelope().getEnvelopeId(), response.getBody());
            } else {
                LOG.warn("An envelope was not taken: status {}", response.getStatusCode());
            }
        } catch (Exception e) {
            // The exception's message may hold somebody's words.
            LOG.error("An envelope could not be handled: {}", e.getClass().getName());
        }
    }

    private void acknowledge(String envelopeId, @Nullable String body) {
        JsonObject acknowledgement = new JsonObject();
        acknowledgement.addProperty("envelope_id", envelopeId);
        if (body != null && !body.isEmpty()) {
            acknowledgement.add("payload", JsonParser.parseString(body));
        }
        client.sendSocketModeResponse(acknowledgement.toString());
    }

    @Override
    public @Nullable String poll() {
        return forTheSdk.poll();
    }

    private static String text(JsonObject json, String field, String otherwise) {
        return json.has(field) ? json.get(field).getAsString() : otherwise;
    }

    void close() {
        try {
            client.close();
        } catch (IOException | RuntimeException e) {
            LOG.info("The connection did not close: {}", e.getMessage());
        }
    }
}
