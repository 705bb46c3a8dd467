package signpost;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signpost.playground.SmallSlack;

/** The program told to stop as an operator tells it. */
final class StopTest {
    /** Longer than the HTTP server takes to close, or a stop that waits for no answer would not be seen. */
    private static final Duration SLOW = Duration.ofSeconds(4);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aStopFinishesWhatIsInHand() throws Exception {
        try (SmallSlack slack = SmallSlack.start()) {
            ChildBot child = new ChildBot(slack, folder);
            Process process = child.start();
            try {
                slack.connect(child.events());
                slack.openDirect();
                slack.api().nextTakes("chat.postMessage", SLOW);
                int before = slack.api().made().size();
                slack.sayOnly("Signpost", "how do I run a good one on one?");
                slack.api().await("chat.postMessage", 1, before);
                process.destroy();
                assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
                assertThat(slack.awaitShownIn("Signpost", 2).get(1).words()).contains("Key points");
                // Its outcome was noted too, or the next start would answer again.
                child.start();
                assertThat(folder.resolve("log")).content().doesNotContain("taken up");
                slack.say("Signpost", "thanks");
                assertThat(slack.shownIn("Signpost")).hasSize(3);
            } finally {
                child.kill();
            }
        }
    }
}
