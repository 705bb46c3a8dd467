package signpost.playground;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * What a page shows.
 *
 * @param thread the open thread's first timestamp, or empty
 * @param threadMessages empty where no thread is open
 */
public record PageView(
        Frame frame,
        String app,
        Place channel,
        List<Line> messages,
        String thread,
        List<Line> threadMessages,
        List<String> examples,
        List<Hint> commands,
        List<Hint> shortcuts,
        boolean homeTab) {

    /** A channel as the page names it. */
    public record Place(String id, String label, boolean direct) {
        static Place of(Channel channel) {
            return new Place(channel.id(), channel.label(), channel.direct());
        }
    }

    /** A slash command and what may stand behind it, or a shortcut's id and its name. */
    public record Hint(String command, String usage) {}

    /** A message as the page shows it. */
    public record Line(
            String channel,
            String ts,
            String author,
            String kind,
            String time,
            String text,
            ArrayNode blocks,
            boolean onlyYou,
            int replies,
            Handle handle) {
        /** What its elements stand on; a message can be shown twice, once in its thread. */
        public Surface surface(boolean inThread) {
            return new Surface(
                    handle.path + "/act", (inThread ? "t" : "m") + ts, handle.values, Map.of(), handle.offers);
        }
    }

    /**
     * What a person can take hold of a message by.
     *
     * @param path where its page is
     * @param shortcuts those that its menu offers
     */
    public record Handle(
            String path, boolean yours, boolean edited, List<Hint> shortcuts, JsonNode values, Surface.Offers offers) {
        public boolean hasMenu() {
            return yours || !shortcuts.isEmpty();
        }
    }

    static PageView of(Workspace workspace, Playground.Installed installed, Channel channel, @Nullable String thread) {
        AppManifest manifest = installed.manifest();
        Lines lines = new Lines(workspace, manifest, channel, Surface.Offers.in(workspace));
        return new PageView(
                Frame.of(workspace, installed, "/channel/" + channel.id()),
                manifest.name(),
                Place.of(channel),
                workspace.timeline(channel.id()).stream().map(lines::line).toList(),
                thread == null ? "" : thread,
                thread == null
                        ? List.of()
                        : workspace.thread(channel.id(), thread).stream()
                                .map(lines::line)
                                .toList(),
                installed.examples(),
                manifest.commands().entrySet().stream()
                        .map(command -> new Hint(command.getKey(), command.getValue()))
                        .toList(),
                shortcuts(manifest, false),
                manifest.homeTab());
    }

    private static List<Hint> shortcuts(AppManifest manifest, boolean onMessage) {
        return manifest.shortcuts().stream()
                .filter(it -> it.onMessage() == onMessage)
                .map(it -> new Hint(it.callbackId(), it.name()))
                .toList();
    }

    /** Where this page's list of messages is. */
    public String messagesPath() {
        return "/channel/" + channel.id() + "/messages" + (thread.isEmpty() ? "" : "?thread=" + thread);
    }

    private record Lines(Workspace workspace, AppManifest manifest, Channel channel, Surface.Offers offers) {
        private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

        Line line(ChatMessage message) {
            return new Line(
                    channel.id(),
                    message.ts(),
                    switch (message.author()) {
                        case YOU -> "You";
                        case APP -> manifest.name();
                        case WORKSPACE -> "Playground";
                    },
                    message.author().name().toLowerCase(Locale.ROOT),
                    time(message.ts()),
                    message.text(),
                    message.blocks(),
                    message.onlyYou(),
                    workspace.thread(channel.id(), message.ts()).size() - 1,
                    handle(message));
        }

        private Handle handle(ChatMessage message) {
            boolean own = message.author() == ChatMessage.Author.WORKSPACE;
            return new Handle(
                    MessagePages.path(message),
                    message.isYours(),
                    message.editedTs() != null,
                    own || message.onlyYou() ? List.of() : shortcuts(manifest, true),
                    message.values(),
                    offers);
        }

        private String time(String ts) {
            long seconds = Long.parseLong(ts.substring(0, ts.indexOf('.')));
            return TIME.format(Instant.ofEpochSecond(seconds).atZone(workspace.zone()));
        }
    }
}
