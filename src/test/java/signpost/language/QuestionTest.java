package signpost.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a question is understood to say beyond its words. */
final class QuestionTest {
    private final Words words = new Words();

    private Question question(String text) {
        return words.question(text, UnaryOperator.identity());
    }

    @ParameterizedTest
    @CsvSource({
        "she handed in her notice, retention",
        "he HANDED in notice yesterday, retention",
        "I feel so exhausted, burnout",
        "everybody is bickering, conflict",
        "we are paged at night, on-call",
        "he does not pull his weight, underperformance"
    })
    void whatIsSaidMeansWhatTheTradeCallsIt(String said, String meant) {
        assertThat(question(said).meant())
                .containsKeys(words.term(words.of(meant).get(0).asked()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"notice the difference", "hand in the form", "the weight of a parcel", ""})
    void aPartOfAnExpressionMeansNothing(String said) {
        assertThat(question(said).usesAnExpression()).isFalse();
    }

    @Test
    void wordsFarApartAreNoExpression() {
        assertThat(question("the form I hand in is long, and then they notice").usesAnExpression())
                .isFalse();
    }

    @Test
    void severalWordsTogetherSayMoreThanOneAlone() {
        Question one = question("exhausted");
        Question several = question("we are running on empty");
        String burnout = words.term("burnout");
        assertThat(one.usesAnExpression()).isFalse();
        assertThat(several.usesAnExpression()).isTrue();
        assertThat(several.meant().get(burnout)).isGreaterThan(one.meant().getOrDefault(burnout, 9.0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"I don't want to manage", "she does not want to manage", "he doesn't want to manage people"})
    void aLongerExpressionIsNotTakenForTheShorterInIt(String said) {
        assertThat(question("I want to manage").meant()).containsKey(words.term("transition"));
        assertThat(question(said).meant())
                .containsKey(words.term("ladder"))
                .doesNotContainKey(words.term("transition"));
    }

    @Test
    void aWordIsMendedBeforeItIsRead() {
        Question mended = words.question(
                "skip levle and exausted",
                word -> word.replace("levle", "level").replace("exausted", "exhausted"));
        assertThat(mended.words()).extracting(Word::asked).containsExactly("skip levle", "exausted");
        assertThat(mended.words()).extracting(Word::term).containsExactly("skiplevel", words.term("exhausted"));
        assertThat(mended.words()).extracting(Word::read).containsExactly("skip level", "exhausted");
        assertThat(mended.meant()).containsKey(words.term("burnout"));
    }

    @Test
    void aTermStandsOnceHoweverOftenItIsSaid() {
        assertThat(question("trust and trust and feedback").terms()).containsExactly("trust", words.term("feedback"));
    }
}
