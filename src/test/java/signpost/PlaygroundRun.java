package signpost;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import signpost.playground.Playground;

/** The program as a newcomer starts it: the bot and the playground in one process. */
public final class PlaygroundRun implements BeforeAllCallback, AfterAllCallback {
    private final Playground.Wire wire;

    @SuppressWarnings("NullAway.Init")
    private RunningBot bot;

    /** Over HTTP. */
    public PlaygroundRun() {
        this(Playground.Wire.HTTP);
    }

    public PlaygroundRun(Playground.Wire wire) {
        this.wire = wire;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        Settings settings = Settings.from(
                Map.of(
                        "SIGNPOST_PORT", "0",
                        "SIGNPOST_CONTENT", "src/test/resources/content",
                        "SIGNPOST_DATA", Files.createTempDirectory("signpost").toString()),
                false);
        Settings wired = wire == Playground.Wire.HTTP ? settings : settings.overSocket();
        bot = RunningBot.start(wired, Signpost.loader(wired), Clock.systemUTC());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        bot.close();
    }

    public URI address() {
        return bot.address();
    }
}
