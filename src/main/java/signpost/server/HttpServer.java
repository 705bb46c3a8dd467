package signpost.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Carries {@code /slack/events}, {@code /health} and whatever else is handed in, until closed. */
public final class HttpServer implements AutoCloseable {
    private static final int MAX_BODY_BYTES = 1_000_000;

    static {
        // Jetty would else start the whole of JMX to ask how wide a reference is: 4 bytes, so 16 in a cache line.
        System.setProperty("org.eclipse.jetty.util.referencesPerCacheLine", "16");
    }

    private final List<Consumer<JavalinConfig>> parts = new ArrayList<>();
    private Javalin server = Javalin.create();

    /** Says how the program is. */
    public HttpServer health(Supplier<Health> health) {
        parts.add(config -> config.routes.get("/health", context -> {
            Health now = health.get();
            context.status(now.isGood() ? 200 : 503).json(now.toMap());
        }));
        return this;
    }

    /** Takes posted requests of at most 1 MB, whole. */
    public HttpServer endpoint(String path, Endpoint endpoint) {
        parts.add(config -> config.routes.post(path, context -> serve(context, endpoint)));
        return this;
    }

    /** Adds routes of the caller's own. */
    public HttpServer with(Consumer<JavalinConfig> part) {
        parts.add(part);
        return this;
    }

    /**
     * Begins to serve.
     *
     * @param port 0 for any that is free
     * @throws IOException with a plain sentence, when the address cannot be bound
     */
    public HttpServer start(String host, int port) throws IOException {
        server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.jsonMapper(new JacksonMapper());
            parts.forEach(part -> part.accept(config));
        });
        try {
            server.start(host, port);
        } catch (JavalinBindException e) {
            throw new IOException(
                    "Cannot listen on " + host + ":" + port
                            + ". Another program has the port; set SIGNPOST_PORT to a free one.",
                    e);
        }
        return this;
    }

    public int port() {
        return server.port();
    }

    private static void serve(Context context, Endpoint endpoint) throws IOException {
        if (context.req().getContentLengthLong() > MAX_BODY_BYTES) {
            context.status(413);
            return;
        }
        byte[] body = context.req().getInputStream().readNBytes(MAX_BODY_BYTES + 1);
        if (body.length > MAX_BODY_BYTES) {
            context.status(413);
            return;
        }
        Endpoint.Reply reply = endpoint.handle(headers(context), body);
        context.status(reply.status()).contentType(reply.contentType()).result(reply.body());
    }

    private static Map<String, List<String>> headers(Context context) {
        Map<String, List<String>> headers = new HashMap<>();
        context.headerMap().forEach((name, value) -> headers.put(name, List.of(value)));
        return headers;
    }

    /** Takes no new requests and waits for those in hand. */
    @Override
    public void close() {
        server.stop();
    }
}
