package signpost.playground;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pages, drawn here and kept up to date by htmx. */
final class Pages implements AutoCloseable {
    private final Templates templates = new Templates();
    private final Browsers browsers = new Browsers();
    private final Workspace workspace;
    private final You you;
    private final Playground.Installed installed;
    private final MessagePages messages;
    private final ViewPages views;

    Pages(Workspace workspace, You you, Playground.Installed installed) {
        this.workspace = workspace;
        this.you = you;
        this.installed = installed;
        this.messages = new MessagePages(templates, workspace, you);
        this.views = new ViewPages(templates, workspace, you, installed);
        var unused = workspace.onChange(browsers::changed);
    }

    void routes(JavalinConfig config) {
        config.routes.get("/", context -> context.redirect("/channel/" + Workspace.DIRECT));
        config.routes.get("/channel/{channel}", this::page);
        config.routes.get("/channel/{channel}/messages", this::messages);
        config.routes.post("/channel/{channel}/messages", this::send);
        config.routes.sse("/changes", browsers::add);
        messages.routes(config);
        views.routes(config);
    }

    private void page(Context context) {
        you.open(channel(context));
        templates.html(context, "page.jte", Map.of("view", view(context)));
    }

    private void messages(Context context) {
        templates.html(context, "messages.jte", Map.of("view", view(context)));
    }

    private void send(Context context) {
        Channel channel = channel(context);
        String text = context.formParam("text");
        String thread = thread(context);
        String typed = text == null ? "" : text;
        you.send(channel, typed, thread);
        if (isMention(channel, typed) && thread == null) {
            // The answer comes in the thread, so that is what the asker should be looking at.
            String ts = workspace.timeline(channel.id()).stream()
                    .filter(message -> message.author() == ChatMessage.Author.YOU)
                    .reduce((first, second) -> second)
                    .map(ChatMessage::ts)
                    .orElse("");
            context.header("HX-Redirect", "/channel/" + channel.id() + "?thread=" + ts);
        }
        messages(context);
    }

    private boolean isMention(Channel channel, String typed) {
        return !channel.direct()
                && typed.toLowerCase(Locale.ROOT)
                        .contains("@" + installed.manifest().name().toLowerCase(Locale.ROOT));
    }

    private PageView view(Context context) {
        Channel channel = channel(context);
        return PageView.of(workspace, installed, channel, thread(context));
    }

    private Channel channel(Context context) {
        Optional<Channel> channel = workspace.channel(context.pathParam("channel"));
        return channel.orElseThrow(() -> new NotFoundResponse("There is no such channel."));
    }

    private static @Nullable String thread(Context context) {
        String thread = context.queryParam("thread");
        return thread == null || !thread.matches("\\d{1,12}\\.\\d{6}") ? null : thread;
    }

    @Override
    public void close() {
        browsers.close();
    }
}
