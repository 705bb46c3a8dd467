package signpost;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import signpost.slack.SlackBot;

/**
 * What the bot is told from outside, read once.
 *
 * @param content the folder of articles, or empty for the library in the jar
 */
record Settings(Mode mode, Slack slack, String host, int port, Path data, Optional<Path> content) {
    static final String LOOPBACK = "127.0.0.1";

    private static final int DEFAULT_PORT = 3000;
    private static final int LAST_PORT = 65_535;
    private static final Path DEFAULT_CONTENT = Path.of("content");

    /** How the bot is connected to Slack. */
    enum Mode {
        PLAYGROUND,
        PLAYGROUND_OVER_SOCKET,
        SOCKET_MODE,
        HTTP;

        boolean isPlayground() {
            return this == PLAYGROUND || this == PLAYGROUND_OVER_SOCKET;
        }

        /** Whether Slack's requests come over HTTP. */
        boolean takesRequests() {
            return this == PLAYGROUND || this == HTTP;
        }

        /** As people are told: {@code playground}. */
        String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** What Slack gave the app; empty where the mode needs it not. */
    record Slack(String botToken, String appToken, String signingSecret, String apiUrl) {}

    /** Some settings are missing or wrong; the message names all of them, a line each. */
    static final class Invalid extends RuntimeException {
        Invalid(List<String> problems) {
            super(String.join("\n", problems));
        }
    }

    /**
     * Reads the variables.
     *
     * @param playground whether the playground is asked for whatever Slack's variables say
     * @throws Invalid naming every problem at once
     */
    static Settings from(Map<String, String> environment, boolean playground) {
        Variables variables = new Variables(environment, new ArrayList<>());
        Mode mode = playground ? Mode.PLAYGROUND : variables.mode();
        Settings settings = new Settings(
                mode,
                new Slack(
                        variables.text("SLACK_BOT_TOKEN").orElse(""),
                        mode == Mode.SOCKET_MODE
                                ? variables.text("SLACK_APP_TOKEN").orElse("")
                                : "",
                        variables.text("SLACK_SIGNING_SECRET").orElse(""),
                        playground ? SlackBot.SLACK_API_URL : variables.apiUrl()),
                mode == Mode.PLAYGROUND
                        ? LOOPBACK
                        : variables.text("SIGNPOST_HOST").orElse(LOOPBACK),
                variables.port(),
                variables.path("SIGNPOST_DATA").orElse(Path.of("data")),
                variables.content());
        variables.requireThat(
                variables
                        .text("SIGNPOST_LOG")
                        .filter(format -> !List.of("text", "json").contains(format))
                        .isEmpty(),
                "SIGNPOST_LOG must be text or json.");
        if (!variables.problems.isEmpty()) {
            throw new Invalid(variables.problems);
        }
        return settings;
    }

    /** The same, with Socket Mode for the playground's wire. */
    Settings overSocket() {
        return new Settings(Mode.PLAYGROUND_OVER_SOCKET, slack, host, port, data, content);
    }

    private record Variables(Map<String, String> environment, List<String> problems) {
        Optional<String> text(String name) {
            return Optional.ofNullable(environment.get(name)).map(String::strip).filter(Predicate.not(String::isEmpty));
        }

        Mode mode() {
            boolean token = text("SLACK_BOT_TOKEN").isPresent();
            boolean appToken = text("SLACK_APP_TOKEN").isPresent();
            boolean secret = text("SLACK_SIGNING_SECRET").isPresent();
            requireThat(token || !secret, "SLACK_SIGNING_SECRET is set, but SLACK_BOT_TOKEN is missing.");
            requireThat(token || !appToken, "SLACK_APP_TOKEN is set, but SLACK_BOT_TOKEN is missing.");
            requireThat(
                    secret || appToken || !token,
                    "SLACK_BOT_TOKEN is set, but neither SLACK_APP_TOKEN (for Socket Mode) nor SLACK_SIGNING_SECRET"
                            + " (for HTTP) is.");
            requireToken("SLACK_BOT_TOKEN", "a bot token", "xoxb-");
            requireToken("SLACK_APP_TOKEN", "an app-level token", "xapp-");
            if (appToken) {
                return Mode.SOCKET_MODE;
            }
            return token || secret ? Mode.HTTP : Mode.PLAYGROUND;
        }

        private void requireToken(String name, String kind, String prefix) {
            boolean right = text(name).map(it -> it.startsWith(prefix)).orElse(true);
            requireThat(right, name + " must be " + kind + ", which begins with " + prefix + ".");
        }

        String apiUrl() {
            String url = text("SLACK_API_URL").orElse(SlackBot.SLACK_API_URL);
            requireThat(isWebAddress(url), "SLACK_API_URL must be an http or https address.");
            return url.endsWith("/") ? url : url + "/";
        }

        int port() {
            String port = text("SIGNPOST_PORT").orElse(String.valueOf(DEFAULT_PORT));
            boolean valid = port.matches("\\d{1,5}") && Integer.parseInt(port) <= LAST_PORT;
            requireThat(valid, "SIGNPOST_PORT must be a number from 0 to " + LAST_PORT + ".");
            return valid ? Integer.parseInt(port) : DEFAULT_PORT;
        }

        Optional<Path> content() {
            Optional<Path> given = path("SIGNPOST_CONTENT");
            given.ifPresent(folder -> requireThat(
                    Files.isDirectory(folder), "SIGNPOST_CONTENT is " + folder + ", which is not a folder."));
            return given.or(() -> Optional.of(DEFAULT_CONTENT).filter(Files::isDirectory));
        }

        Optional<Path> path(String name) {
            try {
                return text(name).map(Path::of);
            } catch (InvalidPathException e) {
                problems.add(name + " is not a path.");
                return Optional.empty();
            }
        }

        void requireThat(boolean holds, String otherwise) {
            if (!holds) {
                problems.add(otherwise);
            }
        }

        private static boolean isWebAddress(String text) {
            try {
                URI uri = new URI(text);
                return uri.getHost() != null && List.of("http", "https").contains(uri.getScheme());
            } catch (URISyntaxException e) {
                return false;
            }
        }
    }
}
