package signpost.playground;

import io.javalin.http.Context;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Calls to the Web API and to response addresses, as they come over HTTP. */
final class ApiRequests {
    private static final String BEARER = "Bearer ";

    private ApiRequests() {}

    /** Answers a call whose arguments come as a form or as JSON, with the token in the header or among them. */
    static void answer(Context context, WebApi api) {
        JsonNode arguments = arguments(context);
        String header = context.header("Authorization");
        String token = header != null && header.startsWith(BEARER)
                ? header.substring(BEARER.length())
                : Json.text(arguments, "token");
        ObjectNode answer = api.call(context.pathParam("method"), token, arguments);
        context.contentType("application/json").result(answer.toString());
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
    static void respond(Context context, ResponseUrls responseUrls) {
        Optional<JsonNode> body = Json.parse(context.body());
        String error = body.isEmpty() ? "invalid_payload" : responseUrls.use(context.pathParam("id"), body.get());
        context.status(error.isEmpty() ? 200 : 400).result(error.isEmpty() ? "ok" : error);
    }
}
