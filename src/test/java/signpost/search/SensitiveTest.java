package signpost.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.content.CardFiles;
import signpost.language.Words;
import signpost.library.Library;

/** Which questions get a plain word first, and which only sound as if they should. */
final class SensitiveTest {
    private static final Words WORDS = new Words();

    private static final Search SEARCH =
            new Search(WORDS, Library.of(CardFiles.real().shelf(), WORDS, Map.of()));

    private Answer.Sensitive sensitive(String question) {
        return assertThat(SEARCH.answer(question))
                .as(question)
                .asInstanceOf(type(Answer.Sensitive.class))
                .actual();
    }

    @ParameterizedTest
    @CsvSource({
        "SELF_HARM, someone on my team talks about suicide",
        "SELF_HARM, a report told me he doesn't want to live any more",
        "SELF_HARM, I'm afraid she will hurt herself",
        "HARASSMENT, one of my developers is being harassed",
        "HARASSMENT, a lead keeps making sexist jokes",
        "HARASSMENT, he touched her at the party",
        "HARASSMENT, my boss threatened me",
        "HARASSMENT, is it fine to skip candidates who are too old for us",
        "HARASSMENT, she complained and now they retaliate against her",
        "PRIVATE_LIFE, my lead is sleeping with his report",
        "PRIVATE_LIFE, two of my engineers are dating each other",
        "HEALTH, my engineer has depression",
        "HEALTH, a report has told me about her diagnosis",
        "HEALTH, he smells of alcohol in the morning",
        "HEALTH, a teammate passed away",
        "LAW, is that legal?",
        "LAW, can they sue us",
        "LAW, do I need the works council for this",
        "LAW, how much severance is normal",
        "DISMISSAL, how do I fire an engineer",
        "DISMISSAL, I have to let two people go",
        "DISMISSAL, when should I let someone go",
        "DISMISSAL, I got fired",
        "DISMISSAL, laying off someone I like"
    })
    void aQuestionForAPersonSaysSoFirst(Concern concern, String question) {
        assertThat(sensitive(question).concern()).isEqualTo(concern);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "killing a project",
                "we build a dating app and miss every deadline",
                "how do I kill a feature nobody uses",
                "firing up the team",
                "everything is on fire all the time",
                "who runs the fire drill for the cluster",
                "is it career suicide to become a manager",
                "don't jump the gun on the rewrite",
                "the new manager death spiral",
                "our build died on Friday",
                "team health check",
                "let go of the details",
                "how do I let go of coding",
                "the team beats its estimates",
                "threat modelling for a new service",
                "psychological safety",
                "executing a plan",
                "burnout in my team",
                "a toxic engineer",
                "managing through layoffs",
                "performance improvement plan"
            })
    void whatOnlySoundsAlikeIsAnsweredAsAnythingElse(String question) {
        assertThat(SEARCH.answer(question)).as(question).isNotInstanceOf(Answer.Sensitive.class);
    }

    @Test
    void theGravestConcernIsTheOneThatCounts() {
        assertThat(sensitive("is it legal to fire someone who threatens to kill himself?")
                        .concern())
                .isEqualTo(Concern.SELF_HARM);
    }

    @Test
    void whatTheLibraryHasFollowsAndNothingElseDoes() {
        assertThat(sensitive("how do I deliver a performance improvement plan before I fire someone?")
                        .rest())
                .hasValueSatisfying(found ->
                        assertThat(found.articles().get(0).filing().tags()).contains("pip"));
        assertThat(sensitive("someone keeps a gun in the kitchen drawer").rest())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyConcernNamesWhomToTurnTo(Concern concern) {
        assertThat(concern.advice())
                .containsAnyOf("HR", "legal", "professional")
                .endsWith(".");
    }
}
