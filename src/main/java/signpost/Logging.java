package signpost;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.util.OptionHelper;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is logged and how: {@code SIGNPOST_LOG} is text or json. Found by logback through {@code META-INF/services};
 * said in Java, since reading logback's XML takes a tenth of a second of each start and a parser's memory.
 */
public final class Logging extends ContextAwareBase implements Configurator {
    private static final String LINE = "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX, UTC} %-5level %logger{0}: %msg%n%ex{6}";

    /** Bolt and the SDK log request bodies, which hold people's words, before any of our checks. */
    private static final Map<String, Level> QUIET = Map.of(
            "com.slack.api", Level.ERROR,
            "com.slack.api.bolt", Level.OFF,
            "io.javalin", Level.WARN,
            "org.eclipse.jetty", Level.WARN,
            "com.zaxxer", Level.WARN,
            "org.flywaydb", Level.WARN,
            "org.glassfish.tyrus", Level.WARN);

    private final @Nullable String format;

    /** For logback. */
    public Logging() {
        this(OptionHelper.getEnv("SIGNPOST_LOG"));
    }

    Logging(@Nullable String format) {
        this.format = format;
    }

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        QUIET.forEach((name, level) -> context.getLogger(name).setLevel(level));
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        root.addAppender(errorStream(context, encoder(context)));
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /** Not the output stream, where answers are printed. */
    private static ConsoleAppender<ILoggingEvent> errorStream(LoggerContext context, Encoder<ILoggingEvent> encoder) {
        ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
        appender.setContext(context);
        appender.setTarget("System.err");
        appender.setEncoder(encoder);
        appender.start();
        return appender;
    }

    private Encoder<ILoggingEvent> encoder(LoggerContext context) {
        if ("json".equals(format)) {
            return started(new JsonEncoder(), context);
        }
        PatternLayoutEncoder text = new PatternLayoutEncoder();
        text.setCharset(StandardCharsets.UTF_8);
        text.setPattern(LINE);
        return started(text, context);
    }

    private static Encoder<ILoggingEvent> started(Encoder<ILoggingEvent> encoder, LoggerContext context) {
        encoder.setContext(context);
        encoder.start();
        return encoder;
    }
}
