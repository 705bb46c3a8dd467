package signpost.playground;

import static signpost.playground.block.Json.text;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import signpost.playground.block.Json;
import signpost.server.HttpServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An app that uses everything that the small Slack draws, reached by its wire, and remembers what it was told. */
public final class SmallApp implements BeforeAllCallback, AfterAllCallback {
    private static final Path TEXTS = Path.of("src/test/resources/playground");

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<JsonNode> told = new CopyOnWriteArrayList<>();
    private final HttpServer server = new HttpServer();
    private final Playground playground = new Playground(
            AppManifest.parse(read("manifest.yml")), List.of("An example"), Playground.Wire.HTTP, Clock.systemUTC());

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        server.with(playground::routes).with(config -> config.routes.post("/app", this::hear));
        server.start("127.0.0.1", 0);
        playground.connect(address(), address().resolve("/app"));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        playground.close();
        server.close();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    Playground playground() {
        return playground;
    }

    /** The newest of what it was told of this type: of an event its own part. */
    public JsonNode told(String type) {
        return all(type).stream()
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError("not told of " + type + ": " + told));
    }

    public List<JsonNode> all(String type) {
        return told.stream().filter(it -> text(it, "type").equals(type)).toList();
    }

    /** The actions of the presses and choices, oldest first. */
    public List<JsonNode> acts() {
        return all("block_actions").stream().map(it -> it.at("/actions/0")).toList();
    }

    /** Waits until it was told so often of this type. */
    public void awaitTold(String type, int atLeast) throws InterruptedException {
        for (int i = 0; i < 500 && all(type).size() < atLeast; i++) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        if (all(type).size() < atLeast) {
            throw new AssertionError("only " + told);
        }
    }

    /** Closes what is open and forgets what it was told. */
    public void forget() {
        playground.workspace().views().closeAll();
        told.clear();
    }

    private void hear(Context context) {
        String payload = context.formParam("payload");
        JsonNode body = Json.parse(payload == null ? context.body() : payload).orElse(Json.object());
        JsonNode heard = body.has("event") ? body.path("event") : body;
        told.add(heard);
        context.result(answer(heard));
    }

    private String answer(JsonNode heard) {
        return switch (text(heard, "type")) {
            case "app_home_opened" -> text(heard, "tab").equals("home") ? publish("What you keep") : "";
            case "message", "app_mention" -> heard.has("subtype") || heard.has("edited") ? "" : post(heard);
            case "block_actions" -> act(heard, heard.at("/actions/0"));
            case "shortcut" -> view("views.open", heard, "form.json");
            case "message_action" ->
                say(text(heard.path("channel"), "id"), "Reading for: " + text(heard.path("message"), "text"));
            case "view_submission" -> submitted(heard.path("view"));
            default -> "";
        };
    }

    private String act(JsonNode heard, JsonNode act) {
        String chosen = act.path("selected_option").path("value").asString(text(act, "action_id"));
        return switch (chosen) {
            case "open" -> view("views.open", heard, "form.json");
            case "push" -> view("views.push", heard, "second.json");
            case "update" -> update(heard);
            case "forget", "done", "search", "all", "reading" ->
                heard.at("/view/type").asString("").equals("home") ? publish("Heard: " + chosen) : "";
            default -> "";
        };
    }

    private String submitted(JsonNode view) {
        String typed = view.at("/state/values/name/name/value").asString("");
        ObjectNode answer = Json.object();
        switch (typed) {
            case "wrong" ->
                answer.put("response_action", "errors").putObject("errors").put("why", "Say why you ask.");
            case "another" -> answer.put("response_action", "push").set("view", json("second.json"));
            case "instead" -> answer.put("response_action", "update").set("view", json("second.json"));
            case "all done" -> answer.put("response_action", "clear");
            default -> {
                say(Workspace.DIRECT, "You sent off: " + typed);
                return "";
            }
        }
        return answer.toString();
    }

    private String publish(String heading) {
        ObjectNode home = (ObjectNode) json("home.json");
        ((ObjectNode) home.at("/blocks/0/text")).put("text", heading);
        call("views.publish", Json.object().put("user_id", Workspace.YOU).set("view", home));
        return "";
    }

    private String update(JsonNode heard) {
        ObjectNode view = (ObjectNode) json("form.json");
        view.putObject("title").put("type", "plain_text").put("text", "Updated");
        call(
                "views.update",
                Json.object().put("view_id", text(heard.path("view"), "id")).set("view", view));
        return "";
    }

    private String view(String method, JsonNode heard, String file) {
        call(method, Json.object().put("trigger_id", text(heard, "trigger_id")).set("view", json(file)));
        return "";
    }

    private String post(JsonNode heard) {
        ObjectNode message =
                Json.object().put("channel", text(heard, "channel")).put("text", "A card to use");
        call("chat.postMessage", message.set("blocks", json("message.json")));
        return "";
    }

    /** Posts a message. */
    public String say(String channel, String text) {
        call("chat.postMessage", Json.object().put("channel", channel).put("text", text));
        return "";
    }

    /** Calls the Web API; its answer. */
    JsonNode call(String method, JsonNode arguments) {
        HttpRequest request = HttpRequest.newBuilder(address().resolve("/api/" + method))
                .header("Authorization", "Bearer " + playground.botToken())
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(arguments.toString()))
                .build();
        try {
            return Json.parse(http.send(request, HttpResponse.BodyHandlers.ofString())
                            .body())
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted", e);
        }
    }

    static JsonNode json(String file) {
        return Json.parse(read(file)).orElseThrow();
    }

    private static String read(String file) {
        try {
            return Files.readString(TEXTS.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
