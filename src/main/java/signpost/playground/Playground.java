package signpost.playground;

import io.javalin.config.JavalinConfig;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The small workspace: its pages, its Web API, and its line to the app. */
public final class Playground implements AutoCloseable {
    /** How Slack reaches an app. */
    public enum Wire {
        HTTP("HTTP"),
        SOCKET_MODE("Socket Mode");

        private final String label;

        Wire(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** What does not change while the workspace runs. */
    record Installed(AppManifest manifest, List<String> examples, Wire wire, boolean clockMoves) {}

    private final String botToken = "xoxb-playground-" + UUID.randomUUID();
    private final String appToken = "xapp-playground-" + UUID.randomUUID();
    private final String signingSecret = UUID.randomUUID().toString();
    private final Clock clock;
    private final Workspace workspace;
    private final Traffic traffic;
    private final HttpLine http;
    private final Sockets sockets;
    private final AppLine line;
    private final ResponseUrls responseUrls;
    private final Courier courier;
    private final You you;
    private final ApiRequests requests;
    private final Pages pages;
    private final TrafficPages trafficPages;
    private Ahead ahead = Ahead.NOTHING;

    /**
     * A workspace into which the app with this manifest is installed.
     *
     * @param examples questions that wait to be clicked
     * @param wire how the app is reached
     * @param clock what the workspace goes by, in the zone of the people in it; one that can be moved is offered to them
     */
    public Playground(AppManifest manifest, List<String> examples, Wire wire, Clock clock) {
        Installed installed = new Installed(manifest, examples, wire, clock instanceof MovableClock);
        this.clock = clock;
        this.workspace = new Workspace(clock, manifest.name());
        this.traffic = new Traffic(clock);
        this.http = new HttpLine(signingSecret, traffic, clock);
        this.sockets = new Sockets(traffic);
        this.line = wire == Wire.SOCKET_MODE ? sockets : http;
        this.responseUrls = new ResponseUrls(workspace, clock);
        this.courier = new Courier(workspace, manifest, line);
        this.you = new You(workspace, manifest, courier, responseUrls);
        WebApi api = new WebApi(workspace, manifest, new WebApi.Tokens(botToken, appToken), sockets);
        this.requests = new ApiRequests(api, responseUrls, traffic);
        this.pages = new Pages(workspace, you, installed);
        this.trafficPages = new TrafficPages(traffic, workspace, you, installed);
    }

    /** What the app needs to be installed here. */
    public String botToken() {
        return botToken;
    }

    /** What the app connects with in Socket Mode. */
    public String appToken() {
        return appToken;
    }

    /** What the app's requests are signed with. */
    public String signingSecret() {
        return signingSecret;
    }

    /**
     * Tells the workspace where it is served and where the app is.
     *
     * @param self such as {@code http://127.0.0.1:3000}
     * @param requestUrl where the app takes requests
     */
    public void connect(URI self, URI requestUrl) {
        responseUrls.connect(self.resolve("/response/"));
        sockets.connect(self);
        http.connect(requestUrl);
    }

    /** Lets a person move the clock on to what the app does next; said before the pages are added to a server. */
    public void ahead(Ahead app) {
        ahead = app;
    }

    /** Adds the workspace's pages and its Web API to a server. */
    public void routes(JavalinConfig config) {
        config.routes.before(LoopbackOnly::check);
        config.routes.post("/api/{method}", requests::answer);
        config.routes.post("/response/{id}", requests::respond);
        sockets.routes(config);
        Asset.routes(config);
        pages.routes(config);
        trafficPages.routes(config);
        if (clock instanceof MovableClock moved) {
            new ClockPages(ahead, moved).routes(config);
        }
    }

    Sockets sockets() {
        return sockets;
    }

    ResponseUrls responseUrls() {
        return responseUrls;
    }

    /** The wire in use. */
    AppLine line() {
        return line;
    }

    Traffic traffic() {
        return traffic;
    }

    Workspace workspace() {
        return workspace;
    }

    You you() {
        return you;
    }

    @Override
    public void close() {
        pages.close();
        trafficPages.close();
        courier.close();
    }
}
