package signpost.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.playground.block.Json.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import signpost.playground.block.Form;
import tools.jackson.databind.JsonNode;

/** What an app is told of what a person does, over the wire. */
final class InteractionsTest {
    @RegisterExtension
    static final SmallApp APP = new SmallApp();

    private final You you = APP.playground().you();
    private final Workspace workspace = APP.playground().workspace();
    private final Channel direct = workspace.channel(Workspace.DIRECT).orElseThrow();
    private final Channel general = workspace.channel("C0GENERAL").orElseThrow();

    @BeforeEach
    void forget() {
        APP.forget();
    }

    private static Form form(String... fields) {
        Map<String, List<String>> form = new HashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], List.of(fields[i + 1]));
        }
        return field -> form.getOrDefault(field, List.of());
    }

    private ChatMessage newest(Channel channel) {
        List<ChatMessage> all = workspace.all(channel.id());
        return all.get(all.size() - 1);
    }

    private ChatMessage card() {
        you.send(direct, "hello", null);
        you.finish();
        return newest(direct);
    }

    private ChatMessage said(Channel channel, String text) {
        you.send(channel, text, null);
        you.finish();
        List<ChatMessage> yours = workspace.all(channel.id()).stream()
                .filter(ChatMessage::isYours)
                .toList();
        return yours.get(yours.size() - 1);
    }

    private JsonNode act(ChatMessage message, String... fields) {
        you.acts().onMessage(direct, message.ts(), form(fields));
        you.finish();
        return APP.told("block_actions");
    }

    private JsonNode open() {
        you.shortcuts().global("fill_in");
        you.finish();
        return workspace.views().top().orElseThrow();
    }

    private Map<String, String> submit(JsonNode view, String question) {
        Map<String, String> problems = you.modals()
                .submit(
                        text(view, "id"),
                        form(
                                "name/name",
                                question,
                                "role/role",
                                "em",
                                "topics/topics",
                                "hiring",
                                "length/length",
                                "long"));
        you.finish();
        return problems;
    }

    @Test
    void aChoiceInAMessageCarriesTheWholeOptionAndTheMessage() {
        ChatMessage card = card();
        JsonNode payload = act(card, "block", "card", "action", "shelf", "card/shelf", "done");
        assertThat(payload.at("/actions/0/selected_option/text/text").asString())
                .isEqualTo("Done");
        assertThat(payload.at("/container/message_ts").asString()).isEqualTo(card.ts());
        assertThat(payload.at("/state/values/card/shelf/selected_option/value").asString())
                .isEqualTo("done");
        assertThat(text(payload.path("message"), "text")).isEqualTo("A card to use");
        assertThat(text(payload, "response_url")).contains("/response/");
    }

    @Test
    void aMenuAFeedbackButtonAndAnIconAreActs() {
        ChatMessage card = card();
        act(card, "block", "deeds", "action", "more", "value", "report");
        act(card, "block", "judge", "action", "feedback", "value", "bad");
        act(card, "block", "judge", "action", "remove");
        List<JsonNode> acts = APP.acts();
        assertThat(acts)
                .extracting(it -> text(it, "type"))
                .containsExactly("overflow", "feedback_buttons", "icon_button");
        assertThat(acts.get(0).at("/selected_option/value").asString()).isEqualTo("report");
        assertThat(text(acts.get(1), "value")).isEqualTo("bad");
        assertThat(acts.get(1).at("/text/text").asString()).isEqualTo("Bad");
    }

    @Test
    void whatIsNotShownCannotBeUsed() {
        ChatMessage card = card();
        you.acts().onMessage(direct, card.ts(), form("block", "deeds", "action", "nothing"));
        you.acts().onMessage(direct, card.ts(), form("block", "deeds", "action", "more", "value", "forged"));
        you.acts().onMessage(direct, card.ts(), form("block", "judge", "action", "feedback", "value", "forged"));
        you.finish();
        assertThat(APP.acts()).isEmpty();
    }

    @Test
    void aGlobalShortcutOpensAModal() {
        JsonNode view = open();
        JsonNode payload = APP.told("shortcut");
        assertThat(text(payload, "callback_id")).isEqualTo("fill_in");
        assertThat(payload.has("channel")).isFalse();
        assertThat(payload.has("response_url")).isFalse();
        assertThat(text(view.path("title"), "text")).isEqualTo("A form of everything");
    }

    @Test
    void aMessageShortcutCarriesTheMessage() {
        ChatMessage message = said(general, "How do we plan?");
        you.shortcuts().onMessage("find_reading", general, message.ts());
        you.finish();
        JsonNode payload = APP.told("message_action");
        assertThat(text(payload, "message_ts")).isEqualTo(message.ts());
        assertThat(text(payload.path("message"), "user")).isEqualTo(Workspace.YOU);
        assertThat(newest(general).text()).isEqualTo("Reading for: How do we plan?");
    }

    @Test
    void aShortcutThatTheManifestDoesNotNameIsNone() {
        ChatMessage message = said(general, "hello");
        you.shortcuts().global("find_reading");
        you.shortcuts().onMessage("fill_in", general, message.ts());
        you.finish();
        assertThat(APP.all("shortcut")).isEmpty();
        assertThat(APP.all("message_action")).isEmpty();
    }

    @Test
    void anActInAModalCarriesTheViewWithWhatIsFilledIn() {
        JsonNode view = open();
        you.acts()
                .onView(
                        text(view, "id"),
                        form("block", "intro", "action", "more", "value", "update", "name/name", "half a ques"));
        you.finish();
        JsonNode payload = APP.told("block_actions");
        assertThat(payload.at("/container/type").asString()).isEqualTo("view");
        assertThat(payload.at("/view/state/values/name/name/value").asString()).isEqualTo("half a ques");
        assertThat(text(payload.path("view"), "private_metadata")).isEqualTo("carried");
        JsonNode updated = workspace.views().top().orElseThrow();
        assertThat(text(updated.path("title"), "text")).isEqualTo("Updated");
        assertThat(updated.at("/state/values/name/name/value").asString()).isEqualTo("half a ques");
    }

    @Test
    void aModalThatIsSentOffIsClosed() {
        assertThat(submit(open(), "How do I run a retro?")).isEmpty();
        JsonNode values = APP.told("view_submission").at("/view/state/values");
        assertThat(values.at("/role/role/selected_option/value").asString()).isEqualTo("em");
        assertThat(workspace.views().open()).isZero();
        assertThat(newest(direct).text()).isEqualTo("You sent off: How do I run a retro?");
        assertThat(APP.all("view_closed")).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidBeforeTheAppHears() {
        assertThat(you.modals().submit(text(open(), "id"), form())).containsKeys("name", "role", "length");
        assertThat(APP.all("view_submission")).isEmpty();
    }

    @Test
    void theAppsAnswerIsDone() {
        assertThat(submit(open(), "wrong")).containsExactly(Map.entry("why", "Say why you ask."));
        assertThat(workspace.views().open()).isEqualTo(1);
        String id = text(workspace.views().top().orElseThrow(), "id");
        assertThat(submit(workspace.views().top().orElseThrow(), "instead")).isEmpty();
        JsonNode instead = workspace.views().top().orElseThrow();
        assertThat(text(instead, "id")).isEqualTo(id);
        assertThat(text(instead, "callback_id")).isEqualTo("second");
        assertThat(submit(instead, "another")).isEmpty();
        assertThat(workspace.views().open()).isEqualTo(2);
        assertThat(submit(workspace.views().top().orElseThrow(), "all done")).isEmpty();
        assertThat(workspace.views().open()).isZero();
    }

    @Test
    void aClosedModalIsToldWhereTheAppWantsToKnow() {
        submit(open(), "another");
        you.modals().close(false);
        assertThat(workspace.views().open()).isEqualTo(1);
        you.finish();
        assertThat(APP.all("view_closed")).isEmpty();
        you.modals().close(true);
        you.finish();
        JsonNode closed = APP.told("view_closed");
        assertThat(text(closed.path("view"), "callback_id")).isEqualTo("form");
        assertThat(closed.path("is_cleared").asBoolean()).isTrue();
    }

    @Test
    void openingTheHomeTabTellsWhatStandsThere() {
        you.openHome();
        you.finish();
        you.openHome();
        you.finish();
        List<JsonNode> opened = APP.all("app_home_opened");
        assertThat(text(opened.get(1), "tab")).isEqualTo("home");
        assertThat(opened.get(1).at("/view/hash").asString()).isNotEmpty();
        assertThat(workspace.views().home(Workspace.YOU).orElseThrow().toString())
                .contains("What you keep");
    }

    @Test
    void anEditedMessageIsToldInTheDirectConversation() {
        ChatMessage message = said(direct, "helo");
        you.messages().edit(direct, message.ts(), "hello <there>");
        you.finish();
        JsonNode event = APP.told("message");
        assertThat(text(event, "subtype")).isEqualTo("message_changed");
        assertThat(text(event.path("message"), "text")).isEqualTo("hello &lt;there&gt;");
        assertThat(text(event.path("message"), "ts")).isEqualTo(message.ts());
        assertThat(event.at("/message/edited/user").asString()).isEqualTo(Workspace.YOU);
        assertThat(text(event.path("previous_message"), "text")).isEqualTo("helo");
    }

    @Test
    void anEditedMentionComesAgain() {
        ChatMessage message = said(general, "@Signpost one on one");
        you.messages().edit(general, message.ts(), "@Signpost retro");
        you.finish();
        JsonNode event = APP.told("app_mention");
        assertThat(APP.all("app_mention")).hasSize(2);
        assertThat(text(event, "text")).isEqualTo("<@U0SIGNPOST> retro");
        assertThat(text(event, "ts")).isEqualTo(message.ts());
        assertThat(event.at("/edited/ts").asString()).isEqualTo(text(event, "event_ts"));
        assertThat(APP.all("message")).isEmpty();
    }

    @Test
    void aDeletedMessageIsToldInTheDirectConversationAlone() {
        ChatMessage message = said(direct, "never mind");
        ChatMessage elsewhere = said(general, "never mind");
        APP.forget();
        you.messages().delete(direct, message.ts());
        you.messages().delete(general, elsewhere.ts());
        you.finish();
        assertThat(APP.all("message")).hasSize(1);
        assertThat(text(APP.told("message"), "subtype")).isEqualTo("message_deleted");
        assertThat(text(APP.told("message"), "deleted_ts")).isEqualTo(message.ts());
        assertThat(workspace.find(direct.id(), message.ts())).isEmpty();
    }

    @Test
    void aDeletedMessageWithRepliesLeavesItsPlace() {
        ChatMessage message = said(general, "@Signpost one on one");
        you.send(general, "and one more", message.ts());
        you.messages().delete(general, message.ts());
        assertThat(workspace.find(general.id(), message.ts()).orElseThrow().text())
                .isEqualTo("This message was deleted.");
    }

    @Test
    void onlyYourOwnMessagesCanBeEditedOrDeleted() {
        ChatMessage card = card();
        you.messages().edit(direct, card.ts(), "forged");
        you.messages().delete(direct, card.ts());
        assertThat(workspace.find(direct.id(), card.ts())).contains(card);
    }
}
