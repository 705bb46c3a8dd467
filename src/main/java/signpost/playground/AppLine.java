package signpost.playground;

import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** The way from the workspace to the app. */
interface AppLine {
    /** What became of a request: the app's words, or Slack's name for the failure. */
    record Outcome(boolean acknowledged, String body) {}

    Outcome event(ObjectNode payload);

    Outcome command(Map<String, String> fields);

    Outcome interaction(ObjectNode payload);
}
