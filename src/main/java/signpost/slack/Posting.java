package signpost.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.block.LayoutBlock;
import java.io.IOException;
import java.util.List;
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

    private final MethodsClient client;

    Posting(MethodsClient client) {
        this.client = client;
    }

    /** One call to Slack with these blocks; its error, or empty when it went well. */
    private interface Call {
        String with(List<LayoutBlock> blocks) throws IOException, SlackApiException;
    }

    void post(Place place, Message message) {
        send("chat.postMessage", message, blocks -> {
            var answer = client.chatPostMessage(it -> it.channel(place.channel())
                    .threadTs(place.threadTs())
                    .text(message.text())
                    .blocks(blocks));
            return answer.isOk() ? "" : answer.getError();
        });
    }

    /** Puts the message in the place of one of ours. */
    void update(String channel, String ts, Message message) {
        send("chat.update", message, blocks -> {
            var answer = client.chatUpdate(
                    it -> it.channel(channel).ts(ts).text(message.text()).blocks(blocks));
            return answer.isOk() ? "" : answer.getError();
        });
    }

    private static void send(String method, Message message, Call call) {
        try {
            String error = call.with(message.newestBlocks());
            if (error.equals(REFUSED)) {
                LOG.warn("{} refused our newest blocks; plain sections are sent instead", method);
                error = call.with(message.plainBlocks());
            }
            if (error.equals(REFUSED)) {
                LOG.error("{} refused plain sections; text alone is sent", method);
                error = call.with(List.of());
            }
            if (!error.isEmpty()) {
                LOG.error("{} was refused: {}", method, error);
            }
        } catch (SlackApiException e) {
            LOG.error("{} failed with HTTP {}", method, e.getResponse().code());
        } catch (IOException e) {
            LOG.error("{} did not reach Slack: {}", method, e.getMessage());
        }
    }
}
