package signpost.playground;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sends the app what Slack would send it over HTTP: signed, and with three seconds to acknowledge.
 *
 * @see <a href="https://docs.slack.dev/authentication/verifying-requests-from-slack">Signing</a>
 */
final class HttpLine implements AppLine {
    private static final Duration DEADLINE = Duration.ofSeconds(3);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String signingSecret;
    private final Clock clock;
    private volatile URI app = URI.create("http://127.0.0.1/");

    HttpLine(String signingSecret, Clock clock) {
        this.signingSecret = signingSecret;
        this.clock = clock;
    }

    void connect(URI requestUrl) {
        app = requestUrl;
    }

    @Override
    public Outcome event(ObjectNode payload) {
        return send("application/json", payload.toString());
    }

    @Override
    public Outcome command(Map<String, String> fields) {
        return form(fields);
    }

    @Override
    public Outcome interaction(ObjectNode payload) {
        return form(Map.of("payload", payload.toString()));
    }

    Outcome json(String body) {
        return send("application/json", body);
    }

    private Outcome form(Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send("application/x-www-form-urlencoded", body);
    }

    private Outcome send(String type, String body) {
        String timestamp = String.valueOf(clock.instant().getEpochSecond());
        HttpRequest request = HttpRequest.newBuilder(app)
                .timeout(DEADLINE)
                .header("Content-Type", type)
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", signature(timestamp, body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() / 100 == 2
                    ? new Outcome(true, answer.body())
                    : new Outcome(false, "http_status_" + answer.statusCode());
        } catch (HttpTimeoutException e) {
            return new Outcome(false, "operation_timeout");
        } catch (IOException e) {
            return new Outcome(false, "http_client_error");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome(false, "service_shutting_down");
        }
    }

    private String signature(String timestamp, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(signingSecret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] hash = mac.doFinal(("v0:" + timestamp + ":" + body).getBytes(StandardCharsets.UTF_8));
            return "v0=" + HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }
}
