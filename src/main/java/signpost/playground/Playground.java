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
        HTTP,
        SOCKET_MODE
    }

    private final String botToken = "xoxb-playground-" + UUID.randomUUID();
    private final String appToken = "xapp-playground-" + UUID.randomUUID();
    private final String signingSecret = UUID.randomUUID().toString();
    private final Workspace workspace;
    private final HttpLine line;
    private final Sockets sockets = new Sockets();
    private final ResponseUrls responseUrls;
    private final You you;
    private final WebApi api;
    private final Pages pages;

    /**
     * A workspace into which the app with this manifest is installed.
     *
     * @param examples questions that wait to be clicked
     * @param wire how the app is reached
     */
    public Playground(AppManifest manifest, List<String> examples, Wire wire, Clock clock) {
        this.workspace = new Workspace(clock, manifest.name());
        this.line = new HttpLine(signingSecret, clock);
        this.responseUrls = new ResponseUrls(workspace, clock);
        this.you = new You(workspace, manifest, wire == Wire.SOCKET_MODE ? sockets : line, responseUrls);
        this.api = new WebApi(workspace, manifest, new WebApi.Tokens(botToken, appToken), sockets);
        this.pages = new Pages(workspace, you, manifest, examples);
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
        line.connect(requestUrl);
    }

    /** Adds the workspace's pages and its Web API to a server. */
    public void routes(JavalinConfig config) {
        config.staticFiles.enableWebjars();
        config.staticFiles.add("/playground");
        config.routes.before(LoopbackOnly::check);
        config.routes.post("/api/{method}", context -> ApiRequests.answer(context, api));
        config.routes.post("/response/{id}", context -> ApiRequests.respond(context, responseUrls));
        sockets.routes(config);
        pages.routes(config);
    }

    Sockets sockets() {
        return sockets;
    }

    HttpLine line() {
        return line;
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
        you.close();
    }
}
