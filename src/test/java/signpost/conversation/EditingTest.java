package signpost.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import signpost.Conversation;
import signpost.playground.Hand;
import signpost.playground.Shown;

/** A question that is edited or deleted after it was answered. */
final class EditingTest {
    private static final String FIRST = "how do I run a good one on one?";
    private static final String SECOND = "how do I write a promo packet?";

    @RegisterExtension
    static final Conversation BOT = new Conversation();

    private static Shown last(String channel) {
        List<Shown> shown = BOT.slack().shownIn(channel);
        return shown.get(shown.size() - 1);
    }

    private static void await(String what, String ts) throws InterruptedException {
        Hand.await(what, () -> BOT.rows("SELECT question_ts FROM reply").contains(ts));
    }

    private static boolean deliver(String event) {
        return BOT.slack().deliver("""
                {"token": "x", "team_id": "T0PLAYGROUND", "api_app_id": "A0SIGNPOST", "type": "event_callback",
                 "event_id": "Ev1", "event_time": 1, "event": %s}""".formatted(event));
    }

    private static String direct(String ts, String text) {
        return """
                {"type": "message", "channel_type": "im", "channel": "D0SIGNPOST", "user": "U0YOU", "ts": "%s",
                 "event_ts": "%s", "text": "%s"}""".formatted(ts, ts, text);
    }

    private static String edit(String ts, String edited, String person, String text) {
        return """
                {"type": "message", "subtype": "message_changed", "channel_type": "im", "channel": "D0SIGNPOST",
                 "ts": "%s", "event_ts": "%s", "message": {"type": "message", "user": "%s", "ts": "%s", "text": "%s",
                 "edited": {"user": "%s", "ts": "%s"}}}""".formatted(edited, edited, person, ts, text, person, edited);
    }

    private static String mention(String ts, String edited, String text) {
        String edit = edited.isEmpty() ? "" : ", \"edited\": {\"user\": \"U0YOU\", \"ts\": \"" + edited + "\"}";
        return """
                {"type": "app_mention", "channel": "C0LEADS", "user": "U0YOU", "ts": "%s", "event_ts": "%s",
                 "text": "<@U0SIGNPOST> %s"%s}""".formatted(ts, ts, text, edit);
    }

    @Test
    void anEditedDirectMessageChangesItsAnswerInPlace() throws InterruptedException {
        Shown answer = BOT.slack().next(() -> deliver(direct("1000.000001", FIRST)));
        await("the answer is noted", "1000.000001");
        int shown = BOT.slack().shownIn("Signpost").size();
        assertThat(deliver(edit("1000.000001", "1200.000000", "U0YOU", SECOND))).isTrue();
        Hand you = Hand.yours(BOT.slack());
        Hand.await("the answer is another", () -> !you.again(answer).firstLink().equals(answer.firstLink()));
        assertThat(you.again(answer).words()).containsIgnoringCase("promotion");
        assertThat(BOT.slack().shownIn("Signpost")).hasSize(shown);
    }

    @Test
    void anEditAfterFiveMinutesOrByAnotherChangesNothing() throws InterruptedException {
        Shown answer = BOT.slack().next(() -> deliver(direct("2000.000001", FIRST)));
        await("the answer is noted", "2000.000001");
        assertThat(deliver(edit("2000.000001", "2301.000000", "U0YOU", SECOND))).isTrue();
        assertThat(deliver(edit("2000.000001", "2010.000000", "U0OTHER", SECOND)))
                .isTrue();
        assertThat(deliver(edit("no-number", "2010.000000", "U0YOU", SECOND))).isTrue();
        Shown next = BOT.slack().next(() -> deliver(direct("2400.000001", FIRST)));
        await("the next answer is noted", "2400.000001");
        deliver(edit("2400.000001", "2410.000000", "U0YOU", SECOND));
        Hand.await(
                "an edit in time",
                () -> !Hand.yours(BOT.slack()).again(next).firstLink().equals(next.firstLink()));
        assertThat(Hand.yours(BOT.slack()).again(answer).blocks()).isEqualTo(answer.blocks());
    }

    @Test
    void anEditedMentionChangesItsAnswerInPlace() throws InterruptedException {
        Shown answer = BOT.slack().next(() -> deliver(mention("3000.000001", "", FIRST)));
        await("the answer is noted", "3000.000001");
        int shown = BOT.slack().shownIn("engineering-leads").size();
        assertThat(deliver(mention("3000.000001", "3100.000000", SECOND))).isTrue();
        Hand you = Hand.yours(BOT.slack());
        Hand.await("the answer is another", () -> !you.again(answer).firstLink().equals(answer.firstLink()));
        assertThat(you.again(answer).blocks()).contains("\"visible_to_user_ids\":[\"U0YOU\"]");
        assertThat(BOT.slack().shownIn("engineering-leads")).hasSize(shown);
    }

    @Test
    void aMentionThatAnEditBroughtInIsAnswered() {
        Shown answer = BOT.slack().next(() -> deliver(mention("4000.000001", "4100.000000", FIRST)));
        assertThat(answer.words()).contains("Key points");
        assertThat(last("engineering-leads").isSame(answer)).isTrue();
    }

    @Test
    void aDeletedDirectMessageTakesItsAnswerWithIt() throws InterruptedException {
        Shown answer = BOT.slack().next(() -> deliver(direct("5000.000001", FIRST)));
        await("the answer is noted", "5000.000001");
        assertThat(deliver("""
                {"type": "message", "subtype": "message_deleted", "channel_type": "im", "channel": "D0SIGNPOST",
                 "ts": "5001.000000", "event_ts": "5001.000000", "deleted_ts": "5000.000001"}""")).isTrue();
        Hand.await(
                "the answer is gone",
                () -> BOT.slack().shownIn("Signpost").stream().noneMatch(it -> it.isSame(answer)));
    }

    @Test
    void anEditOfWhatGoesOnFromAQuestionDoesNotGoOnFromItself() throws InterruptedException {
        BOT.slack().next(() -> deliver(direct("7000.000001", FIRST)));
        Shown more = BOT.slack().next(() -> deliver(direct("7000.000002", "and for a junor?")));
        await("the answer is noted", "7000.000002");
        assertThat(deliver(edit("7000.000002", "7001.000000", "U0YOU", "and for a junior?")))
                .isTrue();
        Hand.await(
                "the answer is brought up to date",
                () -> Hand.yours(BOT.slack())
                        .again(more)
                        .words()
                        .startsWith("You asked: how do I run a good one on one, and for a junior?"));
    }
}
