package signpost.playground;

import static signpost.playground.block.Json.text;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import signpost.playground.block.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody who presses, chooses and fills in forms in the small Slack: you, or another person, or one of another
 * workspace, and with values that no button has.
 */
public final class Hand {
    private static final int PATIENCE_SECONDS = 10;

    private final SmallSlack slack;
    private final String team;
    private final String person;

    private Hand(SmallSlack slack, String team, String person) {
        this.slack = slack;
        this.team = team;
        this.person = person;
    }

    public static Hand yours(SmallSlack slack) {
        return new Hand(slack, Workspace.TEAM, Workspace.YOU);
    }

    public static Hand of(SmallSlack slack, String team, String person) {
        return new Hand(slack, team, person);
    }

    /** Presses what has this action id in a message, as it is shown; whether it was acknowledged. */
    public boolean press(Shown shown, String actionId) {
        return press(shown, (ObjectNode) element(slack.find(shown.message()).blocks(), actionId));
    }

    /** The same with a value of one's own; the message need not have such a button. */
    public boolean press(Shown shown, String actionId, String value) {
        JsonNode blocks = shown.message().blocks();
        ObjectNode forged = blocks.findValuesAsString("action_id").contains(actionId)
                ? (ObjectNode) element(blocks, actionId)
                : Json.object().put("type", "button").put("action_id", actionId);
        return press(shown, forged.put("value", value));
    }

    /** Chooses from a menu. */
    public boolean choose(Shown shown, String actionId, String value) {
        ObjectNode menu = ((ObjectNode) element(slack.find(shown.message()).blocks(), actionId)).deepCopy();
        menu.putObject("selected_option").put("value", value);
        return press(shown, menu);
    }

    /** A message as it is now. */
    public Shown again(Shown shown) {
        return new Shown(slack.find(shown.message()));
    }

    /** Presses, and waits for what the app says next. */
    public Shown pressed(Shown shown, String actionId) {
        return slack.next(() -> press(shown, actionId));
    }

    /** The same with a value of one's own. */
    public Shown pressed(Shown shown, String actionId, String value) {
        return slack.next(() -> press(shown, actionId, value));
    }

    private boolean press(Shown shown, ObjectNode action) {
        ChatMessage message = shown.message();
        ObjectNode payload = who("block_actions")
                .put("response_url", slack.playground.responseUrls().grant(message.channel(), message));
        payload.putObject("channel").put("id", message.channel()).put("name", "here");
        ObjectNode container = payload.putObject("container")
                .put("type", "message")
                .put("message_ts", message.ts())
                .put("channel_id", message.channel())
                .put("is_ephemeral", message.onlyYou());
        if (message.threadTs() != null) {
            container.put("thread_ts", message.threadTs());
        }
        payload.putArray("actions").add(action);
        return send(payload).acknowledged();
    }

    /** Presses in the modal on top or, where none is open, in the Home tab. */
    public boolean pressInView(String actionId) {
        return pressInView((ObjectNode) element(view().path("blocks"), actionId));
    }

    /** The same with a value of one's own. */
    public boolean pressInView(String actionId, String value) {
        return pressInView(
                Json.object().put("type", "button").put("action_id", actionId).put("value", value));
    }

    /** Chooses from a menu there. */
    public boolean chooseInView(String actionId, String... values) {
        ObjectNode menu = ((ObjectNode) element(view().path("blocks"), actionId)).deepCopy();
        if (text(menu, "type").startsWith("multi")) {
            for (String value : values) {
                menu.withArray("selected_options").addObject().put("value", value);
            }
        } else {
            menu.putObject("selected_option").put("value", values[0]);
        }
        return pressInView(menu);
    }

    /** Presses, or chooses from a menu, in any view, which may be another person's. */
    public boolean pressIn(JsonNode view, String actionId, String value) {
        ObjectNode element = (ObjectNode) element(view.path("blocks"), actionId);
        element.put("value", value).putObject("selected_option").put("value", value);
        return pressIn(view, element);
    }

    private boolean pressInView(ObjectNode action) {
        return pressIn(view(), action);
    }

    private boolean pressIn(JsonNode view, ObjectNode action) {
        ObjectNode payload = who("block_actions");
        payload.putObject("container").put("type", "view").put("view_id", text(view, "id"));
        payload.set("view", view);
        payload.putArray("actions").add(action);
        return send(payload).acknowledged();
    }

    /** Sends the modal on top off with its fields filled in, by name; the app's answer. */
    public JsonNode submit(Map<String, String> fields) {
        return submit(view(), fields);
    }

    /** The same with a modal of one's own. */
    public JsonNode submit(JsonNode modal, Map<String, String> fields) {
        ObjectNode view = ((ObjectNode) modal).deepCopy();
        ObjectNode values = view.putObject("state").putObject("values");
        fields.forEach((name, value) -> fill(values, name, value));
        return sendOff(view);
    }

    private JsonNode sendOff(JsonNode view) {
        ObjectNode payload = who("view_submission");
        payload.set("view", view);
        AppLine.Outcome outcome = send(payload);
        if (!outcome.acknowledged()) {
            throw new AssertionError("not acknowledged: " + outcome.body());
        }
        JsonNode answer =
                Json.parse(outcome.body().isBlank() ? "{}" : outcome.body()).orElseThrow();
        slack.playground.you().modals().answered(text(view, "id"), answer);
        return answer;
    }

    /** Sends the modal on top off as it is shown, but for these fields; several choices have spaces between them. */
    public JsonNode change(Map<String, String> fields) {
        return change(view(), fields);
    }

    /** The same with a modal that was seen before. */
    public JsonNode change(JsonNode modal, Map<String, String> fields) {
        ObjectNode view = (ObjectNode) modal.deepCopy();
        fields.forEach((name, value) -> fill((ObjectNode) view.at("/state/values"), name, value));
        return sendOff(view);
    }

    private static void fill(ObjectNode values, String name, String value) {
        ObjectNode field = values.putObject(name).putObject(name).put("type", "plain_text_input");
        if (!value.isEmpty()) {
            field.put("value", value).put("selected_date", value).put("selected_time", value);
            field.putObject("selected_option").put("value", value);
            for (String one : value.split(" ", -1)) {
                field.withArray("selected_options").addObject().put("value", one);
            }
        }
    }

    private ObjectNode who(String type) {
        ObjectNode payload = Json.object()
                .put("type", type)
                .put("token", "playground")
                .put("api_app_id", Workspace.APP)
                .put("trigger_id", slack.playground.workspace().triggers().issue());
        payload.putObject("team").put("id", team).put("domain", "playground");
        payload.putObject("user")
                .put("id", person)
                .put("name", "name-of-" + person)
                .put("team_id", team);
        return payload;
    }

    private AppLine.Outcome send(ObjectNode payload) {
        return slack.playground.line().deliver(Delivery.interaction(payload));
    }

    /** Uses a shortcut on a message, which may be anyone's, in a channel named by its id. */
    public boolean messageShortcut(String callbackId, String channel, String text) {
        ObjectNode payload = who("message_action")
                .put("callback_id", callbackId)
                .put("message_ts", "1.000001")
                .put("response_url", slack.playground.responseUrls().grant(channel, null));
        payload.putObject("channel").put("id", channel).put("name", "here");
        payload.putObject("message")
                .put("type", "message")
                .put("user", "U0SOMEBODY")
                .put("ts", "1.000001")
                .put("text", text);
        return send(payload).acknowledged();
    }

    /** Uses a shortcut from anywhere. */
    public boolean globalShortcut(String callbackId) {
        return send(who("shortcut").put("callback_id", callbackId)).acknowledged();
    }

    /** Opens the Home tab. */
    public void openHome() {
        Workspace workspace = slack.playground.workspace();
        ObjectNode event = Json.object()
                .put("type", "app_home_opened")
                .put("user", person)
                .put("channel", Workspace.DIRECT)
                .put("tab", "home")
                .put("event_ts", workspace.now());
        workspace.views().home(person).ifPresent(view -> event.set("view", view));
        ObjectNode payload = Payloads.callback(event).put("team_id", team);
        if (!slack.deliver(payload.toString())) {
            throw new AssertionError("not acknowledged");
        }
    }

    /** Whether there is a modal or a Home tab to look at. */
    public boolean seesSomething() {
        Views views = slack.playground.workspace().views();
        return views.top().isPresent() || views.home(person).isPresent();
    }

    private JsonNode view() {
        Views views = slack.playground.workspace().views();
        return views.top().or(() -> views.home(person)).orElseThrow(() -> new AssertionError("no view is open"));
    }

    /** Every word of the modal on top or, where none is open, of the Home tab. */
    public String seen() {
        return Shown.words(view().path("blocks"));
    }

    /** The view itself. */
    public JsonNode seenView() {
        return view();
    }

    /** How many modals lie on each other. */
    public int modals() {
        return slack.playground.workspace().views().open();
    }

    /** Closes the modal on top. */
    public void close() {
        slack.playground.you().modals().close(false);
    }

    /** Waits until something holds. */
    public static void await(String what, BooleanSupplier holds) throws InterruptedException {
        for (int i = 0; i < PATIENCE_SECONDS * 50; i++) {
            if (holds.getAsBoolean()) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        throw new AssertionError("did not come to hold: " + what);
    }

    /** The element with this action id, with the id of its block. */
    private static JsonNode element(JsonNode blocks, String actionId) {
        for (JsonNode block : blocks) {
            for (JsonNode node : block.findParents("action_id")) {
                if (text(node, "action_id").equals(actionId)) {
                    return ((ObjectNode) node).deepCopy().put("block_id", text(block, "block_id"));
                }
            }
        }
        throw new AssertionError("no element " + actionId + " in " + blocks);
    }
}
