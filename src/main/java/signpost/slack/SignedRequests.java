package signpost.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Requests over HTTP, let through to Bolt only when Slack signed them within the last five minutes.
 *
 * <p>What is turned away gets a status and no reason, and the log gets the reason and nothing of the request.
 *
 * @see <a href="https://docs.slack.dev/authentication/verifying-requests-from-slack">Verifying requests from Slack</a>
 */
public final class SignedRequests {
    private static final Logger LOG = LoggerFactory.getLogger(SignedRequests.class);
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final List<String> TYPES = List.of("application/json", "application/x-www-form-urlencoded");

    private final App app;
    private final SlackRequestParser parser;
    private final Signature signature;
    private final Clock clock;

    SignedRequests(App app, String signingSecret, Clock clock) {
        this.app = app;
        this.parser = new SlackRequestParser(app.config());
        this.signature = new Signature(signingSecret);
        this.clock = clock;
    }

    /** What goes back to Slack. */
    public record Reply(int status, String contentType, String body) {}

    /**
     * Checks the request and lets Bolt answer it.
     *
     * @param headers names in any case
     */
    public Reply handle(Map<String, List<String>> headers, byte[] body) {
        Map<String, List<String>> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        byName.putAll(headers);
        if (!TYPES.contains(mediaType(first(byName, "Content-Type")))) {
            return refused(415, "its content type is not one that Slack sends");
        }
        String timestamp = first(byName, "X-Slack-Request-Timestamp");
        if (!isRecent(timestamp)) {
            return refused(401, "its timestamp is missing or over five minutes off");
        }
        if (!signature.matches(timestamp, body, first(byName, "X-Slack-Signature"))) {
            return refused(401, "its signature is wrong");
        }
        return run(byName, new String(body, StandardCharsets.UTF_8));
    }

    private Reply run(Map<String, List<String>> headers, String body) {
        Request<?> request = parse(headers, body);
        if (request == null) {
            return refused(400, "it is of no kind that is known");
        }
        try {
            Response response = app.run(request);
            String type = response.getContentType() == null ? "text/plain" : response.getContentType();
            return new Reply(response.getStatusCode(), type, response.getBody() == null ? "" : response.getBody());
        } catch (Exception e) {
            // The exception's message may hold somebody's words.
            LOG.error("A signed request could not be handled: {}", e.getClass().getName());
            return new Reply(500, "text/plain", "");
        }
    }

    private @Nullable Request<?> parse(Map<String, List<String>> headers, String body) {
        try {
            return parser.parse(SlackRequestParser.HttpRequest.builder()
                    .requestUri("/slack/events")
                    .requestBody(body)
                    .headers(new RequestHeaders(headers))
                    .build());
        } catch (RuntimeException e) {
            // Bolt's parser throws what it likes at a body that is not Slack's.
            return null;
        }
    }

    private boolean isRecent(String timestamp) {
        try {
            long off = Math.subtractExact(clock.instant().getEpochSecond(), Long.parseLong(timestamp));
            return Math.abs(off) <= TOLERANCE.toSeconds();
        } catch (NumberFormatException | ArithmeticException e) {
            return false;
        }
    }

    private static Reply refused(int status, String why) {
        LOG.warn("A request was turned away: {}", why);
        return new Reply(status, "text/plain", "");
    }

    private static String mediaType(String contentType) {
        int end = contentType.indexOf(';');
        return (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    private static String first(Map<String, List<String>> headers, String name) {
        @Nullable List<String> values = headers.get(name);
        return values == null || values.isEmpty() ? "" : values.get(0);
    }
}
