package signpost;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signpost.playground.Shown;
import signpost.playground.SmallSlack;

/**
 * The program killed in the middle of its work, and started again.
 *
 * <p>How often is {@code -Dsignpost.kills}, 2 where it is not set.
 */
final class KillTest {
    private static final int KILLS = Integer.getInteger("signpost.kills", 2);
    private static final int QUESTIONS = 30;
    private static final int ANSWERING_THREADS = 16;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void noQuestionIsLostAndNoneIsAnsweredTwice() throws Exception {
        Random random = new Random(3);
        try (SmallSlack slack = SmallSlack.start()) {
            ChildBot child = new ChildBot(slack, folder);
            child.start();
            slack.connect(child.events());
            slack.openDirect();
            Set<String> acknowledged = new HashSet<>();
            for (int kill = 0; kill < KILLS; kill++) {
                int first = kill * QUESTIONS;
                int killAfter = random.nextInt(QUESTIONS - 10) + 5;
                for (int i = first; i < first + killAfter; i++) {
                    if (slack.deliver(question(i))) {
                        acknowledged.add(thread(i));
                    }
                }
                TimeUnit.MILLISECONDS.sleep(random.nextInt(20));
                child.kill();
                child.start();
            }
            List<Shown> replies = awaitReplies(slack, acknowledged);
            List<String> threads =
                    replies.stream().map(Shown::threadTs).map(String::valueOf).toList();
            assertThat(threads).containsAll(acknowledged);
            // A kill between Slack's taking an answer and our noting it is the moment that nobody can close; each of
            // the threads that answer can be in it.
            assertThat(threads.size() - Set.copyOf(threads).size()).isLessThanOrEqualTo(KILLS * ANSWERING_THREADS);
            child.kill();
        }
    }

    private static List<Shown> awaitReplies(SmallSlack slack, Set<String> threads) throws InterruptedException {
        List<Shown> replies = List.of();
        for (int i = 0; i < 150; i++) {
            replies = slack.shownIn("engineering-leads");
            Set<String> answered = new HashSet<>();
            replies.forEach(reply -> answered.add(String.valueOf(reply.threadTs())));
            if (answered.containsAll(threads)) {
                return replies;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return replies;
    }

    private static String thread(int number) {
        return "1795340000.%06d".formatted(number);
    }

    private static String question(int number) {
        return """
                {"token": "x", "team_id": "T0PLAYGROUND", "api_app_id": "A0SIGNPOST", "type": "event_callback",
                 "event_id": "EvKill%d", "event_time": 1795340000, "event": {"type": "app_mention", "user": "U0YOU",
                 "text": "<@U0SIGNPOST> how do I write a promo packet", "ts": "%s", "channel": "C0LEADS",
                 "event_ts": "%s"}}""".formatted(number, thread(number), thread(number));
    }
}
