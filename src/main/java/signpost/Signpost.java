package signpost;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import signpost.content.ContentFolder;
import signpost.content.ContentReading;
import signpost.language.Words;
import signpost.library.SqliteCorpus;
import signpost.review.Review;
import signpost.search.Search;
import signpost.terminal.Commands;
import signpost.terminal.Program;

/** The program: reads the settings and makes what a command needs. */
public final class Signpost implements Program {
    private final Map<String, String> environment;
    private final Clock clock;
    private final PrintWriter out;

    Signpost(Map<String, String> environment, Clock clock, PrintWriter out) {
        this.environment = environment;
        this.clock = clock;
        this.out = out;
    }

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        Signpost program = new Signpost(System.getenv(), Clock.systemUTC(), out);
        int exit = Commands.execute(program, System.in, out, arguments);
        out.flush();
        if (exit != 0) {
            System.exit(exit);
        }
    }

    @Override
    public int run(Where where) {
        Settings asked = Settings.from(environment, where != Where.AS_SET);
        Settings settings = where == Where.PLAYGROUND_OVER_SOCKET ? asked.overSocket() : asked;
        try {
            RunningBot bot = RunningBot.start(settings, loader(settings), clock);
            Runtime.getRuntime().addShutdownHook(new Thread(bot::close, "stop"));
            out.println(bot.greeting());
            // Until the process is told to stop; the hook then closes everything.
            new CountDownLatch(1).await();
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    @Override
    public Search search() {
        LibraryLoader loader = loader(Settings.from(environment, true));
        return new Search(loader.words(), loader.load());
    }

    @Override
    public ContentReading content() {
        return new Review(new Words()).of(folder(Settings.from(environment, true)));
    }

    static LibraryLoader loader(Settings settings) {
        try {
            Files.createDirectories(settings.data());
        } catch (IOException e) {
            throw new UncheckedIOException("SIGNPOST_DATA cannot be made: " + settings.data(), e);
        }
        return new LibraryLoader(
                folder(settings), new SqliteCorpus(settings.data().resolve("corpus.db")), new Words());
    }

    private static ContentFolder folder(Settings settings) {
        try {
            return new ContentFolder(
                    settings.content().isPresent() ? settings.content().get() : BundledContent.folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}
