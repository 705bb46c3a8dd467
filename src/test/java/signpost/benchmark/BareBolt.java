package signpost.benchmark;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import io.javalin.Javalin;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import signpost.server.Endpoint;

/** The least that a Bolt app over Javalin can be: the measure for ours. */
public final class BareBolt implements Endpoint {
    private final App app;
    private final SlackRequestParser parser;

    BareBolt(String botToken, String signingSecret, String apiUrl) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(apiUrl);
        app = new App(AppConfig.builder()
                .slack(Slack.getInstance(config))
                .singleTeamBotToken(botToken)
                .signingSecret(signingSecret)
                .build());
        app.command("/hello", (request, context) -> context.ack("hello"));
        app.command("/signpost", (request, context) -> context.ack("hello"));
        app.start();
        parser = new SlackRequestParser(app.config());
    }

    @Override
    public Reply handle(Map<String, List<String>> headers, byte[] body) {
        try {
            Request<?> request = parser.parse(SlackRequestParser.HttpRequest.builder()
                    .requestUri("/slack/events")
                    .requestBody(new String(body, StandardCharsets.UTF_8))
                    .headers(new RequestHeaders(headers))
                    .build());
            Response response = app.run(request);
            return new Reply(response.getStatusCode(), response.getContentType(), response.getBody());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Serves it alone, for measuring its start; the arguments are the token, the secret, the API's address, the port. */
    public static void main(String[] arguments) {
        Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    BareBolt bolt = new BareBolt(arguments[0], arguments[1], arguments[2]);
                    config.routes.post("/slack/events", context -> {
                        Reply reply = bolt.handle(
                                Map.of(
                                        "X-Slack-Signature",
                                                List.of(String.valueOf(context.header("X-Slack-Signature"))),
                                        "X-Slack-Request-Timestamp",
                                                List.of(String.valueOf(context.header("X-Slack-Request-Timestamp"))),
                                        "Content-Type", List.of(String.valueOf(context.contentType()))),
                                context.bodyAsBytes());
                        context.status(reply.status())
                                .contentType(reply.contentType())
                                .result(reply.body());
                    });
                })
                .start("127.0.0.1", Integer.parseInt(arguments[3]));
    }
}
