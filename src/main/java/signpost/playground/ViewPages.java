package signpost.playground;

import static signpost.playground.block.Json.text;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import signpost.playground.block.Form;
import tools.jackson.databind.JsonNode;

/** The Home tab and the modals. A page looks whenever something changed, and gets nothing while it shows the latest. */
final class ViewPages {
    private static final int NOTHING_NEW = 204;

    private final Templates templates;
    private final Workspace workspace;
    private final You you;
    private final Playground.Installed installed;

    ViewPages(Templates templates, Workspace workspace, You you, Playground.Installed installed) {
        this.templates = templates;
        this.workspace = workspace;
        this.you = you;
        this.installed = installed;
    }

    void routes(JavalinConfig config) {
        config.routes.get("/home", this::home);
        config.routes.post("/home/look", this::lookAtHome);
        config.routes.post("/modal/look", this::lookAtModal);
        config.routes.post("/view/{view}/act", this::act);
        config.routes.post("/view/{view}/submit", this::submit);
        config.routes.post("/view/{view}/close", this::close);
    }

    private void home(Context context) {
        you.openHome();
        Frame frame = Frame.of(workspace, installed, "/channel/" + Workspace.DIRECT);
        templates.html(
                context,
                "home.jte",
                Map.of("frame", frame, "view", drawn(workspace.views().home(Workspace.YOU))));
    }

    private void lookAtHome(Context context) {
        look(context, workspace.views().home(Workspace.YOU), "homeTab.jte");
    }

    private void lookAtModal(Context context) {
        look(context, workspace.views().top(), "modal.jte");
    }

    private void look(Context context, Optional<JsonNode> view, String template) {
        Form form = form(context);
        var unused = workspace.views().fill(form.value("view"), form);
        if (form.value("hash").equals(view.map(it -> text(it, "hash")).orElse(""))) {
            context.status(NOTHING_NEW);
        } else {
            templates.html(context, template, Map.of("view", drawn(view)));
        }
    }

    private void act(Context context) {
        you.acts().onView(context.pathParam("view"), form(context));
        context.status(NOTHING_NEW);
    }

    private void submit(Context context) {
        drawModal(context, you.modals().submit(context.pathParam("view"), form(context)));
    }

    private void close(Context context) {
        you.modals().close(context.queryParam("all") != null);
        drawModal(context, Map.of());
    }

    private void drawModal(Context context, Map<String, String> problems) {
        Optional<ViewPage> view = workspace.views().top().map(it -> ViewPage.of(it, problems, offers()));
        templates.html(context, "modal.jte", Map.of("view", view));
    }

    private Optional<ViewPage> drawn(Optional<JsonNode> view) {
        return view.map(it -> ViewPage.of(it, Map.of(), offers()));
    }

    private Surface.Offers offers() {
        return Surface.Offers.in(workspace);
    }

    private static Form form(Context context) {
        return context::formParams;
    }
}
