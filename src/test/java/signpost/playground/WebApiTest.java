package signpost.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.playground.block.Json;
import tools.jackson.databind.JsonNode;

/** The small Slack refuses what Slack refuses. */
final class WebApiTest {
    private final Workspace workspace = new Workspace(Clock.systemUTC(), "Signpost");

    private JsonNode call(String method, String token, String arguments) {
        return call(Set.of("chat:write"), method, token, arguments);
    }

    private JsonNode call(Set<String> scopes, String method, String token, String arguments) {
        AppManifest manifest = new AppManifest("Signpost", Map.of(), List.of(), true, Set.of(), scopes);
        Sockets sockets = new Sockets(new Traffic(Clock.systemUTC()));
        WebApi api = new WebApi(workspace, manifest, new WebApi.Tokens("xoxb-1", "xapp-1"), sockets);
        return api.call(method, token, Json.parse(arguments).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "auth.test; ''; {}; not_authed",
                "auth.test; xoxb-2; {}; invalid_auth",
                "apps.connections.open; xoxb-1; {}; not_allowed_token_type",
                "apps.connections.open; xapp-2; {}; invalid_auth",
                "chat.postMessage; xapp-1; {}; not_allowed_token_type",
                "users.list; xoxb-1; {}; unknown_method",
                "chat.postMessage; xoxb-1; {\"channel\":\"C0NONE\",\"text\":\"x\"}; channel_not_found",
                "chat.postMessage; xoxb-1; {\"channel\":\"C0GENERAL\"}; no_text",
                "chat.postMessage; xoxb-1; {\"channel\":\"C0GENERAL\",\"blocks\":[{\"type\":\"poem\"}]}; invalid_blocks",
                "chat.update; xoxb-1; {\"channel\":\"C0GENERAL\",\"ts\":\"1.1\",\"text\":\"x\"}; message_not_found"
            })
    void aWrongCallGetsSlacksError(String method, String token, String arguments, String error) {
        JsonNode answer = call(method, token, arguments);
        assertThat(answer.path("ok").asBoolean()).isFalse();
        assertThat(answer.path("error").asString()).isEqualTo(error);
    }

    @Test
    void aScopeThatTheManifestDoesNotAskForIsMissed() {
        JsonNode answer = call(Set.of(), "chat.postMessage", "xoxb-1", "{\"channel\":\"C0GENERAL\",\"text\":\"x\"}");
        assertThat(answer.path("error").asString()).isEqualTo("missing_scope");
        assertThat(workspace.all("C0GENERAL")).isEmpty();
    }

    @Test
    void aMessageOverFortyThousandCharactersIsTooLong() {
        String text = "{\"channel\":\"C0GENERAL\",\"text\":\"" + "x".repeat(40_001) + "\"}";
        assertThat(call("chat.postMessage", "xoxb-1", text).path("error").asString())
                .isEqualTo("msg_too_long");
    }

    @Test
    void aPersonsIdStandsForTheDirectConversation() {
        call("chat.postMessage", "xoxb-1", "{\"channel\":\"U0YOU\",\"text\":\"hello\"}");
        assertThat(workspace.all(Workspace.DIRECT)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"type\":\"section\"}]",
                "[{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"\"}}]",
                "[{\"type\":\"header\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"x\"}}]",
                "[{\"type\":\"context\",\"elements\":[]}]",
                "[{\"type\":\"actions\",\"elements\":[{\"type\":\"button\",\"action_id\":\"a\"}]}]",
                "[{\"type\":\"image\",\"image_url\":\"https://example.org/a.png\"}]",
                "[{\"type\":\"card\"}]",
                "[{\"type\":\"carousel\",\"elements\":[]}]",
                "[{\"type\":\"rich_text\",\"elements\":[]}]",
                "[{\"type\":\"divider\",\"block_id\":\"a\"},{\"type\":\"divider\",\"block_id\":\"a\"}]"
            })
    void blocksThatSlackRefusesAreRefused(String blocks) {
        assertThat(SlackLimits.problems(blocks)).isNotEmpty();
    }

    @Test
    void textsOverTheirLimitsAreRefused() {
        assertThat(SlackLimits.problems(section("x".repeat(3000)))).isEmpty();
        assertThat(SlackLimits.problems(section("x".repeat(3001)))).isNotEmpty();
        String many = "[" + String.join(",", Collections.nCopies(51, "{\"type\":\"divider\"}")) + "]";
        assertThat(SlackLimits.problems(many)).isNotEmpty();
    }

    private static String section(String text) {
        return "[{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"" + text + "\"}}]";
    }

    @Test
    void anAddressForAnsweringIsGoodForFiveUses() {
        ResponseUrls urls = new ResponseUrls(workspace, Clock.systemUTC());
        String address = urls.grant("C0GENERAL", null);
        String id = address.substring(address.lastIndexOf('/') + 1);
        JsonNode body = Json.object().put("text", "x");
        List.of(1, 2, 3, 4, 5).forEach(use -> assertThat(urls.use(id, body)).isEmpty());
        assertThat(urls.use(id, body)).isEqualTo("used_url");
        assertThat(urls.use("unknown", body)).isEqualTo("used_url");
    }

    @Test
    void markupIsDrawnAndNothingElseIs() {
        assertThat(SlackHtml.mrkdwn("*b* _i_ <https://example.org/?a=1&amp;b=2|l> &lt;script&gt; <!here>"))
                .contains("<strong>b</strong>", "<em>i</em>", "href=\"https://example.org/?a=1&amp;b=2\"", "@here")
                .doesNotContain("<script");
        assertThat(SlackHtml.mrkdwn("<javascript:alert(1)|x> <img src=x>")).doesNotContain("<a", "<img");
        assertThat(SlackHtml.mrkdwn("in <#C0LEADS> and <#C0GONE>"))
                .contains(">#engineering-leads<", ">#C0GONE<")
                .doesNotContain("&lt;");
        assertThat(SlackHtml.markdown("**b** <script>alert(1)</script> [x](javascript:alert(1))"))
                .contains("<strong>b</strong>")
                .doesNotContain("<script", "javascript:");
    }
}
