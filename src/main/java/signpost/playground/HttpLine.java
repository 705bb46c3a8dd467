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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import signpost.playground.block.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sends the app what Slack would send it over HTTP: signed, and with three seconds to acknowledge.
 *
 * @see <a href="https://docs.slack.dev/authentication/verifying-requests-from-slack">Signing</a>
 * @see <a href="https://docs.slack.dev/apis/events-api/#retries">Retries</a>
 */
final class HttpLine implements AppLine {
    private static final Duration DEADLINE = Duration.ofSeconds(3);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String signingSecret;
    private final Traffic traffic;
    private final Clock clock;
    private volatile URI app = URI.create("http://127.0.0.1/");

    HttpLine(String signingSecret, Traffic traffic, Clock clock) {
        this.signingSecret = signingSecret;
        this.traffic = traffic;
        this.clock = clock;
    }

    void connect(URI requestUrl) {
        app = requestUrl;
    }

    @Override
    public Outcome deliver(Delivery delivery) {
        boolean event = delivery.kind() == Delivery.Kind.EVENT;
        String body = event ? delivery.payload().toString() : form(fields(delivery));
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", event ? "application/json" : "application/x-www-form-urlencoded");
        String timestamp = String.valueOf(clock.instant().getEpochSecond());
        headers.put("X-Slack-Request-Timestamp", timestamp);
        headers.put("X-Slack-Signature", signature(timestamp, body));
        if (delivery.retry() > 0) {
            headers.put("X-Slack-Retry-Num", String.valueOf(delivery.retry()));
            headers.put("X-Slack-Retry-Reason", "http_timeout");
        }
        Traffic.Line sent = traffic.sent(delivery, asSent(headers, delivery));
        Outcome outcome = send(headers, body);
        traffic.acknowledged(sent, outcome);
        return outcome;
    }

    private static JsonNode asSent(Map<String, String> headers, Delivery delivery) {
        ObjectNode asSent = Json.object();
        headers.forEach(asSent.putObject("headers")::put);
        return asSent.set("body", delivery.payload());
    }

    private static Map<String, String> fields(Delivery delivery) {
        if (delivery.kind() == Delivery.Kind.INTERACTION) {
            return Map.of("payload", delivery.payload().toString());
        }
        Map<String, String> fields = new LinkedHashMap<>();
        delivery.payload()
                .properties()
                .forEach(it -> fields.put(it.getKey(), it.getValue().asString()));
        return fields;
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private Outcome send(Map<String, String> headers, String body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(app).timeout(DEADLINE).POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
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
