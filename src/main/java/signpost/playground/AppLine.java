package signpost.playground;

/** The way from the workspace to the app. */
interface AppLine {
    /** What became of a delivery: the app's words, or Slack's name for the failure. */
    record Outcome(boolean acknowledged, String body) {}

    /** Sends it and waits for the acknowledgement, for three seconds. */
    Outcome deliver(Delivery delivery);
}
