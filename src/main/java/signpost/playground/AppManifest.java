package signpost.playground;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What an app's manifest says that matters here.
 *
 * @param commands each slash command with its usage hint
 * @param homeTab whether the app has a Home tab
 * @param events the bot events that the app wants
 * @param scopes the bot scopes that it was given
 * @see <a href="https://docs.slack.dev/reference/app-manifest">App manifest</a>
 */
public record AppManifest(
        String name,
        Map<String, String> commands,
        List<Shortcut> shortcuts,
        boolean homeTab,
        Set<String> events,
        Set<String> scopes) {
    /**
     * Something that can be called up from a menu.
     *
     * @param onMessage whether it stands in the menu of a message
     */
    record Shortcut(String name, boolean onMessage, String callbackId, String description) {}

    /** Reads the manifest's YAML. */
    public static AppManifest parse(String yaml) {
        JsonNode root = new YAMLMapper().readTree(yaml);
        Map<String, String> commands = new LinkedHashMap<>();
        root.at("/features/slash_commands")
                .forEach(command -> commands.put(
                        command.path("command").asString(""),
                        command.path("usage_hint").asString("")));
        return new AppManifest(
                root.at("/display_information/name").asString("App"),
                commands,
                root.at("/features/shortcuts")
                        .valueStream()
                        .map(AppManifest::shortcut)
                        .toList(),
                root.at("/features/app_home/home_tab_enabled").asBoolean(false),
                texts(root.at("/settings/event_subscriptions/bot_events")),
                texts(root.at("/oauth_config/scopes/bot")));
    }

    private static Shortcut shortcut(JsonNode shortcut) {
        return new Shortcut(
                shortcut.path("name").asString(""),
                shortcut.path("type").asString("").equals("message"),
                shortcut.path("callback_id").asString(""),
                shortcut.path("description").asString(""));
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new LinkedHashSet<>();
        list.forEach(text -> texts.add(text.asString("")));
        return texts;
    }
}
