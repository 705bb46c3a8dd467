package signpost.playground;

import static signpost.playground.block.Json.text;

import tools.jackson.databind.node.ObjectNode;

/**
 * Something that the workspace tells the app.
 *
 * @param name the command, or the type of the event or of the interaction
 * @param retry how often the same was sent before
 */
record Delivery(Kind kind, String name, ObjectNode payload, int retry) {
    /** Slack's three kinds, each with its name in Socket Mode. */
    enum Kind {
        COMMAND("slash_commands"),
        EVENT("events_api"),
        INTERACTION("interactive");

        private final String envelope;

        Kind(String envelope) {
            this.envelope = envelope;
        }

        String envelope() {
            return envelope;
        }
    }

    static Delivery command(ObjectNode fields) {
        return new Delivery(Kind.COMMAND, text(fields, "command"), fields, 0);
    }

    static Delivery event(ObjectNode payload) {
        return new Delivery(Kind.EVENT, text(payload.path("event"), "type"), payload, 0);
    }

    static Delivery interaction(ObjectNode payload) {
        return new Delivery(Kind.INTERACTION, text(payload, "type"), payload, 0);
    }

    /** The same once more: its ids stay, so that an app can tell. */
    Delivery again() {
        return new Delivery(kind, name, payload, retry + 1);
    }
}
