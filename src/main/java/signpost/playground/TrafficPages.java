package signpost.playground;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import signpost.playground.block.Json;

/** The page that shows what goes over the wire, and lets it be sent again. */
final class TrafficPages implements AutoCloseable {
    private final Templates templates = new Templates();
    private final Browsers browsers = new Browsers();
    private final Traffic traffic;
    private final Workspace workspace;
    private final You you;
    private final Playground.Installed installed;

    TrafficPages(Traffic traffic, Workspace workspace, You you, Playground.Installed installed) {
        this.traffic = traffic;
        this.workspace = workspace;
        this.you = you;
        this.installed = installed;
        traffic.onChange(browsers::changed);
    }

    void routes(JavalinConfig config) {
        config.routes.get(Frame.TRAFFIC, this::page);
        config.routes.get(Frame.TRAFFIC + "/lines", this::lines);
        config.routes.get(Frame.TRAFFIC + "/line/{number}", this::content);
        config.routes.post(Frame.TRAFFIC + "/line/{number}/again", this::again);
        config.routes.sse(Frame.TRAFFIC + "/changes", browsers::add);
    }

    private void page(Context context) {
        Frame frame = Frame.of(workspace, installed, Frame.TRAFFIC);
        templates.html(context, "traffic.jte", Map.of("frame", frame, "view", TrafficView.of(traffic.after(0))));
    }

    /** The lines that the page does not have yet. */
    private void lines(Context context) {
        long after = number(context.queryParam("after"));
        templates.html(context, "trafficLines.jte", Map.of("view", TrafficView.of(traffic.after(after))));
    }

    private void content(Context context) {
        templates.html(
                context,
                "trafficContent.jte",
                Map.of("json", Json.pretty(Masked.of(line(context).content()))));
    }

    private void again(Context context) {
        you.deliverAgain(TrafficView.repeatable(line(context))
                .orElseThrow(() -> new NotFoundResponse("This cannot be delivered again.")));
        context.status(204);
    }

    private Traffic.Line line(Context context) {
        return traffic.line(number(context.pathParam("number")))
                .orElseThrow(() -> new NotFoundResponse("This line is gone: the last 200 are kept."));
    }

    private static long number(@Nullable String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    @Override
    public void close() {
        browsers.close();
    }
}
