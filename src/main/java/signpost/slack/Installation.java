package signpost.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.response.auth.AuthTestResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Slack says of the app's tokens, asked until Slack answers. */
final class Installation {
    private static final Logger LOG = LoggerFactory.getLogger(Installation.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final String apiUrl;
    private volatile String says = "not met yet";

    Installation(String apiUrl) {
        this.apiUrl = apiUrl;
    }

    private interface Call<T> {
        T make() throws IOException, SlackApiException;
    }

    /**
     * Who the bot is.
     *
     * @throws RefusedBySlack when Slack does not accept the token
     */
    AuthTestResponse ofBot(MethodsClient client) throws IOException {
        return accepted(
                () -> client.authTest(it -> it),
                "SLACK_BOT_TOKEN",
                "Copy the bot token from your app's page, OAuth & Permissions.");
    }

    /** @throws RefusedBySlack when Slack does not accept the token */
    void ofApp(MethodsClient client) throws IOException {
        var unused = accepted(
                () -> client.appsConnectionsOpen(it -> it),
                "SLACK_APP_TOKEN",
                "Make one under Basic Information, App-Level Tokens, with the scope connections:write.");
    }

    private <T extends SlackApiTextResponse> T accepted(Call<T> call, String token, String advice) throws IOException {
        T answer = answered(call);
        if (!answer.isOk()) {
            throw new RefusedBySlack("Slack does not accept " + token + " (" + answer.getError() + "). " + advice);
        }
        return answer;
    }

    private <T> T answered(Call<T> call) throws IOException {
        for (Duration pause = Duration.ofSeconds(1); ; pause = longer(pause)) {
            try {
                return call.make();
            } catch (SlackApiException e) {
                int status = e.getResponse().code();
                if (status < 500 && status != Patience.TOO_MANY) {
                    throw new RefusedBySlack(apiUrl + " answers HTTP " + status + ". Is SLACK_API_URL right?");
                }
                await(pause, "HTTP " + status);
            } catch (IOException e) {
                await(pause, String.valueOf(e.getMessage()));
            }
        }
    }

    private void await(Duration pause, String reason) throws RefusedBySlack {
        says = "Slack cannot be reached at " + apiUrl + ": " + reason;
        LOG.warn("{}. It is tried again in {} s", says, pause.toSeconds());
        try {
            TimeUnit.MILLISECONDS.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedBySlack(says);
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }

    /** What the last try came to, until one went well. */
    String says() {
        return says;
    }
}
