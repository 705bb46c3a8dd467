package signpost.playground;

import static signpost.playground.block.Json.text;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import signpost.playground.block.BlockRules;
import signpost.playground.block.Json;
import signpost.playground.block.Limit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The part of Slack's Web API that an app of this kind calls, with the errors that Slack gives.
 *
 * @see <a href="https://docs.slack.dev/reference/methods">Methods</a>
 */
final class WebApi {
    /** Which scope each method wants, where it wants one. */
    private static final Map<String, String> SCOPES = Map.of(
            "chat.postMessage", "chat:write",
            "chat.postEphemeral", "chat:write",
            "chat.update", "chat:write",
            "chat.delete", "chat:write",
            "users.info", "users:read");

    private final Workspace workspace;
    private final AppManifest manifest;
    private final Tokens tokens;
    private final Sockets sockets;
    private final ViewMethods views;

    /** What the app was given at its installation. */
    record Tokens(String bot, String app) {}

    WebApi(Workspace workspace, AppManifest manifest, Tokens tokens, Sockets sockets) {
        this.workspace = workspace;
        this.manifest = manifest;
        this.tokens = tokens;
        this.sockets = sockets;
        this.views = new ViewMethods(workspace, manifest);
    }

    /** Answers one call. */
    ObjectNode call(String method, String token, JsonNode arguments) {
        if (token.isEmpty()) {
            return error("not_authed");
        }
        if (token.equals(tokens.app)) {
            return callWithAppToken(method);
        }
        if (!token.equals(tokens.bot)) {
            return error("invalid_auth");
        }
        String scope = SCOPES.get(method);
        if (scope != null && !manifest.scopes().contains(scope)) {
            return error("missing_scope").put("needed", scope);
        }
        return switch (method) {
            case "api.test" -> ok();
            case "auth.test" -> authTest();
            case "chat.postMessage" -> post(arguments, false);
            case "chat.postEphemeral" -> post(arguments, true);
            case "chat.update" -> update(arguments);
            case "chat.delete" -> delete(arguments);
            case "users.info" -> person(text(arguments, "user"));
            case "views.open", "views.push", "views.update", "views.publish" -> views.call(method, arguments);
            case "apps.connections.open" -> error("not_allowed_token_type");
            default -> error("unknown_method");
        };
    }

    private ObjectNode callWithAppToken(String method) {
        return switch (method) {
            case "apps.connections.open" -> ok().put("url", sockets.ticket());
            case "auth.test" -> ok().put("app_name", manifest.name()).put("app_id", Workspace.APP);
            default -> error("not_allowed_token_type");
        };
    }

    private ObjectNode authTest() {
        return ok().put("url", "https://playground.invalid/")
                .put("team", "Playground")
                .put("user", "signpost")
                .put("team_id", Workspace.TEAM)
                .put("user_id", Workspace.APP_USER)
                .put("bot_id", Workspace.APP_BOT)
                .put("is_enterprise_install", false);
    }

    private ObjectNode person(String id) {
        if (!id.startsWith("U")) {
            return error("user_not_found");
        }
        ObjectNode answer = ok();
        answer.putObject("user")
                .put("id", id)
                .put("team_id", Workspace.TEAM)
                .put("name", id.equals(Workspace.YOU) ? "you" : id)
                .put("tz", workspace.zone().getId());
        return answer;
    }

    private ObjectNode post(JsonNode arguments, boolean onlyYou) {
        Optional<String> channel = channel(text(arguments, "channel"));
        if (channel.isEmpty()) {
            return error("channel_not_found");
        }
        JsonNode blocks = blocks(arguments);
        String refusal = refusal(arguments, blocks);
        if (!refusal.isEmpty()) {
            return error(refusal);
        }
        String thread = text(arguments, "thread_ts");
        ChatMessage message = workspace.post(
                channel.get(),
                new Workspace.Draft(
                        ChatMessage.Author.APP,
                        text(arguments, "text"),
                        blocks,
                        thread.isEmpty() ? null : thread,
                        onlyYou));
        ObjectNode answer = ok().put("channel", channel.get()).put("ts", message.ts());
        answer.set("message", asSlackHasIt(message));
        return answer;
    }

    private ObjectNode update(JsonNode arguments) {
        String channel = text(arguments, "channel");
        JsonNode blocks = blocks(arguments);
        String refusal = refusal(arguments, blocks);
        if (!refusal.isEmpty()) {
            return error(refusal);
        }
        String ts = text(arguments, "ts");
        return workspace.update(channel, ts, text(arguments, "text"), blocks)
                ? ok().put("channel", channel).put("ts", ts)
                : error("message_not_found");
    }

    private ObjectNode delete(JsonNode arguments) {
        return workspace.delete(text(arguments, "channel"), text(arguments, "ts"), ChatMessage.Author.APP)
                ? ok()
                : error("message_not_found");
    }

    /** The channel's id; a user's id stands for the direct conversation with that user. */
    private Optional<String> channel(String id) {
        String wanted = id.equals(Workspace.YOU) ? Workspace.DIRECT : id;
        return workspace.channel(wanted).map(Channel::id);
    }

    /** Slack's error for what the app wants to show, or empty. */
    static String refusal(JsonNode arguments, @Nullable JsonNode blocks) {
        if (blocks == null && text(arguments, "text").isEmpty()) {
            return "no_text";
        }
        if (text(arguments, "text").length() > Limit.MESSAGE_TEXT.most()) {
            return "msg_too_long";
        }
        return blocks == null || BlockRules.problems(blocks).isEmpty() ? "" : "invalid_blocks";
    }

    /** The blocks, which come as JSON or as a text that holds JSON; null where there are none. */
    static @Nullable JsonNode blocks(JsonNode arguments) {
        JsonNode blocks = arguments.path("blocks");
        if (blocks.isString()) {
            return Json.parse(blocks.asString()).orElse(blocks);
        }
        return blocks.isMissingNode() || blocks.isNull() || (blocks.isArray() && blocks.isEmpty()) ? null : blocks;
    }

    static ObjectNode asSlackHasIt(ChatMessage message) {
        ObjectNode node = Json.object()
                .put("type", "message")
                .put("ts", message.ts())
                .put("text", message.text())
                .put("team", Workspace.TEAM);
        if (message.author() == ChatMessage.Author.YOU) {
            node.put("user", Workspace.YOU);
        } else {
            node.put("user", Workspace.APP_USER)
                    .put("bot_id", Workspace.APP_BOT)
                    .put("app_id", Workspace.APP);
        }
        if (message.editedTs() != null) {
            node.putObject("edited").put("user", Workspace.YOU).put("ts", message.editedTs());
        }
        if (message.threadTs() != null) {
            node.put("thread_ts", message.threadTs());
        }
        node.set("blocks", message.blocks());
        return node;
    }

    private static ObjectNode ok() {
        return Json.object().put("ok", true);
    }

    private static ObjectNode error(String error) {
        return Json.object().put("ok", false).put("error", error);
    }
}
