package signpost.playground;

import java.util.List;

/** The small Slack's rules for blocks, for tests of what is about to be sent. */
public final class SlackLimits {
    private SlackLimits() {}

    /** What Slack would refuse in these blocks, given as JSON. */
    public static List<String> problems(String blocks) {
        return BlockRules.problems(Json.parse(blocks).orElseThrow());
    }
}
