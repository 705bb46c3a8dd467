package signpost.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import signpost.Conversation;
import signpost.playground.Playground;
import signpost.playground.Shown;
import signpost.playground.Wiretap;

/** What is seen on the wire, and what is sent again over it. */
final class TrafficTest {
    private static final String QUESTION = "how do I run a good one on one?";

    @RegisterExtension
    static final Conversation HTTP = new Conversation();

    @RegisterExtension
    static final Conversation SOCKET_MODE = new Conversation(Playground.Wire.SOCKET_MODE);

    static Stream<Conversation> wires() {
        return Stream.of(HTTP, SOCKET_MODE);
    }

    @ParameterizedTest
    @MethodSource("wires")
    void aMentionItsAcknowledgementAndItsAnswerAreSeen(Conversation bot) throws Exception {
        Wiretap wire = bot.slack().wiretap();
        bot.mention(QUESTION);
        assertThat(wire.await("Web API chat.postMessage ok")).contains("\"blocks\" : [ {", "Key points");
        assertThat(wire.took("acknowledgement app_mention ok")).isBetween(Duration.ZERO, Duration.ofSeconds(3));
        assertThat(wire.lines())
                .containsSubsequence("Web API chat.postMessage ok", "event app_mention")
                .contains("acknowledgement app_mention ok");
    }

    @ParameterizedTest
    @MethodSource("wires")
    void aCommandsAnswerIsInItsAcknowledgement(Conversation bot) throws Exception {
        Wiretap wire = bot.slack().wiretap();
        bot.command("/signpost " + QUESTION);
        assertThat(wire.await("slash command /signpost")).contains(QUESTION);
        assertThat(wire.await("acknowledgement /signpost ok")).contains("Key points");
    }

    @ParameterizedTest
    @MethodSource("wires")
    void aPressAndItsAnswerAreSeen(Conversation bot) throws Exception {
        Shown answer = bot.command("/signpost " + QUESTION);
        Wiretap wire = bot.slack().wiretap();
        bot.slack().pressInPlace(answer, "Open card");
        assertThat(wire.await("interaction block_actions")).contains("\"action_id\"");
        assertThat(wire.await("response_url  ok")).contains("replace_original");
    }

    @Test
    void anEventDeliveredAgainOverHttpIsMarkedAndNotAnsweredAgain() throws Exception {
        assertThat(deliveredAgain(HTTP)).contains("\"X-Slack-Retry-Num\" : \"1\"", "\"X-Slack-Retry-Reason\"");
    }

    @Test
    void anEventDeliveredAgainOverSocketModeIsMarkedAndNotAnsweredAgain() throws Exception {
        assertThat(deliveredAgain(SOCKET_MODE)).contains("\"retry_attempt\" : 1", "\"retry_reason\" : \"timeout\"");
    }

    private static String deliveredAgain(Conversation bot) throws Exception {
        Wiretap wire = bot.slack().wiretap();
        bot.mention(QUESTION);
        String first = wire.await("event app_mention");
        int shown = bot.slack().shownIn("engineering-leads").size();
        Wiretap later = bot.slack().wiretap();
        wire.deliverAgain("app_mention");
        String again = later.await("event app_mention retry 1");
        assertThat(again).contains(eventId(first));
        assertThat(later.took("acknowledgement app_mention ok")).isLessThan(Duration.ofSeconds(3));
        // Anything that was still under way would have come before the answer to this.
        bot.direct("thanks");
        assertThat(bot.slack().shownIn("engineering-leads")).hasSize(shown);
        return again;
    }

    private static String eventId(String json) {
        return json.replaceFirst("(?s).*\"event_id\" : \"(\\w+)\".*", "$1");
    }

    @ParameterizedTest
    @MethodSource("wires")
    void aCommandDeliveredAgainIsAnsweredAgain(Conversation bot) throws Exception {
        Wiretap wire = bot.slack().wiretap();
        bot.command("/signpost " + QUESTION);
        int shown = bot.slack().shownIn("general").size();
        wire.deliverAgain("/signpost");
        assertThat(bot.slack().awaitShownIn("general", shown + 1)).hasSize(shown + 1);
    }
}
