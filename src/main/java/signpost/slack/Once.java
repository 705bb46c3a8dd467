package signpost.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.util.http.SlackHttpClient;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signpost.slack.card.Message;
import signpost.tips.Outcome;
import signpost.tips.Trouble;

/**
 * Posts what nobody waits for, each message at most once, and says what Slack made of it.
 *
 * <p>The HTTP client must not send a request again by itself, as it does where a connection that it kept open turns out
 * to be dead: Slack may have taken the first one.
 *
 * @see <a href="https://docs.slack.dev/reference/methods/chat.postMessage">chat.postMessage and its errors</a>
 */
public final class Once implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Once.class);
    private static final int KEPT_PLACES = 1_000;
    private static final int KEPT_OPEN = 5;
    private static final int KEPT_SECONDS = 10;
    private static final Map<String, Trouble> TROUBLES = Map.ofEntries(
            Map.entry("is_archived", Trouble.ARCHIVED),
            Map.entry("channel_not_found", Trouble.REMOVED),
            Map.entry("not_in_channel", Trouble.NOT_IN_CHANNEL),
            Map.entry("restricted_action", Trouble.NOT_ALLOWED),
            Map.entry("restricted_action_read_only_channel", Trouble.NOT_ALLOWED),
            Map.entry("restricted_action_thread_only_channel", Trouble.NOT_ALLOWED),
            Map.entry("restricted_action_non_threadable_channel", Trouble.NOT_ALLOWED),
            Map.entry("messages_tab_disabled", Trouble.NOT_ALLOWED),
            Map.entry("team_access_not_granted", Trouble.NOT_ALLOWED),
            Map.entry("account_inactive", Trouble.INACTIVE),
            Map.entry("token_revoked", Trouble.INACTIVE),
            Map.entry("user_disabled", Trouble.INACTIVE),
            Map.entry("user_not_found", Trouble.INACTIVE));
    /** Slack's page says of these that part of the work may have been done. */
    private static final Set<String> UNCLEAR =
            Set.of("fatal_error", "internal_error", "request_timeout", "service_unavailable");

    private final Slack slack;
    private final MethodsClient client;
    /** Only posting takes a person's id in the place of a channel's. */
    private final Cache<String, String> places =
            Caffeine.newBuilder().maximumSize(KEPT_PLACES).build();

    Once(SlackConfig config, String token) {
        this.slack = Slack.getInstance(
                config,
                new SlackHttpClient(SlackHttpClient.buildOkHttpClient(config)
                        .newBuilder()
                        .retryOnConnectionFailure(false)
                        .connectionPool(new ConnectionPool(KEPT_OPEN, KEPT_SECONDS, TimeUnit.SECONDS))
                        .build()));
        this.client = slack.methods(token);
    }

    /**
     * Posts a message, in a simpler form where Slack refused one.
     *
     * @param channel a channel's id, or a person's for a direct message
     */
    public Outcome post(String channel, Message message) {
        try {
            String error = "";
            for (Form form : Form.FOR_METHODS) {
                ChatPostMessageResponse answer = client.chatPostMessage(
                        it -> it.channel(channel).text(form.text(message)).blocks(form.blocks(message)));
                if (answer.isOk()) {
                    places.put(channel, answer.getChannel());
                    return new Outcome.Posted(answer.getTs());
                }
                error = answer.getError();
                LOG.warn("chat.postMessage was refused with {}: {}", form, error);
                if (!Posting.ABOUT_FORM.contains(error)) {
                    break;
                }
            }
            return meaning(error);
        } catch (SlackApiException e) {
            int status = e.getResponse().code();
            LOG.warn("chat.postMessage failed with HTTP {}", status);
            return status == Patience.TOO_MANY
                    ? new Outcome.RateLimited(Patience.retryAfter(e))
                    : status >= 500 ? new Outcome.Unknown() : new Outcome.Failed("http_" + status);
        } catch (ConnectException | UnknownHostException e) {
            LOG.warn("chat.postMessage did not reach Slack: {}", e.getMessage());
            return new Outcome.Unreached();
        } catch (IOException e) {
            LOG.warn("chat.postMessage got no answer from Slack: {}", e.getMessage());
            return new Outcome.Unknown();
        }
    }

    /** The id of the conversation in which the last message to a channel or a person stands, as far as it is known. */
    public String place(String channel) {
        String place = places.getIfPresent(channel);
        return place == null ? channel : place;
    }

    private static Outcome meaning(String error) {
        Trouble trouble = TROUBLES.get(error);
        if (trouble != null) {
            return new Outcome.Refused(trouble);
        }
        if (error.equals("ratelimited") || error.equals("rate_limited")) {
            return new Outcome.RateLimited(Patience.UNTOLD);
        }
        return UNCLEAR.contains(error) ? new Outcome.Unknown() : new Outcome.Failed(error);
    }

    @Override
    public void close() {
        try {
            slack.close();
        } catch (Exception e) {
            LOG.warn("Slack's client did not close: {}", e.getMessage());
        }
    }
}
