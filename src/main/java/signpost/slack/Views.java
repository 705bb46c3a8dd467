package signpost.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.model.view.View;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Modals and the Home tab.
 *
 * @see <a href="https://docs.slack.dev/surfaces/modals">Modals</a>
 * @see <a href="https://docs.slack.dev/reference/methods/views.publish">views.publish</a>
 */
public final class Views {
    private static final Logger LOG = LoggerFactory.getLogger(Views.class);
    private static final String DONE = "";

    private final MethodsClient client;

    Views(MethodsClient client) {
        this.client = client;
    }

    private interface Call {
        SlackApiTextResponse make() throws IOException, SlackApiException;
    }

    /** Opens a modal; false where Slack did not, as when it is more than three seconds after the trigger. */
    public boolean open(String trigger, View modal) {
        return call(
                        "views.open",
                        () -> client.viewsOpen(it -> it.triggerId(trigger).view(modal)))
                .equals(DONE);
    }

    /** Opens a modal, or lays it on the one that was pressed in, or in that one's place where three lie there already. */
    public boolean show(Interaction pressed, View modal) {
        View below = pressed.view();
        if (below == null || !pressed.isInModal()) {
            return open(pressed.trigger(), modal);
        }
        String outcome = call(
                "views.push",
                () -> client.viewsPush(it -> it.triggerId(pressed.trigger()).view(modal)));
        return outcome.equals(DONE) || (outcome.equals("push_limit_reached") && update(below, modal));
    }

    /** Puts a view in the place of one that is open; false where Slack did not, as when it was closed meanwhile. */
    public boolean update(View open, View instead) {
        return call(
                        "views.update",
                        () -> client.viewsUpdate(it ->
                                it.viewId(open.getId()).hash(open.getHash()).view(instead)))
                .equals(DONE);
    }

    /**
     * Shows a person their Home tab.
     *
     * @param hash of the view that this one is made from, or null; where another has taken that one's place meanwhile,
     *     nothing is shown
     * @return false where the hash was no longer the last one's
     */
    public boolean publish(String person, View home, @Nullable String hash) {
        return !call(
                        "views.publish",
                        () -> client.viewsPublish(
                                it -> it.userId(person).hash(hash).view(home)))
                .equals("hash_conflict");
    }

    private static String call(String method, Call call) {
        try {
            SlackApiTextResponse answer = call.make();
            if (!answer.isOk()) {
                LOG.warn("{} was refused: {}", method, answer.getError());
            }
            return answer.isOk() ? DONE : answer.getError();
        } catch (SlackApiException e) {
            LOG.error("{} failed with HTTP {}", method, e.getResponse().code());
            return "http_" + e.getResponse().code();
        } catch (IOException e) {
            LOG.error("{} did not reach Slack: {}", method, e.getMessage());
            return "unreachable";
        }
    }
}
