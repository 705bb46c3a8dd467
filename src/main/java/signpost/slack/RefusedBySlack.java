package signpost.slack;

/** Slack does not let the bot start; the message is a sentence for whoever runs it. */
public final class RefusedBySlack extends RuntimeException {
    RefusedBySlack(String message) {
        super(message);
    }
}
