package signpost.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.users.UsersInfoResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What Slack knows of people.
 *
 * @see <a href="https://docs.slack.dev/reference/methods/users.info">users.info</a>
 */
public final class People {
    private static final Logger LOG = LoggerFactory.getLogger(People.class);
    /** Leaves time to open a view by a trigger, which is good for three seconds. */
    private static final int PATIENCE_MILLIS = 1_500;

    private final MethodsClient client;

    People(MethodsClient client) {
        this.client = client;
    }

    /** The time zone that somebody has set in Slack, such as {@code Europe/Berlin}; none where Slack is slow to say. */
    public Optional<String> zone(String person) {
        return CompletableFuture.supplyAsync(() -> asked(person))
                .completeOnTimeout(Optional.empty(), PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                .join();
    }

    private Optional<String> asked(String person) {
        try {
            UsersInfoResponse answer = client.usersInfo(it -> it.user(person));
            if (!answer.isOk()) {
                LOG.warn("users.info was refused: {}", answer.getError());
                return Optional.empty();
            }
            return Optional.ofNullable(answer.getUser().getTz());
        } catch (SlackApiException e) {
            LOG.warn("users.info failed with HTTP {}", e.getResponse().code());
        } catch (IOException e) {
            LOG.warn("users.info did not reach Slack: {}", e.getMessage());
        }
        return Optional.empty();
    }
}
