package signpost.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import signpost.playground.SlackLimits;
import signpost.slack.card.Message;

/**
 * Every kind of message and view as it goes over the wire, one file a situation in {@code src/test/resources/golden}.
 *
 * <p>A change that is meant is written by {@code ./mvnw test -Dtest=GoldenTest -Dsignpost.golden=write} and then read
 * as a diff.
 */
final class GoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final boolean WRITE = "write".equals(System.getProperty("signpost.golden"));
    private static final Map<String, Message> MESSAGES = Situations.messages();
    private static final Map<String, View> VIEWS = Situations.views();
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private static final List<Form> FORMS = List.of(Form.NEWEST, Form.RICH, Form.PLAIN);

    static Stream<Arguments> messages() {
        return MESSAGES.entrySet().stream().map(it -> Arguments.of(it.getKey(), it.getValue()));
    }

    static Stream<Arguments> views() {
        return VIEWS.entrySet().stream()
                .map(it ->
                        Arguments.of(it.getKey(), GsonFactory.createSnakeCase().toJson(it.getValue())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("messages")
    void isSentAsItWas(String situation, Message message) throws IOException {
        assertAsItWas(situation, drawn(message));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("views")
    void isShownAsItWas(String situation, String view) throws IOException {
        assertAsItWas(situation, JsonParser.parseString(view));
    }

    private static void assertAsItWas(String situation, JsonElement wire) throws IOException {
        Path file = FOLDER.resolve(situation + ".json");
        String now = GSON.toJson(wire) + "\n";
        if (WRITE) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, now);
        }
        assertThat(file).as("see GoldenTest on how to write it anew").hasContent(now);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("messages")
    void keepsSlacksLimitsInEveryForm(String situation, Message message) {
        for (Form form : Form.values()) {
            assertThat(SlackLimits.problemsOfMessage(Only.you(message, form, false)))
                    .as("%s as %s", situation, form)
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("views")
    void keepsSlacksLimitsOfViews(String situation, String view) {
        assertThat(SlackLimits.problemsOfView(view)).as(situation).isEmpty();
    }

    @Test
    void noFileIsLeftOver() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            assertThat(names)
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(MESSAGES.keySet().stream(), VIEWS.keySet().stream())
                                    .map(it -> it + ".json")
                                    .toList());
        }
    }

    private static JsonObject drawn(Message message) {
        JsonObject drawn = new JsonObject();
        drawn.addProperty("text", message.text());
        for (Form form : FORMS) {
            drawn.add(
                    form.toString(),
                    JsonParser.parseString(Only.you(message, form, false))
                            .getAsJsonObject()
                            .get("blocks"));
        }
        return drawn;
    }
}
