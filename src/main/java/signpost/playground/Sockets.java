package signpost.playground;

import io.javalin.config.JavalinConfig;
import io.javalin.websocket.WsConnectContext;
import io.javalin.websocket.WsContext;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import signpost.playground.block.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The workspace's side of Socket Mode: any one of the app's connections gets an envelope, and has three seconds.
 *
 * @see <a href="https://docs.slack.dev/apis/events-api/using-socket-mode">Socket Mode</a>
 */
final class Sockets implements AppLine {
    private static final int DEADLINE_SECONDS = 3;
    private static final int MOST = 10;

    private final Traffic traffic;
    private final Set<WsContext> open = ConcurrentHashMap.newKeySet();
    private final Set<String> tickets = ConcurrentHashMap.newKeySet();
    private final Map<String, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private volatile URI self = URI.create("http://127.0.0.1/");

    Sockets(Traffic traffic) {
        this.traffic = traffic;
    }

    void connect(URI address) {
        self = address;
    }

    /** An address to connect to, good for one connection. */
    String ticket() {
        String ticket = UUID.randomUUID().toString();
        tickets.add(ticket);
        return "ws://" + self.getAuthority() + "/socket?ticket=" + ticket;
    }

    void routes(JavalinConfig config) {
        config.routes.ws("/socket", socket -> {
            socket.onConnect(this::greet);
            socket.onClose(open::remove);
            socket.onMessage(message -> hear(message.message()));
        });
    }

    private void greet(WsConnectContext connection) {
        String ticket = connection.queryParam("ticket");
        if (ticket == null || !tickets.remove(ticket)) {
            connection.closeSession(4001, "no such ticket");
            return;
        }
        ObjectNode hello = Json.object().put("type", "hello").put("num_connections", open.size() + 1);
        hello.putObject("connection_info").put("app_id", Workspace.APP);
        say(connection, hello);
        if (open.size() >= MOST) {
            hangUp(connection, "too_many_websockets");
            connection.closeSession(1000, "too_many_websockets");
        } else {
            open.add(connection);
        }
    }

    private void hear(String message) {
        JsonNode ack = Json.parse(message).orElse(Json.object());
        CompletableFuture<JsonNode> waiter = waiting.get(Json.text(ack, "envelope_id"));
        if (waiter != null) {
            waiter.complete(ack.path("payload"));
        }
    }

    @Override
    public Outcome deliver(Delivery delivery) {
        String id = UUID.randomUUID().toString();
        ObjectNode envelope = envelope(id, delivery);
        Traffic.Line sent = traffic.sent(delivery, envelope);
        Outcome outcome = send(id, envelope);
        traffic.acknowledged(sent, outcome);
        return outcome;
    }

    private static ObjectNode envelope(String id, Delivery delivery) {
        boolean event = delivery.kind() == Delivery.Kind.EVENT;
        ObjectNode envelope = Json.object()
                .put("envelope_id", id)
                .put("type", delivery.kind().envelope())
                .put("accepts_response_payload", !event)
                .put("retry_attempt", delivery.retry())
                .put("retry_reason", delivery.retry() == 0 ? "" : "timeout");
        envelope.set("payload", delivery.payload());
        return envelope;
    }

    private Outcome send(String id, ObjectNode envelope) {
        Optional<WsContext> connection = open.stream().findAny();
        if (connection.isEmpty()) {
            return new Outcome(false, "no_socket_connection");
        }
        CompletableFuture<JsonNode> acknowledged = new CompletableFuture<>();
        waiting.put(id, acknowledged);
        connection.get().send(envelope.toString());
        try {
            JsonNode body = acknowledged.get(DEADLINE_SECONDS, TimeUnit.SECONDS);
            return new Outcome(true, body.isObject() ? body.toString() : "");
        } catch (TimeoutException | ExecutionException e) {
            return new Outcome(false, "operation_timeout");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome(false, "service_shutting_down");
        } finally {
            waiting.remove(id);
        }
    }

    int connections() {
        return open.size();
    }

    /** Asks the app to connect anew, and hangs up, as Slack does every few hours. */
    void refresh() {
        open.forEach(connection -> hangUp(connection, "refresh_requested"));
    }

    private void hangUp(WsContext connection, String reason) {
        say(connection, Json.object().put("type", "disconnect").put("reason", reason));
    }

    private void say(WsContext connection, ObjectNode message) {
        connection.send(message.toString());
        traffic.connection(message);
    }

    /** Cuts every connection without a word. */
    void cut() {
        open.forEach(connection -> connection.closeSession(1011, "cut"));
        open.clear();
    }
}
