package signpost.playground;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Map;

/** What can be done with a message: its elements, its menu, and editing and deleting one's own. */
final class MessagePages {
    private static final String MESSAGE = "/channel/{channel}/message/{ts}";
    private static final int NOTHING_NEW = 204;

    private final Templates templates;
    private final Workspace workspace;
    private final You you;

    MessagePages(Templates templates, Workspace workspace, You you) {
        this.templates = templates;
        this.workspace = workspace;
        this.you = you;
    }

    void routes(JavalinConfig config) {
        config.routes.post(MESSAGE + "/act", this::act);
        config.routes.post(MESSAGE + "/shortcut", this::shortcut);
        config.routes.get(MESSAGE + "/edit", context -> ask(context, "edit.jte"));
        config.routes.post(MESSAGE + "/edit", this::edit);
        config.routes.get(MESSAGE + "/delete", context -> ask(context, "delete.jte"));
        config.routes.post(MESSAGE + "/delete", this::delete);
        config.routes.post("/shortcut", this::globalShortcut);
    }

    private void act(Context context) {
        you.acts().onMessage(channel(context), ts(context), context::formParams);
        context.status(NOTHING_NEW);
    }

    private void shortcut(Context context) {
        you.shortcuts().onMessage(callback(context), channel(context), ts(context));
        context.status(NOTHING_NEW);
    }

    private void globalShortcut(Context context) {
        you.shortcuts().global(callback(context));
        context.status(NOTHING_NEW);
    }

    private void ask(Context context, String template) {
        ChatMessage message = you.messages()
                .find(channel(context), ts(context))
                .orElseThrow(() -> new NotFoundResponse("There is no such message of yours."));
        String text = you.writing().typed(message.text());
        templates.html(context, template, Map.of("path", path(message), "text", text));
    }

    static String path(ChatMessage message) {
        return MESSAGE.replace("{channel}", message.channel()).replace("{ts}", message.ts());
    }

    private void edit(Context context) {
        String text = context.formParam("text");
        you.messages().edit(channel(context), ts(context), text == null ? "" : text);
        context.html("");
    }

    private void delete(Context context) {
        you.messages().delete(channel(context), ts(context));
        context.html("");
    }

    private Channel channel(Context context) {
        return workspace
                .channel(context.pathParam("channel"))
                .orElseThrow(() -> new NotFoundResponse("There is no such channel."));
    }

    private static String ts(Context context) {
        return context.pathParam("ts");
    }

    private static String callback(Context context) {
        String callback = context.formParam("callback");
        return callback == null ? "" : callback;
    }
}
