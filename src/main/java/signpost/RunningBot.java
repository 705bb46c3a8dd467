package signpost;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import signpost.content.FolderWatch;
import signpost.inbox.Forgetting;
import signpost.library.Library;
import signpost.playground.Ahead;
import signpost.playground.AppManifest;
import signpost.playground.MovableClock;
import signpost.playground.Playground;
import signpost.search.Search;
import signpost.server.Endpoint;
import signpost.server.Health;
import signpost.server.HttpServer;
import signpost.slack.SignedRequests;
import signpost.slack.SlackBot;
import signpost.slack.card.Guide;
import signpost.store.SqliteStore;

/** Everything that lives while the bot runs. Closing it finishes what is in hand. */
final class RunningBot implements AutoCloseable {
    private static final String EVENTS = "/slack/events";
    private static final Duration FORGETTING = Duration.ofMinutes(5);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Settings settings;
    private final Clock clock;
    private final LibraryLoader loader;
    private final Search search;
    private final SqliteStore store;
    private final Abilities abilities;
    private final Forgetting forgetting;
    private final CompletableFuture<Library> loading;
    private final HttpServer server = new HttpServer();
    private final @Nullable Playground playground;
    private volatile @Nullable FolderWatch watch;
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile @Nullable SlackBot bot;
    private final CompletableFuture<SignedRequests> requests = new CompletableFuture<>();

    private RunningBot(Settings settings, LibraryLoader loader, Clock clock) throws IOException {
        this.settings = settings;
        this.loader = loader;
        MovableClock movable = new MovableClock(clock.withZone(ZoneId.systemDefault()));
        this.clock = settings.mode().isPlayground() ? movable.withZone(clock.getZone()) : clock;
        // Beside the opening of the database and the start of the server and of Bolt, which take about as long.
        this.loading = CompletableFuture.supplyAsync(loader::load);
        this.store = open(settings, loading);
        this.search = new Search(loader.words(), Library.empty(loader.words()));
        this.abilities = Abilities.of(store, search, this.clock);
        this.forgetting = Forgetting.start(abilities::forgetOld, FORGETTING);
        Playground.Wire wire = settings.mode().takesRequests() ? Playground.Wire.HTTP : Playground.Wire.SOCKET_MODE;
        this.playground = settings.mode().isPlayground()
                ? new Playground(AppManifest.parse(manifest()), Guide.EXAMPLES, wire, movable)
                : null;
        if (playground != null) {
            playground.ahead(ahead());
        }
    }

    private static SqliteStore open(Settings settings, CompletableFuture<Library> loading) throws IOException {
        try {
            return SqliteStore.open(settings.data().resolve("signpost.db"));
        } catch (IOException e) {
            // It writes beside the database, and a start that failed must leave nothing at work.
            loading.handle((library, fault) -> library).join();
            throw e;
        }
    }

    /**
     * Starts everything.
     *
     * @throws IOException with a plain sentence, when the address or the database cannot be had, or Slack does not let
     *     the bot in
     */
    static RunningBot start(Settings settings, LibraryLoader loader, Clock clock) throws IOException {
        RunningBot running = new RunningBot(settings, loader, clock);
        try {
            running.serve();
            running.meetSlack();
            return running;
        } catch (IOException | RuntimeException e) {
            running.close();
            throw e;
        }
    }

    private void serve() throws IOException {
        server.health(this::health);
        if (settings.mode().takesRequests()) {
            server.endpoint(EVENTS, this::handle);
        }
        if (playground != null) {
            server.with(playground::routes);
        }
        server.start(settings.host(), settings.port());
    }

    /** What comes before Slack was met waits for it a little, since Slack gives three seconds. */
    private Endpoint.Reply handle(Map<String, List<String>> headers, byte[] body) {
        try {
            var reply = requests.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).handle(headers, body);
            return new Endpoint.Reply(reply.status(), reply.contentType(), reply.body());
        } catch (ExecutionException | TimeoutException e) {
            return new Endpoint.Reply(503, "text/plain", "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Endpoint.Reply(503, "text/plain", "");
        }
    }

    private void meetSlack() throws IOException {
        SlackBot.Credentials credentials = new SlackBot.Credentials(
                settings.slack().botToken(),
                settings.slack().appToken(),
                settings.slack().signingSecret(),
                settings.slack().apiUrl());
        if (playground != null) {
            playground.connect(address(), address().resolve(EVENTS));
            credentials = new SlackBot.Credentials(
                    playground.botToken(),
                    settings.mode().takesRequests() ? "" : playground.appToken(),
                    playground.signingSecret(),
                    address().resolve("/api/").toString());
        }
        SlackBot slackBot = abilities.bot(credentials, search, clock);
        bot = slackBot;
        search.serve(loading.join());
        slackBot.start();
        watch = settings.content()
                .map(folder ->
                        FolderWatch.start(folder, LOOK, () -> loader.reload().ifPresent(search::serve)))
                .orElse(null);
        if (settings.mode().takesRequests()) {
            requests.complete(slackBot.signedRequests(clock));
        }
    }

    /** What comes without anybody asking. */
    Ahead ahead() {
        return new NextTip(abilities.tips());
    }

    URI address() {
        return URI.create("http://" + settings.host() + ":" + server.port());
    }

    /** What to tell whoever started it. */
    String greeting() {
        return switch (settings.mode()) {
            case PLAYGROUND, PLAYGROUND_OVER_SOCKET -> "The playground is open: " + address() + " (stop with Ctrl-C)";
            case SOCKET_MODE -> "Signpost is connected to Slack by Socket Mode";
            case HTTP -> "Signpost answers Slack on " + address() + EVENTS;
        };
    }

    private Health health() {
        int problems = loader.problems().size();
        return new Health(
                settings.mode().label(),
                List.of(
                        new Health.Part(
                                "library", search.size() > 0, search.size() + " cards, " + problems + " problems"),
                        slack(),
                        database()));
    }

    private Health.Part slack() {
        SlackBot met = bot;
        if (met == null) {
            return new Health.Part("slack", false, "not met yet");
        }
        boolean connected = met.isConnected();
        return new Health.Part("slack", connected, met.says());
    }

    private Health.Part database() {
        boolean writable = store.isWritable() && abilities.inbox().works();
        return new Health.Part("database", writable, writable ? "can be written" : "cannot be written");
    }

    private static String manifest() throws IOException {
        try (InputStream manifest = RunningBot.class.getResourceAsStream("/manifest.yml")) {
            if (manifest == null) {
                throw new IOException("manifest.yml is missing from the jar.");
            }
            return new String(manifest.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            FolderWatch watching = watch;
            if (watching != null) {
                watching.close();
            }
            if (playground != null) {
                playground.close();
            }
            server.close();
            abilities.tips().close();
            SlackBot met = bot;
            if (met != null) {
                met.close();
            }
            forgetting.close();
            store.close();
        }
    }
}
