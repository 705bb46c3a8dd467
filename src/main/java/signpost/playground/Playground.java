package signpost.playground;

import io.javalin.config.JavalinConfig;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The small workspace: its pages, its Web API, and its line to the app. */
public final class Playground implements AutoCloseable {
    private final String botToken = "xoxb-playground-" + UUID.randomUUID();
    private final String signingSecret = UUID.randomUUID().toString();
    private final Workspace workspace;
    private final AppLine line;
    private final ResponseUrls responseUrls;
    private final You you;
    private final WebApi api;
    private final Pages pages;

    /**
     * A workspace into which the app with this manifest is installed.
     *
     * @param examples questions that wait to be clicked
     */
    public Playground(AppManifest manifest, List<String> examples, Clock clock) {
        this.workspace = new Workspace(clock, manifest.name());
        this.line = new AppLine(signingSecret, clock);
        this.responseUrls = new ResponseUrls(workspace, clock);
        this.you = new You(workspace, manifest, line, responseUrls);
        this.api = new WebApi(workspace, manifest, botToken);
        this.pages = new Pages(workspace, you, manifest, examples);
    }

    /** What the app needs to be installed here. */
    public String botToken() {
        return botToken;
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
        line.connect(requestUrl);
    }

    /** Adds the workspace's pages and its Web API to a server. */
    public void routes(JavalinConfig config) {
        config.staticFiles.enableWebjars();
        config.staticFiles.add("/playground");
        config.routes.before(LoopbackOnly::check);
        config.routes.post("/api/{method}", context -> ApiRequests.answer(context, api));
        config.routes.post("/response/{id}", context -> ApiRequests.respond(context, responseUrls));
        pages.routes(config);
    }

    AppLine line() {
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
