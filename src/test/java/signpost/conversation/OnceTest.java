package signpost.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import signpost.Conversation;
import signpost.playground.Shown;

/** One question, one reply, whatever Slack sends. */
final class OnceTest {
    @RegisterExtension
    static final Conversation BOT = new Conversation();

    @Test
    void elevenCopiesOfOneEventAreAnsweredOnce() throws IOException {
        assertAnsweredOnce(
                "11.000100",
                List.of(
                        event("message", "11.000100", "Ev1"),
                        event("message", "11.000100", "Ev1"),
                        event("message", "11.000100", "Ev2")));
    }

    @Test
    void aMentionInADirectMessageThatComesAsBothKindsIsAnsweredOnce() throws IOException {
        assertAnsweredOnce(
                "12.000100", List.of(event("app_mention", "12.000100", "Ev3"), event("message", "12.000100", "Ev4")));
    }

    @Test
    void aRestartInBetweenChangesNothing() throws IOException {
        String event = event("message", "13.000100", "Ev5");
        int before = BOT.slack().shownIn("Signpost").size();
        assertThat(BOT.slack().deliver(event)).isTrue();
        BOT.slack().awaitShownIn("Signpost", before + 1);
        BOT.restart();
        assertThat(BOT.slack().deliver(event)).isTrue();
        assertNothingMoreThan(before + 1);
    }

    @Test
    void anEditOfAMentionIsNotAnsweredAgain() {
        String mention = Conversation.payload("mention-with-no-words");
        int before = BOT.slack().shownIn("engineering-leads").size();
        assertThat(BOT.slack().deliver(mention)).isTrue();
        BOT.slack().awaitShownIn("engineering-leads", before + 1);
        String edited = mention.replace(
                "\"event_ts\"", "\"edited\": {\"user\": \"U0YOU\", \"ts\": \"1795346009.000000\"}, \"event_ts\"");
        assertThat(BOT.slack().deliver(edited)).isTrue();
        BOT.direct("thanks");
        assertThat(BOT.slack().shownIn("engineering-leads")).hasSize(before + 1);
    }

    @Test
    void theFirstMeetingIsHeldOnce() {
        Shown first = BOT.slack().shownIn("Signpost").get(0);
        assertThat(first.words()).contains("I am a bot, not a person", "What I read and keep", "24 hours");
        assertThat(first.buttons()).hasSize(3);
        int before = BOT.slack().shownIn("Signpost").size();
        BOT.slack().openDirectOnly();
        assertNothingMoreThan(before);
    }

    private static void assertAnsweredOnce(String ts, List<String> events) {
        int before = BOT.slack().shownIn("Signpost").size();
        IntStream.range(0, 4)
                .forEach(round -> events.forEach(
                        event -> assertThat(BOT.slack().deliver(event)).as(ts).isTrue()));
        BOT.slack().awaitShownIn("Signpost", before + 1);
        assertNothingMoreThan(before + 1);
    }

    /** Anything that was still under way would have come before the answer to this. */
    private static void assertNothingMoreThan(int expected) {
        BOT.direct("thanks");
        assertThat(BOT.slack().shownIn("Signpost")).hasSize(expected + 1);
    }

    private static String event(String type, String ts, String eventId) {
        return """
                {"token": "x", "team_id": "T0PLAYGROUND", "api_app_id": "A0SIGNPOST", "type": "event_callback",
                 "event_id": "%s", "event_time": 1795346000, "event": {"type": "%s", "user": "U0YOU",
                 "text": "<@U0SIGNPOST> how do I write a promo packet", "ts": "%s", "channel": "D0SIGNPOST",
                 "channel_type": "im", "event_ts": "%s"}}""".formatted(eventId, type, ts, ts);
    }
}
