package signpost.slack;

import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signpost.slack.card.AnswerCards;
import signpost.slack.card.Message;

/**
 * Sends messages to one workspace, in simpler forms as long as Slack refuses their form.
 *
 * <p>What Slack refuses for good, or does not confirm, is followed by a sentence in the same place, where a sentence
 * can be had there at all. It is never sent again by itself: Slack may have shown it.
 *
 * @see <a href="https://docs.slack.dev/reference/methods/chat.postMessage">chat.postMessage</a>
 * @see <a href="https://docs.slack.dev/reference/methods/chat.update">chat.update</a>
 * @see <a href="https://docs.slack.dev/interactivity/handling-user-interaction">Message responses</a>
 */
final class Posting {
    static final String DONE = "answered";
    static final Message REFUSED = AnswerCards.sentence(
            "I have an answer, but Slack did not let me show it here. Please ask again, and if that does not help, tell"
                    + " whoever looks after me.");
    static final Message UNCONFIRMED = AnswerCards.sentence(
            "Slack did not confirm that it showed you my answer. If you do not see it, please ask again.");

    private static final Logger LOG = LoggerFactory.getLogger(Posting.class);
    private static final String ADDRESS = "response_url";
    private static final Duration BEFORE_A_SENTENCE = Duration.ofSeconds(1);
    static final Set<String> ABOUT_FORM =
            Set.of("invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "msg_too_long");
    private static final Set<String> NO_PLACE =
            Set.of("not_in_channel", "channel_not_found", "is_archived", "used_url", "expired_url", "no_such_url");
    private static final Set<String> NO_TOKEN =
            Set.of("invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired", "missing_scope");

    private final MethodsClient client;
    private final Slack slack;
    private final Patience patience = new Patience();
    private volatile String trouble = "";

    Posting(MethodsClient client, Slack slack) {
        this.client = client;
        this.slack = slack;
    }

    /** One call to Slack with a message in this form; its error, or empty when it went well. */
    private interface Call {
        String with(Message message, Form form) throws IOException, SlackApiException;
    }

    /** Posts a message and says what became of it: {@code answered}, or the error. */
    String post(Place place, Message message) {
        return post(place, message, ts -> {});
    }

    /** @param posted is given the message's timestamp, where Slack took the message itself */
    String post(Place place, Message message, Consumer<String> posted) {
        return sendOrTell("chat.postMessage", Form.FOR_METHODS, message, (words, form) -> {
            var answer = client.chatPostMessage(it -> it.channel(place.channel())
                    .threadTs(place.threadTs())
                    .text(form.text(words))
                    .blocks(form.blocks(words)));
            if (answer.isOk() && words == message) {
                posted.accept(answer.getTs());
            }
            return answer.isOk() ? "" : answer.getError();
        });
    }

    /** Puts the message in the place of one of ours and says what became of it. */
    String update(String channel, String ts, Message message) {
        return send("chat.update", Form.FOR_METHODS, message, (words, form) -> {
            var answer = client.chatUpdate(
                    it -> it.channel(channel).ts(ts).text(form.text(words)).blocks(form.blocks(words)));
            return answer.isOk() ? "" : answer.getError();
        });
    }

    /** Sends what is drawn already to a {@code response_url} and says what became of it. */
    String respond(String address, Drawn drawn) {
        return sendOrTell(ADDRESS, Form.FOR_ADDRESSES, drawn.message(), (words, form) -> {
            boolean asDrawn = form == Form.RICH && words == drawn.message();
            return tell(address, asDrawn ? drawn.json() : Only.you(words, form, false));
        });
    }

    /**
     * The same for a pressed button.
     *
     * @param replace whether the message takes the place of the one that was pressed
     */
    String respond(String address, Message message, boolean replace) {
        return respond(new Address(address, null), message, replace);
    }

    /** A {@code response_url}, and the thread in which the message stands that it is for. */
    record Address(String url, @Nullable String threadTs) {}

    /** The same below or in the place of a message in a thread. */
    String respond(Address address, Message message, boolean replace) {
        return sendOrTell(
                ADDRESS,
                Form.FOR_ADDRESSES,
                message,
                (words, form) ->
                        tell(address.url(), Only.you(words, form, replace && words == message, address.threadTs())));
    }

    /** Shows a message to everybody in the channel that the address is for, and says what became of it. */
    String share(Address address, Message message) {
        return send(
                ADDRESS,
                Form.FOR_ADDRESSES,
                message,
                (words, form) -> tell(address.url(), Only.everybody(words, form, address.threadTs())));
    }

    /** Takes the message away that the address is for, and says what became of it. */
    String withdraw(Address address) {
        return send(ADDRESS, List.of(Form.TEXT), REFUSED, (words, form) -> tell(address.url(), Only.WITHDRAWN));
    }

    /** Deletes a message of ours and says what became of it; one that is gone already is as good. */
    String delete(String channel, String ts) {
        return send("chat.delete", List.of(Form.TEXT), REFUSED, (words, form) -> {
            var answer = client.chatDelete(it -> it.channel(channel).ts(ts));
            return answer.isOk() || "message_not_found".equals(answer.getError()) ? "" : answer.getError();
        });
    }

    private String tell(String address, String json) throws IOException, SlackApiException {
        try (Response answer = slack.getHttpClient().postJsonBody(address, json)) {
            ResponseBody body = answer.body();
            String words = body == null ? "" : body.string();
            if (answer.code() == Patience.TOO_MANY || answer.code() >= 500) {
                throw new SlackApiException(answer, "{}");
            }
            return answer.isSuccessful() ? "" : errorIn(words, answer.code());
        }
    }

    private static String errorIn(String body, int status) {
        return body.matches("[a-z_]{1,40}") ? body : "http_" + status;
    }

    private String sendOrTell(String method, List<Form> forms, Message message, Call call) {
        String outcome = send(method, forms, message, call);
        if (outcome.equals(DONE) || NO_PLACE.contains(outcome) || NO_TOKEN.contains(outcome)) {
            return outcome;
        }
        patience.hold(method, BEFORE_A_SENTENCE);
        send(method, List.of(Form.TEXT), isRefusal(outcome) ? REFUSED : UNCONFIRMED, call);
        return outcome;
    }

    private static boolean isRefusal(String outcome) {
        return !outcome.startsWith("http_5") && !outcome.equals("no_answer");
    }

    private String send(String method, List<Form> forms, Message message, Call call) {
        String outcome = attempt(method, forms, message, call);
        boolean reached =
                !outcome.startsWith("http_") && !outcome.equals("no_answer") && !outcome.equals("unreachable");
        trouble = reached && !NO_TOKEN.contains(outcome) ? "" : method + ": " + outcome;
        return outcome;
    }

    private String attempt(String method, List<Form> forms, Message message, Call call) {
        try {
            String error = "";
            for (Form form : forms) {
                error = patience.with(method, () -> call.with(message, form));
                if (error.isEmpty()) {
                    return DONE;
                }
                LOG.error("{} was refused with {}: {}", method, form, error);
                if (!ABOUT_FORM.contains(error)) {
                    break;
                }
            }
            return error;
        } catch (SlackApiException e) {
            LOG.error("{} failed with HTTP {}", method, e.getResponse().code());
            return "http_" + e.getResponse().code();
        } catch (ConnectException | UnknownHostException e) {
            LOG.error("{} did not reach Slack: {}", method, e.getMessage());
            return "unreachable";
        } catch (IOException e) {
            LOG.error("{} got no answer from Slack: {}", method, e.getMessage());
            return "no_answer";
        }
    }

    /** Asks Slack whether it would take a message now. */
    void ask() {
        try {
            var answer = client.authTest(it -> it);
            trouble = answer.isOk() ? "" : "auth.test: " + answer.getError();
        } catch (SlackApiException e) {
            trouble = "auth.test: http_" + e.getResponse().code();
        } catch (IOException e) {
            trouble = "auth.test: unreachable";
        }
    }

    /** What keeps messages from Slack, by the last one that was sent; empty where nothing does. */
    String trouble() {
        return trouble;
    }
}
