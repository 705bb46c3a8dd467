package signpost.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.bolt.App;
import com.slack.api.methods.MethodsClient;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import signpost.Bots;
import signpost.language.Words;
import signpost.library.Library;
import signpost.search.Search;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Holds the manifest to what the code does: no more is asked of a workspace than is used, and no less. */
final class ManifestTest {
    /** What Slack's page of each method names as its scope; auth.test wants none. */
    private static final Map<String, String> SCOPE_OF_METHOD = Map.of(
            "chatPostMessage",
            "chat:write",
            "chatUpdate",
            "chat:write",
            "chatDelete",
            "chat:write",
            "authTest",
            "",
            "appsConnectionsOpen",
            "",
            "viewsOpen",
            "",
            "viewsPush",
            "",
            "viewsUpdate",
            "",
            "viewsPublish",
            "",
            "usersInfo",
            "users:read");

    /** Which events each class of the SDK's stands for here, and the scope that Slack's page of the event names. */
    private static final Map<String, String> EVENT = Map.of("message", "message.im", "app_mention", "app_mention");

    private static final Map<String, String> SCOPE_OF_EVENT = Map.of(
            "message.im",
            "im:history",
            "app_mention",
            "app_mentions:read",
            "app_home_opened",
            "",
            "app_uninstalled",
            "",
            "tokens_revoked",
            "");

    @Test
    void commandsAreThoseThatTheCodeRegisters() throws Exception {
        Set<String> registered = patterns("slashCommandHandlers");
        Set<String> declared = new TreeSet<>();
        manifest()
                .at("/features/slash_commands")
                .forEach(it -> declared.add(it.path("command").asString()));
        assertThat(declared).isEqualTo(registered);
    }

    @Test
    void eventsAreThoseThatTheCodeListensTo() throws Exception {
        assertThat(texts("/settings/event_subscriptions/bot_events")).isEqualTo(events());
    }

    @Test
    void scopesAreThoseThatCommandsEventsAndCalledMethodsWant() throws Exception {
        Set<String> wanted = new TreeSet<>(Set.of("commands"));
        events().forEach(event -> wanted.add(SCOPE_OF_EVENT.get(event)));
        calledMethods().forEach(method -> {
            assertThat(SCOPE_OF_METHOD).as("the scope that %s wants", method).containsKey(method);
            wanted.add(SCOPE_OF_METHOD.get(method));
        });
        wanted.remove("");
        assertThat(texts("/oauth_config/scopes/bot")).isEqualTo(wanted);
    }

    @Test
    void interactivityIsOnSinceThereAreButtons() throws Exception {
        assertThat(handlers("blockActionHandlers")).isNotEmpty();
        assertThat(manifest().at("/settings/interactivity/is_enabled").asBoolean())
                .isTrue();
    }

    @Test
    void shortcutsAreThoseThatTheCodeRegisters() throws Exception {
        assertThat(shortcuts("global")).isEqualTo(patterns("globalShortcutHandlers"));
        assertThat(shortcuts("message")).isEqualTo(patterns("messageShortcutHandlers"));
        manifest()
                .at("/features/shortcuts")
                .forEach(
                        shortcut -> assertThat(shortcut.path("name").asString()).hasSizeLessThanOrEqualTo(24));
    }

    private static Set<String> shortcuts(String type) throws IOException {
        Set<String> ids = new TreeSet<>();
        manifest().at("/features/shortcuts").forEach(shortcut -> {
            if (shortcut.path("type").asString().equals(type)) {
                ids.add(shortcut.path("callback_id").asString());
            }
        });
        return ids;
    }

    private static Set<String> patterns(String field) throws Exception {
        return handlers(field).keySet().stream()
                .map(it -> ((Pattern) it).pattern().replaceAll("^\\^|\\$$|\\\\Q|\\\\E", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> events() throws Exception {
        return handlers("eventHandlers").keySet().stream()
                .map(it -> {
                    String type = it.toString().replaceAll(":.*", "");
                    return EVENT.getOrDefault(type, type);
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> calledMethods() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("signpost.slack").stream()
                        .flatMap(type -> type.getMethodCallsFromSelf().stream())
                        .filter(call -> call.getTargetOwner().isAssignableTo(MethodsClient.class))
                        .map(call -> call.getName())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    static Map<?, ?> handlers(String field) throws Exception {
        try (SlackBot bot = Bots.make(
                new SlackBot.Credentials("xoxb-test", "", "secret", "http://127.0.0.1:1/"),
                new Search(new Words(), Library.empty(new Words())))) {
            Field handlers = App.class.getDeclaredField(field);
            handlers.setAccessible(true);
            return (Map<?, ?>) handlers.get(bot.app());
        }
    }

    private static Set<String> texts(String path) throws IOException {
        Set<String> texts = new TreeSet<>();
        manifest().at(path).forEach(it -> texts.add(it.asString()));
        return texts;
    }

    private static JsonNode manifest() throws IOException {
        return new YAMLMapper().readTree(Files.readString(Path.of("manifest.yml")));
    }
}
