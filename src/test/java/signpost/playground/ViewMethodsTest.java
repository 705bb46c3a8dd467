package signpost.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.playground.block.Json.text;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.playground.block.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Views are shown, and refused, as Slack does it. */
final class ViewMethodsTest {
    private static final String DIVIDER = "{\"type\":\"divider\"}";
    private static final String FIELD =
            "{\"type\":\"input\",\"block_id\":\"b\",\"label\":{\"type\":\"plain_text\",\"text\":\"l\"},"
                    + "\"element\":{\"type\":\"plain_text_input\",\"action_id\":\"a\"}}";

    private Instant time = Instant.ofEpochSecond(1_795_340_000);
    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return time;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };
    private final Workspace workspace = new Workspace(clock, "Signpost");
    private final ViewMethods methods = methods(true);

    private ViewMethods methods(boolean homeTab) {
        return new ViewMethods(
                workspace, new AppManifest("Signpost", Map.of(), List.of(), homeTab, Set.of(), Set.of()));
    }

    private static ObjectNode modal(String blocks) {
        return modal(blocks, "");
    }

    private static ObjectNode modal(String blocks, String rest) {
        return (ObjectNode) Json.parse("{\"type\":\"modal\",\"title\":{\"type\":\"plain_text\",\"text\":\"t\"},"
                        + "\"submit\":{\"type\":\"plain_text\",\"text\":\"s\"}," + rest + "\"blocks\":[" + blocks
                        + "]}")
                .orElseThrow();
    }

    private static ObjectNode home(String blocks) {
        return (ObjectNode)
                Json.parse("{\"type\":\"home\",\"blocks\":[" + blocks + "]}").orElseThrow();
    }

    private ObjectNode call(String method, String field, String value, JsonNode view) {
        return methods.call(method, Json.object().put(field, value).set("view", view));
    }

    private ObjectNode triggered(String method) {
        return call(method, "trigger_id", workspace.triggers().issue(), modal(DIVIDER));
    }

    @Test
    void aTriggerIsGoodOnceForThreeSeconds() {
        String trigger = workspace.triggers().issue();
        assertThat(call("views.open", "trigger_id", trigger, modal(DIVIDER))
                        .path("ok")
                        .asBoolean())
                .isTrue();
        assertThat(text(call("views.open", "trigger_id", trigger, modal(DIVIDER)), "error"))
                .isEqualTo("exchanged_trigger_id");
        String late = workspace.triggers().issue();
        time = time.plus(Duration.ofMillis(3001));
        assertThat(text(call("views.open", "trigger_id", late, modal(DIVIDER)), "error"))
                .isEqualTo("expired_trigger_id");
        assertThat(text(call("views.open", "trigger_id", "made up", modal(DIVIDER)), "error"))
                .isEqualTo("invalid_trigger_id");
    }

    @Test
    void threeModalsLieOnEachOtherAndNoFourth() {
        assertThat(text(triggered("views.push"), "error")).isEqualTo("not_found");
        JsonNode first = triggered("views.open").path("view");
        JsonNode second = triggered("views.push").path("view");
        JsonNode third = triggered("views.push").path("view");
        assertThat(text(third, "previous_view_id")).isEqualTo(text(second, "id"));
        assertThat(text(third, "root_view_id")).isEqualTo(text(first, "id"));
        assertThat(text(triggered("views.push"), "error")).isEqualTo("push_limit_reached");
        assertThat(workspace.views().open()).isEqualTo(3);
    }

    @Test
    void aHomeMadeFromAnOldOneConflicts() {
        ObjectNode arguments = Json.object().put("user_id", Workspace.YOU).set("view", home(DIVIDER));
        String hash = text(methods.call("views.publish", arguments).path("view"), "hash");
        assertThat(methods.call("views.publish", arguments.put("hash", hash))
                        .path("ok")
                        .asBoolean())
                .isTrue();
        assertThat(text(methods.call("views.publish", arguments), "error")).isEqualTo("hash_conflict");
    }

    @Test
    void anAppWithoutAHomeTabPublishesNone() {
        ObjectNode arguments = Json.object().put("user_id", Workspace.YOU).set("view", home(DIVIDER));
        assertThat(text(methods(false).call("views.publish", arguments), "error"))
                .isEqualTo("not_enabled");
    }

    @Test
    void aModalIsUpdatedByItsOwnNameAndKeepsWhatWasFilledIn() {
        String named = "\"external_id\":\"mine\",";
        JsonNode open = call("views.open", "trigger_id", workspace.triggers().issue(), modal(FIELD, named));
        String id = text(open.path("view"), "id");
        var unused = workspace.views().fill(id, field -> field.equals("b/a") ? List.of("typed") : List.of());
        JsonNode updated = call("views.update", "external_id", "mine", modal(DIVIDER + "," + FIELD, named));
        assertThat(text(updated.path("view"), "id")).isEqualTo(id);
        assertThat(updated.at("/view/state/values/b/a/value").asString()).isEqualTo("typed");
        JsonNode again = call("views.push", "trigger_id", workspace.triggers().issue(), modal(FIELD, named));
        assertThat(text(again, "error")).isEqualTo("duplicate_external_id");
        assertThat(text(call("views.update", "view_id", "V99", modal(DIVIDER)), "error"))
                .isEqualTo("not_found");
    }

    @Test
    void aViewOverTwoHundredAndFiftyKilobytesIsTooLarge() {
        String section = "{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"" + "x".repeat(2990) + "\"}}";
        String blocks = String.join(",", Collections.nCopies(90, section));
        assertThat(text(call("views.publish", "user_id", Workspace.YOU, home(blocks)), "error"))
                .isEqualTo("view_too_large");
    }

    @Test
    void aHundredBlocksAreEnough() {
        String hundred = String.join(",", Collections.nCopies(100, DIVIDER));
        assertThat(call("views.publish", "user_id", Workspace.YOU, home(hundred))
                        .path("ok")
                        .asBoolean())
                .isTrue();
        JsonNode answer = call("views.publish", "user_id", Workspace.YOU, home(hundred + "," + DIVIDER));
        assertThat(text(answer, "error")).isEqualTo("invalid_arguments");
        assertThat(answer.at("/response_metadata/messages/0").asString()).contains("101 is over BLOCKS_OF_A_VIEW");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"home\",\"blocks\":[{\"type\":\"markdown\",\"text\":\"x\"}]}",
                "{\"type\":\"home\",\"blocks\":[{\"type\":\"context_actions\",\"elements\":[]}]}",
                "{\"type\":\"home\",\"blocks\":[{\"type\":\"carousel\",\"elements\":[]}]}",
                "{\"type\":\"home\"}",
                "{\"type\":\"modal\",\"blocks\":[]}",
                "\"no JSON\""
            })
    void whatIsNoHomeIsRefused(String view) {
        JsonNode answer =
                call("views.publish", "user_id", Workspace.YOU, Json.parse(view).orElseThrow());
        assertThat(text(answer, "error")).isEqualTo("invalid_arguments");
    }

    @Test
    void aFormThatCannotBeSentOffIsRefused() {
        ObjectNode form = modal(FIELD);
        form.remove("submit");
        assertThat(text(call("views.open", "trigger_id", workspace.triggers().issue(), form), "error"))
                .isEqualTo("invalid_arguments");
    }
}
