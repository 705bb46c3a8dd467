package signpost.slack;

import signpost.slack.card.Message;

/**
 * A message for one person's eyes, drawn already.
 *
 * @param json as an acknowledgement or a {@code response_url} takes it
 */
record Drawn(Message message, String json) {
    static Drawn of(Message message) {
        return new Drawn(message, Only.you(message));
    }
}
