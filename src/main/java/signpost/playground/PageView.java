package signpost.playground;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
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
        List<Hint> commands) {

    /** A channel as the page names it. */
    public record Place(String id, String label, boolean direct) {
        static Place of(Channel channel) {
            return new Place(channel.id(), channel.label(), channel.direct());
        }
    }

    /** A slash command and what may stand behind it. */
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
            int replies) {}

    static PageView of(Workspace workspace, Playground.Installed installed, Channel channel, @Nullable String thread) {
        AppManifest manifest = installed.manifest();
        Lines lines = new Lines(workspace, manifest.name(), channel);
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
                        .toList());
    }

    /** Where this page's list of messages is. */
    public String messagesPath() {
        return "/channel/" + channel.id() + "/messages" + (thread.isEmpty() ? "" : "?thread=" + thread);
    }

    private record Lines(Workspace workspace, String app, Channel channel) {
        private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

        Line line(ChatMessage message) {
            return new Line(
                    channel.id(),
                    message.ts(),
                    switch (message.author()) {
                        case YOU -> "You";
                        case APP -> app;
                        case WORKSPACE -> "Playground";
                    },
                    message.author().name().toLowerCase(Locale.ROOT),
                    time(message.ts()),
                    message.text(),
                    message.blocks(),
                    message.onlyYou(),
                    workspace.thread(channel.id(), message.ts()).size() - 1);
        }

        private static String time(String ts) {
            long seconds = Long.parseLong(ts.substring(0, ts.indexOf('.')));
            return TIME.format(Instant.ofEpochSecond(seconds).atZone(ZoneId.systemDefault()));
        }
    }
}
