package signpost.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import signpost.content.CardFiles;
import signpost.language.Words;
import signpost.library.Library;

/** Whatever is typed, on the project's own cards: an answer within its promises, never an exception. */
final class OddQuestionsTest {
    private static final Library REAL = Library.of(CardFiles.real().shelf(), new Words(), Map.of());

    private final Search search = new Search(new Words(), REAL);

    private static Stream<Double> scores(Answer answer) {
        if (answer instanceof Answer.Found found) {
            return found.matches().stream().map(Match::score);
        }
        return answer instanceof Answer.Unsure unsure
                ? unsure.nearest().stream().map(Near::score)
                : Stream.of();
    }

    private static List<Double> withoutTheThird(List<Double> scores) {
        return IntStream.range(0, scores.size())
                .filter(i -> i != 2)
                .mapToObj(scores::get)
                .toList();
    }

    private static void keepsItsPromises(Answer answer) {
        assertThat(answer.match(new NameOfCase())).isNotBlank();
        List<Double> scores = scores(answer).toList();
        assertThat(scores).hasSizeLessThanOrEqualTo(10).allMatch(score -> score > 0 && score < 1);
        assertThat(withoutTheThird(scores))
                .as("the third may be moved up for variety")
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @ParameterizedTest
    @FieldSource("signpost.language.OddTexts#ALL")
    void anOddTextGetsAnAnswer(String text) {
        keepsItsPromises(search.answer(text));
    }

    @ParameterizedTest
    @FieldSource("signpost.language.OddTexts#ALL")
    void anOddTextAroundAQuestionGetsAnAnswer(String text) {
        keepsItsPromises(search.answer("how do I run a one on one? " + text));
        keepsItsPromises(search.answer(text + " how do I run a one on one?"));
    }

    @Test
    void aCardsOwnQuestionsGetAnswersThatKeepTheirPromises() {
        REAL.articles().stream()
                .flatMap(article -> article.filing().questions().stream())
                .forEach(question -> keepsItsPromises(search.answer(question)));
    }

    @Test
    void aWholeCardTypedInAsAQuestionFindsThatCard() {
        REAL.articles().stream().limit(20).forEach(article -> {
            Answer answer = search.answer(article.title() + " " + article.gist().summary());
            assertThat(answer).as(article.slug()).isInstanceOfAny(Answer.Found.class, Answer.Unsure.class);
        });
    }

    @Test
    void capitalsChangeNothing() {
        REAL.articles().stream().limit(30).forEach(article -> {
            String question = article.filing().questions().get(0);
            assertThat(search.answer(question.toUpperCase(Locale.ROOT))).isEqualTo(search.answer(question));
        });
    }
}
