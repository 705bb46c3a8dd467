package signpost.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.Conversation;
import signpost.playground.Shown;
import signpost.slack.card.Guide;

final class AskingTest {
    @RegisterExtension
    static final Conversation BOT = new Conversation();

    @Test
    void aSlashCommandIsAnsweredForTheAskerAlone() {
        Shown answer = BOT.command("/signpost how do I run a good one on one?");
        assertThat(answer.isFromTheApp()).isTrue();
        assertThat(answer.onlyYou()).isTrue();
        assertThat(answer.words())
                .startsWith("You asked: how do I run a good one on one?")
                .contains("Key points", "Why it matters", "This week", "Read on");
    }

    @Test
    void aCardShowsItsSourceAndLeadsToIt() {
        Shown answer = BOT.command("/signpost how do I run a good one on one?");
        assertThat(answer.words())
                .contains("Guide \u00b7 example.org \u00b7 A. Writer \u00b7 11 May 2017 \u00b7 7 min read")
                .contains("One-on-Ones & Feedback \u00b7 for Engineering Manager")
                .contains("from the whole text, read on 22 November 2026");
        assertThat(answer.blocks()).contains("\"url\":\"https://example.org/one-on-ones\"");
        assertThat(answer.buttons()).contains("Read the guide");
    }

    @Test
    void whatTravelsInAnAcknowledgementHoldsNoBlocksThatSlackMightRefuse() {
        assertThat(BOT.command("/signpost how do I run a good one on one?").blockTypes())
                .doesNotContain("card", "carousel");
    }

    @Test
    void aDirectMessageIsAnsweredFlatWithSlacksNewestBlocks() {
        Shown answer = BOT.direct("how do I run a good one on one?");
        assertThat(answer.onlyYou()).isFalse();
        assertThat(answer.threadTs()).isNull();
        assertThat(answer.blockTypes()).contains("carousel");
    }

    @Test
    void aDirectMessageInAThreadIsAnsweredInThatThread() {
        Shown first = BOT.direct("how do I run a blameless postmortem?");
        Shown second = BOT.slack().reply(first, "and how do I write a promo packet?");
        assertThat(second.threadTs()).isNotNull();
        assertThat(second.words()).containsIgnoringCase("promotion");
    }

    @Test
    void aMentionIsAnsweredOnceInItsThreadAndNotInTheChannel() {
        int before = BOT.slack().shownIn("engineering-leads").size();
        Shown answer = BOT.mention("how do I run a good one on one?");
        assertThat(answer.threadTs()).isNotNull();
        assertThat(answer.words()).contains("Key points");
        assertThat(BOT.slack().shownIn("engineering-leads")).hasSize(before + 1);
    }

    @Test
    void aMentionInAThreadIsAnsweredInThatThread() {
        Shown first = BOT.mention("how do I run a good one on one?");
        Shown second = BOT.slack().reply(first, "@Signpost how do I write a promo packet?");
        assertThat(second.threadTs()).isEqualTo(first.threadTs());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/signpost", "/signpost help", "/signpost   ", "/signpost ?"})
    void helpAndNothingGiveTheGuide(String typed) {
        Shown guide = BOT.command(typed);
        assertThat(guide.onlyYou()).isTrue();
        assertThat(guide.words()).contains("Three ways to ask");
        assertThat(guide.buttons()).containsAll(Guide.EXAMPLES);
    }

    @Test
    void aLoneMentionGivesTheGuide() {
        assertThat(BOT.slack().say("engineering-leads", "@Signpost").words()).contains("Three ways to ask");
    }

    @Test
    void anExampleThatIsPressedIsAskedWhereItStands() {
        Shown guide = BOT.command("/signpost help");
        Shown answer = BOT.slack().press(guide, Guide.EXAMPLES.get(0));
        assertThat(answer.onlyYou()).isTrue();
        assertThat(answer.words())
                .startsWith("You asked: " + Guide.EXAMPLES.get(0))
                .contains("Key points");
        Shown direct = BOT.slack().press(BOT.direct("hello"), Guide.EXAMPLES.get(1));
        assertThat(direct.onlyYou()).isFalse();
        assertThat(direct.words()).contains("Key points");
    }

    @ParameterizedTest
    @ValueSource(strings = {"thanks!", "Hello", "who are you?", ":wave:", "\uD83D\uDC4D", "bye"})
    void smallTalkGetsAPoliteWordAndNoCard(String said) {
        assertThat(BOT.direct(said).words()).isNotBlank().doesNotContain("Key points");
    }

    @Test
    void whatTheLibraryDoesNotHaveIsSaidPlainly() {
        Shown answer = BOT.command("/signpost how does leader election work in etcd clusters with raft quorum");
        assertThat(answer.words()).contains("nothing close").contains("Hiring & Interviewing");
        assertThat(answer.words()).doesNotContain("Key points");
    }

    @Test
    void whatIsOnlyNearIsSaidToBeOnlyNear() {
        Shown answer = BOT.command("/signpost hiring somebody with a visa and a pilot licence");
        assertThat(answer.words()).contains("Only near", "nothing on").doesNotContain("Key points");
        assertThat(answer.buttons()).contains("Open card");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!!! ... ???",
                "SELECT * FROM article; DROP TABLE article; --",
                "\"quotes\" 'and' `ticks`",
                "\u4F60\u597D\u4E16\u754C",
                "HOW DO I RUN A GOOD ONE ON ONE???",
                "NEAR/3 OR AND NOT *",
                "\uD83D\uDE00\uD83D\uDE00 one on one \uD83D\uDE00"
            })
    void whateverIsTypedGetsAnAnswerAndNoError(String typed) {
        Shown answer = BOT.command("/signpost " + typed);
        assertThat(answer.isFromTheApp()).isTrue();
        assertThat(answer.words()).isNotBlank().doesNotContain("went wrong");
    }

    @Test
    void aQuestionOfTenThousandCharactersIsAnswered() {
        Shown answer = BOT.command("/signpost " + "how do I run a good one on one ".repeat(330));
        assertThat(answer.words()).contains("Key points");
    }
}
