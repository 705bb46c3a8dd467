package signpost.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static signpost.article.Articles.article;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import signpost.article.Article;
import signpost.article.Articles;
import signpost.language.Words;
import signpost.library.Library;

final class SearchTest {
    private static final Article DELEGATION = article("delegation")
            .title("How to delegate")
            .questions("how do I delegate without losing control", "what should I hand over first")
            .audience("manager", "tech-lead", "cook")
            .related("trust")
            .build();
    private static final Article TRUST = article("trust")
            .title("Trust in a new team")
            .category("hiring")
            .questions("how do I build trust with a new team")
            .build();
    private static final Article BUDGET = article("budget")
            .title("Budget talks")
            .questions("asking for budget")
            .build();
    private static final Article PAGER =
            article("pager").title("Pager rota").questions("fair pager rota").build();

    private final Search search = new Search(new Words(), library(DELEGATION, TRUST, BUDGET, PAGER));

    private static Library library(Article... articles) {
        return Library.of(Articles.shelf(articles), new Words(), Map.of());
    }

    private Answer.Found found(String question) {
        return assertThat(search.answer(question))
                .as(question)
                .asInstanceOf(type(Answer.Found.class))
                .actual();
    }

    private Answer.Unsure unsure(String question) {
        return assertThat(search.answer(question))
                .as(question)
                .asInstanceOf(type(Answer.Unsure.class))
                .actual();
    }

    @ParameterizedTest
    @CsvSource({
        "how do I delegate without losing control, delegation",
        "HOW DO I DELEGATE WITHOUT LOSING CONTROL?!, delegation",
        "delegating, delegation",
        "build trust, trust",
        "'   asking\tfor \u00a0 budget   ', budget",
        "'\ud83d\udc4b budget?', budget",
        "fair pager rotas, pager",
        "fair pager rota for giraffes, pager"
    })
    void aQuestionThatACardAnswersFindsIt(String question, String slug) {
        assertThat(found(question).best().article().slug()).isEqualTo(slug);
    }

    @Test
    void aFoundCardNamesItsCategoryAudienceAndRelatives() {
        Entry best = found("how do I delegate without losing control").best();
        assertThat(best.article()).isSameAs(DELEGATION);
        assertThat(best.category()).isEqualTo("Onboarding");
        assertThat(best.audience()).containsExactly("Engineering Manager", "Tech Lead", "cook");
        assertThat(best.related()).hasSize(3).startsWith(TRUST).doesNotContain(DELEGATION);
    }

    @Test
    void noMoreThanThreeRelativesStandOnACard() {
        assertThat(many().entry("card-0"))
                .hasValueSatisfying(it -> assertThat(it.related()).hasSize(3));
    }

    @Test
    void theBestMatchIsTheFoundCard() {
        Answer.Found found = found("build trust in a team");
        assertThat(found.matches().get(0).article()).isSameAs(found.best().article());
        assertThat(found.others(3)).doesNotContain(found.matches().get(0));
    }

    @Test
    void aQuestionThatIsOnlyHalfCoveredIsUnsureAndSaysWhatIsThereAndWhatIsNot() {
        Answer.Unsure unsure = unsure("Budget talks for Giraffes and Zebras?");
        assertThat(unsure.nearest()).hasSize(1);
        assertThat(unsure.nearest().get(0).article()).isSameAs(BUDGET);
        assertThat(unsure.nearest().get(0).has()).containsExactly("budget", "talks");
        assertThat(unsure.nearest().get(0).lacks()).containsExactly("giraffes", "zebras");
    }

    @Test
    void aCardThatHoldsLessThanHalfOfTheQuestionIsNotCalledItsAnswer() {
        Answer.Unsure unsure = unsure("fair pager rota for giraffes, zebras and lions");
        assertThat(unsure.nearest().get(0).article()).isSameAs(PAGER);
        assertThat(unsure.nearest().get(0).score())
                .as("though its words are strong")
                .isGreaterThan(0.15);
    }

    @Test
    void aMatchMuchWeakerThanTheBestIsNotShown() {
        Article passing = article("passing").summary("Some delegate.").build();
        Article alike =
                article("alike").title("To delegate").questions("delegate").build();
        Search three = new Search(new Words(), library(passing, DELEGATION, alike, TRUST, BUDGET, PAGER));
        assertThat(three.answer("delegate"))
                .asInstanceOf(type(Answer.Found.class))
                .satisfies(found ->
                        assertThat(found.matches()).extracting(Match::article).containsExactly(alike, DELEGATION));
    }

    @Test
    void whatIsSaidInWordsThatNoCardHasIsNearTheCardThatIsAboutIt() {
        Article leaving = article("leaving").title("Retention of the departing").build();
        Search search = new Search(new Words(), library(leaving, DELEGATION, TRUST, BUDGET, PAGER));
        assertThat(search.answer("she handed in her notice"))
                .asInstanceOf(type(Answer.Unsure.class))
                .satisfies(unsure ->
                        assertThat(unsure.nearest()).extracting(Near::article).containsExactly(leaving));
    }

    @ParameterizedTest
    @CsvSource({"giraffe migration", "budget for giraffes zebras lions hippos elephants okapis and rhinos"})
    void aQuestionThatNoCardIsNearToGetsTheCategories(String question) {
        assertThat(search.answer(question))
                .isEqualTo(new Answer.Nothing(List.of("Onboarding", "Hiring & Interviewing")));
    }

    @Test
    void aLongQuestionInAScriptWithoutSpacesGetsAnHonestNothing() {
        assertThat(search.answer("\u5982\u4f55\u7ed9\u4e0b\u5c5e\u53cd\u9988".repeat(9)))
                .isInstanceOf(Answer.Nothing.class);
    }

    @ParameterizedTest
    @CsvSource({"how do I", "what is the", "'...'", "'!!!'", "'---'", "'????'", "can you please"})
    void aQuestionWithoutMeaningIsTooShort(String question) {
        assertThat(search.answer(question)).isEqualTo(new Answer.TooShort());
    }

    @Test
    void aSecondAskerGetsTheVeryAnswerOfTheFirst() {
        Answer first = search.answer("How do I delegate?");
        assertThat(search.answer("How do I delegate?")).isSameAs(first);
        assertThat(search.answer("  HOW do\n\ti   delegate? ")).isSameAs(first);
        assertThat(search.answer("How do I delegate well?")).isNotSameAs(first);
    }

    @Test
    void anotherLibraryGivesOtherAnswersAtOnce() {
        Answer before = found("asking for budget");
        Article newer = article("newer")
                .title("Budget talks, again")
                .questions("asking for budget")
                .build();
        search.serve(library(newer, TRUST));
        assertThat(found("asking for budget").best().article()).isSameAs(newer);
        assertThat(search.answer("asking for budget")).isNotSameAs(before);
        assertThat(search.answer("fair pager rota")).isInstanceOf(Answer.Nothing.class);
        assertThat(search.size()).isEqualTo(2);
        assertThat(search.article("budget")).isEmpty();
        assertThat(search.entry("budget")).isEmpty();
    }

    @Test
    void anArticleIsHadByItsSlug() {
        assertThat(search.article("trust")).containsSame(TRUST);
        assertThat(search.entry("trust"))
                .hasValueSatisfying(it -> assertThat(it.category()).isEqualTo("Hiring & Interviewing"));
        assertThat(search.entry("nowhere")).isEmpty();
        assertThat(search.size()).isEqualTo(4);
        assertThat(search.categories()).containsExactly("Onboarding", "Hiring & Interviewing");
    }

    @Test
    void scoresFallFromTheBestOnAndAreSharesOfOne() {
        List<Match> matches = foundAmongMany("hiring rota loop").matches();
        List<Double> scores = matches.stream().map(Match::score).toList();
        assertThat(scores)
                .hasSizeBetween(2, 10)
                .isSortedAccordingTo(Comparator.reverseOrder())
                .allMatch(score -> score > 0 && score < 1)
                .allMatch(score -> score >= scores.get(0) / 2, "at least half the best");
        assertThat(scores.get(1)).isLessThan(scores.get(0));
    }

    @Test
    void noMoreThanTenMatchesAreShown() {
        assertThat(foundAmongMany("hiring rota").matches()).hasSize(10);
        assertThat(many().answer("hiring rota loop giraffe"))
                .asInstanceOf(type(Answer.Unsure.class))
                .satisfies(unsure -> assertThat(unsure.nearest()).hasSize(10));
    }

    private static Answer.Found foundAmongMany(String question) {
        return assertThat(many().answer(question))
                .asInstanceOf(type(Answer.Found.class))
                .actual();
    }

    /** Fifteen cards on one subject, each longer than the one before, and fifteen on another. */
    private static Search many() {
        return new Search(
                new Words(),
                library(IntStream.range(0, 30)
                        .mapToObj(i -> article("card-" + i)
                                .title(i < 15 ? "Hiring rota loop" : "Budget")
                                .questions(i < 15 ? "hiring rota" : "budget")
                                .summary("more ".repeat(i + 1) + "words ".repeat(i + 1))
                                .build())
                        .toArray(Article[]::new)));
    }

    @Test
    void anEmptyLibrarySaysThatItHasNothing() {
        assertThat(new Search(new Words(), library()).answer("how do I delegate"))
                .isInstanceOf(Answer.Nothing.class);
    }

    @Test
    void aQuestionIsReadUpToItsTwoThousandthCharacter() {
        assertThat(found("delegate " + "\u2026".repeat(3_000) + " giraffe zebra")
                        .best()
                        .article())
                .isSameAs(DELEGATION);
    }
}
