package signpost.search;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.article.Articles.article;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.article.Articles;
import signpost.language.Words;
import signpost.library.Library;

final class GoingOnTest {
    private static final String LAST = "How do I delegate?";

    private final Search search = new Search(
            new Words(),
            Library.of(
                    Articles.shelf(
                            article("delegation").title("How to delegate").build(),
                            article("burnout")
                                    .title("Burnout")
                                    .questions("burnout of a team")
                                    .build(),
                            article("pager").title("Pager rota").build(),
                            article("budget").title("Budget talks").build()),
                    new Words(),
                    Map.of()));

    @ParameterizedTest
    @CsvSource({
        "more, ANOTHER",
        "Another one!, ANOTHER",
        "ok show me something else please, ANOTHER",
        "what else?, ANOTHER",
        "shorter, SHORTER",
        "a shorter one please, SHORTER",
        "that's too long, SHORTER",
        "why this?, WHY",
        "but why that one?, WHY"
    })
    void someWordsOnlyMeanSomethingAfterAQuestion(String text, FollowUp.Plain plain) {
        assertThat(search.followUp(LAST, text)).isEqualTo(plain);
        assertThat(search.followUp("", text)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "and for a junior?",
                "What about remote?",
                "how about in a startup",
                "what if she refuses",
                "and if he is my friend?",
                "same for contractors",
                "but with no authority",
                "or remote?",
                "for a director?",
                "in a startup?"
            })
    void moreIsSaidOfTheLastQuestion(String text) {
        assertThat(search.followUp(LAST, text)).isEqualTo(new FollowUp.Refined("How do I delegate, " + text));
        assertThat(search.followUp("", text)).isEqualTo(FollowUp.Plain.FRESH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how do I run a retro",
                "and how do I run a retro?",
                "but what should I tell my boss",
                "retro",
                "more trust in a team",
                "another team ignores us",
                "why this matters to a manager",
                "for each of my reports I want a growth plan",
                "what about the time when everybody wanted to leave the team at once",
                "in one on ones",
                "thanks"
            })
    void anythingElseStandsForItself(String text) {
        assertThat(search.followUp(LAST, text)).isEqualTo(FollowUp.Plain.FRESH);
    }

    @Test
    void aTopicOfItsOwnIsFreshHoweverItBegins() {
        String long_ = "how do giraffes, zebras, lions, hippos, okapis and rhinos delegate";
        assertThat(search.followUp(long_, "what about burnout of a team?")).isEqualTo(FollowUp.Plain.FRESH);
    }

    @Test
    void aFilterAloneNarrowsTheLastQuestionAndTakesThePlaceOfOneOfItsKind() {
        assertThat(search.followUp(LAST, "type:book")).isEqualTo(new FollowUp.Refined("how do i delegate? type:book"));
        assertThat(search.followUp("delegate type:book for:em", "type:talk under 5 min"))
                .isEqualTo(new FollowUp.Refined("delegate for:em type:talk under 5 min"));
        assertThat(search.followUp("delegate type:book", "and for a junior?"))
                .isEqualTo(new FollowUp.Refined("delegate, and for a junior? type:book"));
    }
}
