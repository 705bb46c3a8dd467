package signpost.playground;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import signpost.playground.block.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The calls that the app makes, each held against Slack's limits, and faults to order for them. */
public final class ApiCalls {
    /** What a call to a {@code response_url} goes by here. */
    public static final String RESPONSE = "response";

    private static final long PATIENCE_SECONDS = 15;

    private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final List<String> violations = new CopyOnWriteArrayList<>();

    /** What a method answers once, instead of doing its work. */
    private record Fault(String method, Consumer<Context> answer) {}

    void watch(JavalinConfig config) {
        config.routes.before("/api/*", context -> take(context, context.path().substring("/api/".length())));
        config.routes.before("/response/*", context -> take(context, RESPONSE));
    }

    private static boolean showsSomething(Context context, String method) {
        return method.equals(RESPONSE)
                ? !arguments(context).path("delete_original").asBoolean(false)
                : method.startsWith("chat.") && !method.equals("chat.delete");
    }

    private void take(Context context, String method) {
        if (showsSomething(context, method)) {
            SlackLimits.ofMessage(arguments(context)).forEach(problem -> violations.add(method + ": " + problem));
        }
        calls.add(method);
        Fault fault = faults.peek();
        if (fault != null && fault.method().equals(method)) {
            faults.remove();
            fault.answer().accept(context);
        }
    }

    private static JsonNode arguments(Context context) {
        if (String.valueOf(context.contentType()).startsWith("application/json")) {
            return Json.parse(context.body()).orElseThrow();
        }
        ObjectNode arguments = Json.object();
        context.formParamMap().forEach((name, values) -> arguments.put(name, values.get(0)));
        return arguments;
    }

    /** The next call of the method, after those ordered before, is answered with this error. */
    public void nextAnswers(String method, String error) {
        next(
                method,
                context -> context.contentType("application/json")
                        .status(method.equals(RESPONSE) ? 400 : 200)
                        .result(method.equals(RESPONSE) ? error : "{\"ok\":false,\"error\":\"" + error + "\"}"));
    }

    /** The next call of the method, after those ordered before, fails with this status. */
    public void nextFails(String method, int status) {
        next(method, context -> context.status(status).result("out of order"));
    }

    /** The next call of the method, after those ordered before, is told to come back later. */
    public void nextIsTooMuch(String method, int seconds) {
        next(
                method,
                context -> context.status(429)
                        .header("Retry-After", String.valueOf(seconds))
                        .contentType("application/json")
                        .result("{\"ok\":false,\"error\":\"ratelimited\"}"));
    }

    private void next(String method, Consumer<Context> answer) {
        faults.add(new Fault(method, context -> {
            answer.accept(context);
            context.skipRemainingHandlers();
        }));
    }

    /** The next call of the method, after those ordered before, is answered rightly but late. */
    public void nextTakes(String method, Duration time) {
        faults.add(new Fault(method, context -> {
            try {
                TimeUnit.MILLISECONDS.sleep(time.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
    }

    /** Waits until the app has called the method so often, beyond its first so many calls. */
    public void await(String method, int times, int after) throws InterruptedException {
        for (int i = 0; i < PATIENCE_SECONDS * 100 && count(method, after) < times; i++) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        if (count(method, after) < times) {
            throw new AssertionError(method + " was called " + count(method, after) + " times");
        }
    }

    private long count(String method, int after) {
        return made().stream().skip(after).filter(method::equals).count();
    }

    /** The methods that the app called, oldest first. */
    public List<String> made() {
        return List.copyOf(calls);
    }

    /** What was wrong with what the app sent. */
    List<String> violations() {
        return new ArrayList<>(violations);
    }
}
