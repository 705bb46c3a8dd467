package signpost.playground;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The ids that let an app open a modal right after a person did something: good once, for three seconds.
 *
 * @see <a href="https://docs.slack.dev/interactivity/handling-user-interaction">Handling user interaction</a>
 * @see <a href="https://docs.slack.dev/reference/methods/views.open">Their errors</a>
 */
final class Triggers {
    private static final Duration LIFE = Duration.ofSeconds(3);

    private final Clock clock;
    private final Map<String, Trigger> issued = new ConcurrentHashMap<>();

    Triggers(Clock clock) {
        this.clock = clock;
    }

    private record Trigger(Instant until, boolean used) {
        Trigger exchanged() {
            return new Trigger(until, true);
        }
    }

    String issue() {
        String id = UUID.randomUUID().toString();
        issued.put(id, new Trigger(clock.instant().plus(LIFE), false));
        return id;
    }

    /** Uses one up; Slack's error where it is not good any more, or empty. */
    String exchange(String id) {
        Trigger before = issued.getOrDefault(id, new Trigger(Instant.MIN, true));
        if (before.until.equals(Instant.MIN)) {
            return "invalid_trigger_id";
        }
        if (clock.instant().isAfter(before.until)) {
            return "expired_trigger_id";
        }
        return before.used || !issued.replace(id, before, before.exchanged()) ? "exchanged_trigger_id" : "";
    }
}
