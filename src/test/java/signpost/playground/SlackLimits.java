package signpost.playground;

import static signpost.playground.block.Json.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import signpost.playground.block.BlockRules;
import signpost.playground.block.Json;
import signpost.playground.block.ViewRules;
import tools.jackson.databind.JsonNode;

/** Holds what is about to be sent against the small Slack's rules, and against ours. */
public final class SlackLimits {
    /** Slack's advice; what is longer reads badly and is cut in places. */
    private static final int TEXT = 4000;

    /** The bare id of a channel is a link to it, and so is our own; what somebody wrote has a label or is escaped. */
    private static final Pattern PING = Pattern.compile("<[!@]|<#(?![CG][A-Z0-9]{2,30}>)");

    private static final Set<String> PINGS = Set.of("user", "usergroup", "channel", "broadcast");

    private SlackLimits() {}

    /** What Slack would refuse in these blocks, given as JSON. */
    public static List<String> problems(String blocks) {
        return BlockRules.problems(Json.parse(blocks).orElseThrow());
    }

    /** What is wrong with a whole message, given as the JSON of an acknowledgement or a call's arguments. */
    public static List<String> problemsOfMessage(String message) {
        return ofMessage(Json.parse(message).orElseThrow());
    }

    /** What Slack would refuse in a view, given as JSON. */
    public static List<String> problemsOfView(String view) {
        List<String> problems =
                new ArrayList<>(ViewRules.problems(Json.parse(view).orElseThrow()));
        pings(Json.parse(view).orElseThrow(), problems);
        return problems;
    }

    static List<String> ofMessage(JsonNode message) {
        List<String> problems = new ArrayList<>();
        JsonNode blocks = WebApi.blocks(message);
        if (blocks == null && text(message, "text").isEmpty()) {
            problems.add("nothing to show");
        }
        if (blocks != null) {
            problems.addAll(BlockRules.problems(blocks));
            pings(blocks, problems);
        }
        ping(text(message, "text"), problems);
        if (text(message, "text").length() > TEXT) {
            problems.add("text over the advised " + TEXT);
        }
        return problems;
    }

    private static void pings(JsonNode node, List<String> problems) {
        if (text(node, "type").equals("mrkdwn")) {
            ping(text(node, "text"), problems);
        }
        if (PINGS.contains(text(node, "type"))) {
            problems.add("a ping of a " + text(node, "type"));
        }
        node.forEach(child -> pings(child, problems));
    }

    private static void ping(String text, List<String> problems) {
        if (PING.matcher(text).find()) {
            problems.add("a ping");
        }
    }
}
