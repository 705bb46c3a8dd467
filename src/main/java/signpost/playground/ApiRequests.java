package signpost.playground;

import io.javalin.http.Context;
import java.util.Optional;
import signpost.playground.block.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Calls to the Web API and to response addresses, as they come over HTTP. */
final class ApiRequests {
    private static final String BEARER = "Bearer ";

    private final WebApi api;
    private final ResponseUrls responseUrls;
    private final Traffic traffic;

    ApiRequests(WebApi api, ResponseUrls responseUrls, Traffic traffic) {
        this.api = api;
        this.responseUrls = responseUrls;
        this.traffic = traffic;
    }

    /** Answers a call whose arguments come as a form or as JSON, with the token in the header or among them. */
    void answer(Context context) {
        JsonNode arguments = arguments(context);
        String method = context.pathParam("method");
        Traffic.Call call = traffic.begin(Traffic.Kind.WEB_API, method, arguments);
        ObjectNode answer = api.call(method, token(context, arguments), arguments);
        traffic.answered(call, answer.path("ok").asBoolean(false) ? "ok" : Json.text(answer, "error"), answer);
        context.contentType("application/json").result(answer.toString());
    }

    private static String token(Context context, JsonNode arguments) {
        String header = context.header("Authorization");
        return header != null && header.startsWith(BEARER)
                ? header.substring(BEARER.length())
                : Json.text(arguments, "token");
    }

    private static JsonNode arguments(Context context) {
        if (String.valueOf(context.contentType()).startsWith("application/json")) {
            return Json.parse(context.body()).orElse(Json.object());
        }
        ObjectNode arguments = Json.object();
        context.formParamMap().forEach((name, values) -> arguments.put(name, values.get(0)));
        return arguments;
    }

    /** Takes what an app sends to a response address. */
    void respond(Context context) {
        Optional<JsonNode> body = Json.parse(context.body());
        Traffic.Call call = traffic.begin(Traffic.Kind.RESPONSE_URL, "", body.orElse(Json.object()));
        String error = body.isEmpty() ? "invalid_payload" : responseUrls.use(context.pathParam("id"), body.get());
        String answer = error.isEmpty() ? "ok" : error;
        traffic.answered(call, answer, Json.words(answer));
        context.status(error.isEmpty() ? 200 : 400).result(answer);
    }
}
