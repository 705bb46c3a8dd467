package signpost.slack;

import java.io.IOException;

/** Slack does not let the bot start; the message is a sentence for whoever runs it. */
final class RefusedBySlack extends IOException {
    RefusedBySlack(String message) {
        super(message);
    }
}
