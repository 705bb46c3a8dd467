package signpost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SettingsTest {
    private static final Map<String, String> SLACK =
            Map.of("SLACK_BOT_TOKEN", "xoxb-1-abc", "SLACK_SIGNING_SECRET", "s3cret");

    private static Settings read(Map<String, String> environment) {
        return Settings.from(environment, false);
    }

    private static Map<String, String> slackWith(String name, String value) {
        Map<String, String> environment = new HashMap<>(SLACK);
        environment.put(name, value);
        return environment;
    }

    private static List<String> problems(Map<String, String> environment) {
        try {
            Settings settings = read(environment);
            throw new AssertionError("read without a problem: " + settings);
        } catch (Settings.Invalid e) {
            return String.valueOf(e.getMessage()).lines().toList();
        }
    }

    @Test
    void withNothingSetThePlaygroundOpensOnTheUsualPlaces() {
        Settings settings = read(Map.of());
        assertThat(settings.mode()).isEqualTo(Settings.Mode.PLAYGROUND);
        assertThat(settings.host()).isEqualTo("127.0.0.1");
        assertThat(settings.port()).isEqualTo(3000);
        assertThat(settings.data()).isEqualTo(Path.of("data"));
        assertThat(settings.content()).contains(Path.of("content"));
        assertThat(settings.slack().apiUrl()).isEqualTo("https://slack.com/api/");
    }

    @Test
    void aTokenAndASigningSecretMeanHttp() {
        Settings settings = read(SLACK);
        assertThat(settings.mode()).isEqualTo(Settings.Mode.HTTP);
        assertThat(settings.mode().label()).isEqualTo("http");
        assertThat(settings.slack().botToken()).isEqualTo("xoxb-1-abc");
        assertThat(settings.slack().signingSecret()).isEqualTo("s3cret");
        assertThat(settings.host()).isEqualTo("127.0.0.1");
    }

    @Test
    void everyVariableIsRead(@TempDir Path folder) {
        Map<String, String> environment = new HashMap<>(SLACK);
        environment.put("SLACK_API_URL", "http://localhost:8080/api");
        environment.put("SIGNPOST_HOST", "0.0.0.0");
        environment.put("SIGNPOST_PORT", "8443");
        environment.put("SIGNPOST_DATA", "/var/lib/signpost");
        environment.put("SIGNPOST_CONTENT", folder.toString());
        environment.put("SIGNPOST_LOG", "json");
        Settings settings = read(environment);
        assertThat(settings.slack().apiUrl()).isEqualTo("http://localhost:8080/api/");
        assertThat(settings.host()).isEqualTo("0.0.0.0");
        assertThat(settings.port()).isEqualTo(8443);
        assertThat(settings.data()).isEqualTo(Path.of("/var/lib/signpost"));
        assertThat(settings.content()).contains(folder);
    }

    @Test
    void valuesAreReadWithoutTheBlanksAroundThem() {
        assertThat(read(slackWith("SIGNPOST_PORT", " 0\n")).port()).isZero();
        assertThat(read(slackWith("SLACK_BOT_TOKEN", " xoxb-1 ")).slack().botToken())
                .isEqualTo("xoxb-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void aBlankValueIsNoValue(String blank) {
        Map<String, String> environment = new HashMap<>();
        List.of(
                        "SLACK_BOT_TOKEN",
                        "SLACK_SIGNING_SECRET",
                        "SLACK_APP_TOKEN",
                        "SLACK_API_URL",
                        "SIGNPOST_HOST",
                        "SIGNPOST_PORT",
                        "SIGNPOST_DATA",
                        "SIGNPOST_CONTENT",
                        "SIGNPOST_LOG")
                .forEach(name -> environment.put(name, blank));
        assertThat(read(environment)).isEqualTo(read(Map.of()));
    }

    static List<Map.Entry<Map<String, String>, List<String>>> wrongSets() {
        String wrong = "such/a/place/does/not/exist";
        return List.of(
                Map.entry(Map.of("SLACK_BOT_TOKEN", "xoxb-1"), List.of("SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET")),
                Map.entry(Map.of("SLACK_SIGNING_SECRET", "s"), List.of("SLACK_SIGNING_SECRET", "SLACK_BOT_TOKEN")),
                Map.entry(Map.of("SLACK_APP_TOKEN", "xapp-1"), List.of("SLACK_APP_TOKEN", "SLACK_BOT_TOKEN")),
                Map.entry(slackWith("SLACK_APP_TOKEN", "xoxb-1"), List.of("SLACK_APP_TOKEN", "xapp-")),
                Map.entry(slackWith("SLACK_BOT_TOKEN", "xoxp-1"), List.of("SLACK_BOT_TOKEN", "xoxb-")),
                Map.entry(slackWith("SLACK_API_URL", "slack.com/api"), List.of("SLACK_API_URL", "http")),
                Map.entry(slackWith("SLACK_API_URL", "ftp://slack.com"), List.of("SLACK_API_URL", "http")),
                Map.entry(slackWith("SLACK_API_URL", "https://a b"), List.of("SLACK_API_URL", "http")),
                Map.entry(slackWith("SIGNPOST_CONTENT", wrong), List.of("SIGNPOST_CONTENT", wrong, "not a folder")),
                Map.entry(slackWith("SIGNPOST_CONTENT", "pom.xml"), List.of("SIGNPOST_CONTENT", "not a folder")),
                Map.entry(slackWith("SIGNPOST_DATA", "a\0b"), List.of("SIGNPOST_DATA", "not a path")),
                Map.entry(slackWith("SIGNPOST_LOG", "xml"), List.of("SIGNPOST_LOG", "text or json")));
    }

    @ParameterizedTest
    @MethodSource("wrongSets")
    void aWrongOrPartialSetIsNamedInOneLine(Map.Entry<Map<String, String>, List<String>> set) {
        assertThat(problems(set.getKey()))
                .singleElement()
                .satisfies(problem -> assertThat(problem).contains(set.getValue()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "99999", "123456", "http", "80.5", "0x50", "\u0661\u0662"})
    void aPortIsANumberFromNoughtTo65535(String port) {
        assertThat(problems(slackWith("SIGNPOST_PORT", port)))
                .containsExactly("SIGNPOST_PORT must be a number from 0 to 65535.");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "65535, 65535", "00080, 80"})
    void theOutermostPortsGo(String port, int number) {
        assertThat(read(slackWith("SIGNPOST_PORT", port)).port()).isEqualTo(number);
    }

    @Test
    void allProblemsAreNamedAtOnce() {
        assertThat(problems(Map.of(
                        "SLACK_BOT_TOKEN", "xoxp-1",
                        "SLACK_APP_TOKEN", "1",
                        "SLACK_API_URL", "nowhere",
                        "SIGNPOST_PORT", "eighty",
                        "SIGNPOST_DATA", "\0",
                        "SIGNPOST_CONTENT", "no/such/folder",
                        "SIGNPOST_LOG", "xml")))
                .hasSize(7)
                .anyMatch(it -> it.startsWith("SLACK_BOT_TOKEN must"))
                .anyMatch(it -> it.startsWith("SLACK_APP_TOKEN "))
                .anyMatch(it -> it.startsWith("SLACK_API_URL "))
                .anyMatch(it -> it.startsWith("SIGNPOST_PORT "))
                .anyMatch(it -> it.startsWith("SIGNPOST_DATA "))
                .anyMatch(it -> it.startsWith("SIGNPOST_CONTENT "))
                .anyMatch(it -> it.startsWith("SIGNPOST_LOG "));
    }

    @Test
    void anAppTokenMeansSocketModeAlsoBesideASigningSecret() {
        Settings settings = read(slackWith("SLACK_APP_TOKEN", "xapp-1"));
        assertThat(settings.mode()).isEqualTo(Settings.Mode.SOCKET_MODE);
        assertThat(settings.slack().appToken()).isEqualTo("xapp-1");
    }

    @Test
    void noProblemRepeatsASecret() {
        assertThat(problems(Map.of("SLACK_BOT_TOKEN", "xoxp-very-secret", "SLACK_APP_TOKEN", "xapp-very-secret")))
                .noneMatch(it -> it.contains("very-secret"));
    }

    @Test
    void thePlaygroundAskedForIgnoresSlacksVariablesAndStaysOnTheMachine() {
        Map<String, String> environment = slackWith("SIGNPOST_HOST", "0.0.0.0");
        environment.put("SLACK_APP_TOKEN", "xapp-1");
        environment.put("SLACK_BOT_TOKEN", "nonsense");
        Settings settings = Settings.from(environment, true);
        assertThat(settings.mode()).isEqualTo(Settings.Mode.PLAYGROUND);
        assertThat(settings.mode().label()).isEqualTo("playground");
        assertThat(settings.host()).isEqualTo("127.0.0.1");
    }

    @Test
    void thePlaygroundOverTheSocketIsAPlaygroundThatTakesNoRequests() {
        Settings settings = Settings.from(Map.of(), true).overSocket();
        assertThat(settings.mode().isPlayground()).isTrue();
        assertThat(settings.mode().takesRequests()).isFalse();
        assertThat(settings.mode().label()).isEqualTo("playground over socket");
    }

    @Test
    void thePlaygroundStaysOnTheMachineWithoutBeingAskedFor() {
        assertThat(read(Map.of("SIGNPOST_HOST", "0.0.0.0")).host()).isEqualTo("127.0.0.1");
    }

    @Test
    void thePlaygroundToldToUseAWrongPortSaysSo() {
        assertThatThrownBy(() -> Settings.from(Map.of("SIGNPOST_PORT", "x"), true))
                .isInstanceOf(Settings.Invalid.class)
                .hasMessageContaining("SIGNPOST_PORT");
    }

    @Test
    void thePlaygroundAskedForNeedsNoAddressOfSlack() {
        Map<String, String> nonsense = Map.of("SLACK_API_URL", "nonsense");
        assertThat(Settings.from(nonsense, true).mode()).isEqualTo(Settings.Mode.PLAYGROUND);
        assertThatThrownBy(() -> Settings.from(nonsense, false)).hasMessageContaining("SLACK_API_URL");
    }
}
