package signpost.playground;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import signpost.playground.block.BlockIds;
import signpost.playground.block.Form;
import signpost.playground.block.Json;
import tools.jackson.databind.JsonNode;

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

    /** The channels that everybody is in. */
    static final List<Channel> OPEN =
            List.of(new Channel("C0GENERAL", "general", false), new Channel("C0LEADS", "engineering-leads", false));

    private final Clock clock;
    private final Map<String, Channel> channels = new LinkedHashMap<>();
    private final Map<String, List<ChatMessage>> messages = new LinkedHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final BlockIds ids = new BlockIds();
    private final Views views = new Views(ids, this::changed);
    private final Triggers triggers;
    private long lastMicros;

    Workspace(Clock clock, String appName) {
        this.clock = clock;
        this.triggers = new Triggers(clock);
        Stream.concat(Stream.of(new Channel(DIRECT, appName, true)), OPEN.stream())
                .forEach(channel -> {
                    channels.put(channel.id(), channel);
                    messages.put(channel.id(), new ArrayList<>());
                });
    }

    List<Channel> channels() {
        return List.copyOf(channels.values());
    }

    /** Where the people in it live. */
    ZoneId zone() {
        return clock.getZone();
    }

    Triggers triggers() {
        return triggers;
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
                    ids.named(draft.blocks()),
                    draft.threadTs(),
                    draft.onlyYou(),
                    null,
                    Json.object());
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
            messagesOf(channel).replaceAll(it -> it.ts().equals(ts) ? it.with(text, ids.named(blocks)) : it);
        }
        changed();
        return true;
    }

    /** Takes a message of this author's away; false where there is none. */
    boolean delete(String channel, String ts, ChatMessage.Author author) {
        boolean deleted;
        synchronized (this) {
            Optional<ChatMessage> message = find(channel, ts).filter(it -> it.author() == author);
            deleted = message.isPresent();
            message.ifPresent(it -> remove(it, thread(channel, ts).size() > 1));
        }
        changed();
        return deleted;
    }

    /** Keeps what a person left in a message's elements; nobody is told, for the page shows it already. */
    synchronized Optional<ChatMessage> fill(String channel, String ts, Form form) {
        messagesOf(channel).replaceAll(it -> it.ts().equals(ts) ? it.filled(form) : it);
        return find(channel, ts);
    }

    private void remove(ChatMessage message, boolean hasReplies) {
        if (hasReplies) {
            messagesOf(message.channel()).replaceAll(it -> it.ts().equals(message.ts()) ? it.tombstone() : it);
        } else {
            messagesOf(message.channel()).remove(message);
        }
    }

    /** Changes a message of yours; as it is then, unless there is none. */
    Optional<ChatMessage> edit(String channel, String ts, String text) {
        Optional<ChatMessage> edited;
        synchronized (this) {
            edited = find(channel, ts).filter(ChatMessage::isYours).map(it -> it.edited(text, nextTs()));
            edited.ifPresent(now -> messagesOf(channel).replaceAll(it -> it.ts().equals(ts) ? now : it));
        }
        changed();
        return edited;
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
}
