package signpost.inbox;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What each person asked last in each conversation, for 15 minutes and in memory alone, so that "and for a junior?" has
 * something to go on from. A restart forgets it. Safe for use by many threads.
 */
public final class LastQuestions {
    private static final Duration KEPT = Duration.ofMinutes(15);
    private static final int MOST = 10_000;
    private static final int WORDS = 300;

    private final Cache<Conversation, Turns> last;

    public LastQuestions(Clock clock) {
        this.last = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(KEPT)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .executor(Runnable::run)
                .build();
    }

    /**
     * One person's side of a direct conversation or a thread: nobody else's questions are taken along.
     *
     * @param thread the timestamp of its first message, or empty outside of threads
     */
    public record Conversation(String team, String channel, String thread, String person) {
        /** Where a question was asked; empty where it is not known by whom. */
        public static Optional<Conversation> of(Asked asked) {
            return Optional.ofNullable(asked.person())
                    .map(person -> new Conversation(
                            asked.key().team(),
                            asked.key().channel(),
                            asked.threadTs() == null ? "" : asked.threadTs(),
                            person));
        }

        /** The same person's side of a thread in the same channel. */
        public Conversation inThread(String ts) {
            return new Conversation(team, channel, ts, person);
        }
    }

    /**
     * What somebody asked and was shown.
     *
     * @param ts the message that said so
     * @param question with what it went on from
     * @param shown slugs of the cards, the last one last
     */
    public record Turn(String ts, String question, List<String> shown) {
        public Turn {
            question =
                    question.length() > WORDS ? question.substring(0, question.lastIndexOf(' ', WORDS) + 1) : question;
            shown = List.copyOf(shown);
        }
    }

    /** The last turn and the one before it, which an edit of the last message goes on from. */
    private record Turns(Turn last, @Nullable Turn before) {
        Optional<Turn> before(String ts) {
            return Optional.ofNullable(last.ts.equals(ts) ? before : last);
        }
    }

    /** What a message goes on from: the last turn there that it did not make itself, before it was edited. */
    public Optional<Turn> before(Conversation conversation, String ts) {
        return Optional.ofNullable(last.getIfPresent(conversation)).flatMap(turns -> turns.before(ts));
    }

    public void note(Conversation conversation, Turn turn) {
        last.put(conversation, new Turns(turn, before(conversation, turn.ts).orElse(null)));
    }

    /** Lets a thread go on from what was said outside of it. */
    public void goOnIn(Conversation thread, Conversation from) {
        Turns turns = last.getIfPresent(from);
        if (turns != null) {
            last.put(thread, turns);
        }
    }

    /** Whether anything was remembered of the person; from now on nothing is. */
    boolean forget(String team, String person) {
        return last.asMap().keySet().removeIf(it -> it.team.equals(team) && it.person.equals(person));
    }
}
