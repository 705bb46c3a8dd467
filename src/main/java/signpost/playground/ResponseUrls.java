package signpost.playground;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import signpost.playground.block.Json;
import tools.jackson.databind.JsonNode;

/**
 * The addresses that a command or a press carries for answering it: five uses within half an hour.
 *
 * @see <a href="https://docs.slack.dev/interactivity/handling-user-interaction">Message responses</a>
 */
final class ResponseUrls {
    private static final int USES = 5;
    private static final Duration LIFE = Duration.ofMinutes(30);

    private final Workspace workspace;
    private final Clock clock;
    private volatile URI prefix = URI.create("http://127.0.0.1/");
    private final Map<String, Grant> grants = new ConcurrentHashMap<>();

    ResponseUrls(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /** What an address is good for; {@code original} is the message that it may replace. */
    private record Grant(String channel, @Nullable ChatMessage original, Instant until, int used) {
        Grant oneMoreUse() {
            return new Grant(channel, original, until, used + 1);
        }
    }

    void connect(URI responses) {
        prefix = responses;
    }

    /** A new address. */
    String grant(String channel, @Nullable ChatMessage original) {
        String id = UUID.randomUUID().toString();
        grants.put(id, new Grant(channel, original, clock.instant().plus(LIFE), 0));
        return prefix + id;
    }

    /** Does what the app asks; Slack's error where it cannot be, or empty. */
    String use(String id, JsonNode body) {
        Grant grant = grants.computeIfPresent(id, (key, it) -> it.oneMoreUse());
        if (grant == null || grant.used > USES || clock.instant().isAfter(grant.until)) {
            return "used_url";
        }
        ChatMessage original = grant.original;
        if (original != null && body.path("delete_original").asBoolean(false)) {
            workspace.delete(grant.channel, original.ts(), ChatMessage.Author.APP);
            return "";
        }
        JsonNode blocks = WebApi.blocks(body);
        String refusal = WebApi.refusal(body, blocks);
        if (!refusal.isEmpty()) {
            return refusal;
        }
        if (original != null && body.path("replace_original").asBoolean(false)) {
            workspace.update(grant.channel, original.ts(), Json.text(body, "text"), blocks);
            return "";
        }
        show(grant.channel, original, body);
        return "";
    }

    /** Shows a message that came as the answer to a command or a press. */
    void show(String channel, @Nullable ChatMessage original, JsonNode body) {
        boolean onlyYou = !Json.text(body, "response_type").equals("in_channel");
        String thread = original == null ? null : original.threadTs();
        workspace.post(
                channel,
                new Workspace.Draft(
                        ChatMessage.Author.APP, Json.text(body, "text"), WebApi.blocks(body), thread, onlyYou));
    }

    /** The message that an acknowledgement's body holds, unless it is empty or Slack would refuse it. */
    static Optional<JsonNode> messageIn(String body) {
        return Json.parse(body.isBlank() ? "{}" : body)
                .filter(it -> it.has("text") || it.has("blocks"))
                .filter(it -> WebApi.refusal(it, WebApi.blocks(it)).isEmpty());
    }
}
