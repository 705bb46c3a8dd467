package signpost.playground;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Channels and the messages in them. Safe for use by many threads. */
final class Workspace {
    static final String TEAM = "T0PLAYGROUND";
    static final String YOU = "U0YOU";
    static final String APP = "A0SIGNPOST";
    static final String APP_USER = "U0SIGNPOST";
    static final String APP_BOT = "B0SIGNPOST";
    static final String DIRECT = "D0SIGNPOST";

    private static final int KEPT_PER_CHANNEL = 500;
    private static final int NANOS_PER_MICRO = 1_000;

    private final Clock clock;
    private final Map<String, Channel> channels = new LinkedHashMap<>();
    private final Map<String, List<ChatMessage>> messages = new LinkedHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Views views = new Views(this::changed);
    private long lastMicros;
    private int blocksNamed;

    Workspace(Clock clock, String appName) {
        this.clock = clock;
        List.of(
                        new Channel(DIRECT, appName, true),
                        new Channel("C0GENERAL", "general", false),
                        new Channel("C0LEADS", "engineering-leads", false))
                .forEach(channel -> {
                    channels.put(channel.id(), channel);
                    messages.put(channel.id(), new ArrayList<>());
                });
    }

    List<Channel> channels() {
        return List.copyOf(channels.values());
    }

    Views views() {
        return views;
    }

    Optional<Channel> channel(String id) {
        return Optional.ofNullable(channels.get(id));
    }

    /** Calls back after every change, on the thread that made it. */
    Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** A message that is about to be posted. */
    record Draft(
            ChatMessage.Author author,
            String text,
            @Nullable JsonNode blocks,
            @Nullable String threadTs,
            boolean onlyYou) {}

    ChatMessage post(String channel, Draft draft) {
        ChatMessage message;
        synchronized (this) {
            message = new ChatMessage(
                    channel,
                    nextTs(),
                    draft.author(),
                    draft.text(),
                    named(draft.blocks()),
                    draft.threadTs(),
                    draft.onlyYou());
            List<ChatMessage> all = messagesOf(channel);
            all.add(message);
            if (all.size() > KEPT_PER_CHANNEL) {
                all.remove(0);
            }
        }
        changed();
        return message;
    }

    /** Changes a message of the app's; false where there is none. */
    boolean update(String channel, String ts, String text, @Nullable JsonNode blocks) {
        synchronized (this) {
            Optional<ChatMessage> old = find(channel, ts);
            if (old.isEmpty() || old.get().author() != ChatMessage.Author.APP) {
                return false;
            }
            messagesOf(channel).replaceAll(it -> it.ts().equals(ts) ? it.with(text, named(blocks)) : it);
        }
        changed();
        return true;
    }

    boolean delete(String channel, String ts) {
        boolean deleted;
        synchronized (this) {
            deleted = messagesOf(channel).removeIf(it -> it.ts().equals(ts) && it.author() == ChatMessage.Author.APP);
        }
        changed();
        return deleted;
    }

    synchronized Optional<ChatMessage> find(String channel, String ts) {
        return messagesOf(channel).stream().filter(it -> it.ts().equals(ts)).findFirst();
    }

    /** The messages that stand in the channel itself, oldest first. */
    synchronized List<ChatMessage> timeline(String channel) {
        return messagesOf(channel).stream().filter(it -> !it.isReply()).toList();
    }

    /** A thread's first message and the replies to it, oldest first. */
    synchronized List<ChatMessage> thread(String channel, String ts) {
        return messagesOf(channel).stream()
                .filter(it -> it.ts().equals(ts) || ts.equals(it.threadTs()))
                .toList();
    }

    synchronized List<ChatMessage> all(String channel) {
        return List.copyOf(messagesOf(channel));
    }

    private List<ChatMessage> messagesOf(String channel) {
        return messages.getOrDefault(channel, new ArrayList<>());
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }

    /** This moment as Slack writes it; no message has it. */
    synchronized String now() {
        return nextTs();
    }

    /** Later than every one before, however fast they come. */
    private String nextTs() {
        Instant now = clock.instant();
        long micros = now.getEpochSecond() * 1_000_000 + now.getNano() / NANOS_PER_MICRO;
        lastMicros = Math.max(micros, lastMicros + 1);
        return String.format(Locale.ROOT, "%d.%06d", lastMicros / 1_000_000, lastMicros % 1_000_000);
    }

    /** The blocks with an id each, as Slack gives one to those that came without. */
    private ArrayNode named(@Nullable JsonNode blocks) {
        ArrayNode copy = Json.array();
        if (blocks != null) {
            blocks.forEach(block -> {
                ObjectNode named = ((ObjectNode) block).deepCopy();
                if (!named.has("block_id")) {
                    named.put("block_id", "b" + ++blocksNamed);
                }
                copy.add(named);
            });
        }
        return copy;
    }
}
