package signpost.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.block.LayoutBlock;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signpost.slack.card.Message;

/**
 * Sends a message by the Web API, with simpler blocks each time Slack refuses those it got.
 *
 * @see <a href="https://docs.slack.dev/reference/methods/chat.postMessage">chat.postMessage</a>
 * @see <a href="https://docs.slack.dev/reference/methods/chat.update">chat.update</a>
 */
final class Posting {
    private static final Logger LOG = LoggerFactory.getLogger(Posting.class);
    private static final String REFUSED = "invalid_blocks";
    private static final String DONE = "answered";
    private static final int TOO_MANY = 429;
    private static final int ATTEMPTS = 4;

    private final MethodsClient client;

    Posting(MethodsClient client) {
        this.client = client;
    }

    /** One call to Slack with these blocks; its error, or empty when it went well. */
    private interface Call {
        String with(List<LayoutBlock> blocks) throws IOException, SlackApiException;
    }

    /** Posts a message and says what became of it: {@code answered}, or Slack's error. */
    String post(Place place, Message message) {
        return send("chat.postMessage", message, blocks -> {
            var answer = client.chatPostMessage(it -> it.channel(place.channel())
                    .threadTs(place.threadTs())
                    .text(message.text())
                    .blocks(blocks));
            return answer.isOk() ? "" : answer.getError();
        });
    }

    /** Puts the message in the place of one of ours. */
    void update(String channel, String ts, Message message) {
        var unused = send("chat.update", message, blocks -> {
            var answer = client.chatUpdate(
                    it -> it.channel(channel).ts(ts).text(message.text()).blocks(blocks));
            return answer.isOk() ? "" : answer.getError();
        });
    }

    private static String send(String method, Message message, Call call) {
        try {
            String error = patiently(method, call, message.newestBlocks());
            if (error.equals(REFUSED)) {
                LOG.warn("{} refused our newest blocks; plain sections are sent instead", method);
                error = patiently(method, call, message.plainBlocks());
            }
            if (error.equals(REFUSED)) {
                LOG.error("{} refused plain sections; text alone is sent", method);
                error = patiently(method, call, List.of());
            }
            if (!error.isEmpty()) {
                LOG.error("{} was refused: {}", method, error);
            }
            return error.isEmpty() ? DONE : error;
        } catch (SlackApiException e) {
            LOG.error("{} failed with HTTP {}", method, e.getResponse().code());
            return "http_" + e.getResponse().code();
        } catch (IOException e) {
            LOG.error("{} did not reach Slack: {}", method, e.getMessage());
            return "unreachable";
        }
    }

    /** Waits as long as Slack says when there is too much, and tries again what certainly did not arrive. */
    private static String patiently(String method, Call call, List<LayoutBlock> blocks)
            throws IOException, SlackApiException {
        for (int attempt = 1; ; attempt++) {
            try {
                return call.with(blocks);
            } catch (SlackApiException e) {
                if (e.getResponse().code() != TOO_MANY || attempt == ATTEMPTS) {
                    throw e;
                }
                pause(method, retryAfter(e));
            } catch (ConnectException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                pause(method, 1);
            }
        }
    }

    private static long retryAfter(SlackApiException e) {
        String seconds = e.getResponse().header("Retry-After");
        return seconds != null && seconds.matches("\\d{1,4}") ? Math.max(1, Long.parseLong(seconds)) : 1;
    }

    private static void pause(String method, long seconds) throws IOException {
        LOG.warn("{} is tried again in {} s", method, seconds);
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while waiting for Slack");
        }
    }
}
