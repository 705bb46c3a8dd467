package signpost.benchmark;

import com.slack.api.app_backend.SlackSignature;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** Sends slash commands as Slack would. */
final class SignedClient {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final SlackSignature.Generator signer;
    private final Clock clock = Clock.systemUTC();

    SignedClient(String signingSecret) {
        this.signer = new SlackSignature.Generator(signingSecret);
    }

    /** The answer's status, or 0 where nobody listens yet. */
    int command(URI endpoint, String command, String text) throws InterruptedException {
        String body =
                "token=x&team_id=T0PLAYGROUND&channel_id=C0GENERAL&channel_name=general&user_id=U0YOU&user_name=you"
                        + "&response_url=http%3A%2F%2F127.0.0.1%3A1%2F&trigger_id=1&api_app_id=A0SIGNPOST&command="
                        + URLEncoder.encode(command, StandardCharsets.UTF_8) + "&text="
                        + URLEncoder.encode(text, StandardCharsets.UTF_8);
        String timestamp = String.valueOf(clock.instant().getEpochSecond());
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", signer.generate(timestamp, body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.body().isEmpty() && answer.statusCode() == 200 ? 204 : answer.statusCode();
        } catch (IOException e) {
            return 0;
        }
    }
}
