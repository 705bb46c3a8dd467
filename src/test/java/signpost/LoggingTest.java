package signpost;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.ContextInitializer;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import tools.jackson.databind.json.JsonMapper;

@Isolated("takes the error stream")
class LoggingTest {

    @Test
    void aLineHasTheTimeTheLevelAndTheClass() {
        assertThat(logged("text", "signpost.slack.SlackBot"))
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z WARN  SlackBot: hello you\\R");
    }

    @Test
    void textIsWrittenWhereNothingIsSaid() {
        assertThat(logged(null, "signpost.slack.SlackBot")).contains("WARN  SlackBot: hello you");
    }

    @Test
    void jsonIsAnObjectALine() {
        String line = logged("json", "signpost.slack.SlackBot");

        assertThat(new JsonMapper().readTree(line).get("level").asString()).isEqualTo("WARN");
        assertThat(line.strip()).doesNotContain("\n");
    }

    @Test
    void whatTheSlackLibrariesSayOfRequestsIsNotWritten() {
        assertThat(logged("text", "com.slack.api.bolt.App")).isEmpty();
        assertThat(logged("text", "com.slack.api.methods.Something")).isEmpty();
    }

    @Test
    void logbackFindsIt() throws Exception {
        LoggerContext context = new LoggerContext();
        new ContextInitializer(context).autoConfig();

        assertThat(context.getLogger("com.slack.api.bolt").getLevel()).hasToString("OFF");
    }

    /** What a warning by this logger leaves on the error stream. */
    private static String logged(@Nullable String format, String logger) {
        PrintStream before = System.err;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            LoggerContext context = new LoggerContext();
            new Logging(format).configure(context);
            context.setMDCAdapter(new LogbackMDCAdapter());
            context.getLogger(logger).warn("hello {}", "you");
            context.stop();
        } finally {
            System.setErr(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
