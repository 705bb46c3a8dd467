package signpost.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static signpost.article.Articles.article;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.article.Article;
import signpost.article.ArticleType;
import signpost.article.Articles;
import signpost.language.Words;
import signpost.library.Library;

/** What comes of a question that names filters. */
final class FilterTest {
    private static final Article ESSAY = article("essay")
            .title("How to delegate")
            .questions("how do I delegate")
            .audience("manager")
            .minutes(4)
            .build();
    private static final Article BOOK = article("book")
            .title("Delegate more")
            .questions("how do I delegate")
            .type(ArticleType.BOOK)
            .audience("tech-lead")
            .build();
    private static final Article BUDGET = article("budget")
            .title("Budget talks")
            .category("hiring")
            .minutes(9)
            .build();

    private final Search search = search();

    /** These and the cards above, among others that fit no filter of the tests, all of which lead to the budget. */
    private static Search search(Article... more) {
        Stream<Article> others = IntStream.range(0, 9)
                .mapToObj(i -> article("other-" + i)
                        .title("Pager rota " + i)
                        .audience("cook")
                        .tags("none")
                        .build());
        Article[] all = Stream.of(Stream.of(ESSAY, BOOK, BUDGET), Stream.of(more), others)
                .flatMap(articles -> articles)
                .toArray(Article[]::new);
        Map<String, List<String>> related =
                IntStream.range(0, 9).boxed().collect(Collectors.toMap(i -> "other-" + i, i -> List.of("budget")));
        return new Search(new Words(), Library.of(Articles.shelf(all), new Words(), related));
    }

    private Answer.Filtered filtered(String question) {
        return assertThat(search.answer(question))
                .as(question)
                .asInstanceOf(type(Answer.Filtered.class))
                .actual();
    }

    private Answer.FilteredOut filteredOut(String question) {
        return assertThat(search.answer(question))
                .as(question)
                .asInstanceOf(type(Answer.FilteredOut.class))
                .actual();
    }

    @ParameterizedTest
    @ValueSource(strings = {"delegate type:book", "For:TL how do I delegate", "how do I delegate for:\"Tech Lead\"?"})
    void onlyWhatTheFilterLeavesIsAnAnswer(String question) {
        assertThat(filtered(question).answer()).isInstanceOf(Answer.Found.class);
        assertThat(filtered(question).articles()).containsExactly(BOOK);
    }

    @Test
    void theAnswerSaysWhatItWasLimitedTo() {
        assertThat(filtered("delegate type:book for:tl").filters().label()).isEqualTo("books, for Tech Lead");
    }

    @Test
    void whereOnlyOtherCardsAreNearTheyAreSaidToBeThatAndNoAnswer() {
        assertThat(filteredOut("how do I delegate type:podcast").near()).containsExactlyInAnyOrder(ESSAY, BOOK);
        assertThat(filteredOut("how do I delegate topic:interviewing").near()).containsExactlyInAnyOrder(ESSAY, BOOK);
        assertThat(filteredOut("how do I delegate under 4 min").filters().label())
                .isEqualTo("under 4 min");
    }

    @Test
    void whatIsOnlyNearWithinTheFilterIsStillWithinIt() {
        Article near =
                article("near").title("Delegate more").type(ArticleType.TALK).build();
        assertThat(search(near).answer("how do I delegate type:talk"))
                .asInstanceOf(type(Answer.Filtered.class))
                .satisfies(it -> assertThat(it.answer()).isInstanceOf(Answer.Unsure.class));
    }

    @Test
    void whereNothingAnswersWithOrWithoutTheFilterThatIsSaid() {
        assertThat(filtered("giraffe type:book").answer()).isInstanceOf(Answer.Nothing.class);
    }

    @Test
    void filtersAloneGiveTheBestOfTheirKind() {
        assertThat(filtered("under 10 min").articles())
                .as("others lead to the budget")
                .containsExactly(BUDGET, ESSAY);
        assertThat(filtered("type:book").articles()).containsExactly(BOOK);
        assertThat(filtered("for:manager please").articles()).containsExactly(BUDGET, ESSAY);
    }

    @Test
    void aTopicAloneGivesWhatIsMostAboutIt() {
        Article loop =
                article("loop").title("An interviewing loop").category("hiring").build();
        Search more = search(loop);
        assertThat(more.answer("topic:interviewing").articles()).containsExactly(loop, BUDGET);
    }

    @Test
    void filtersAloneThatLeaveNothingGiveWhatFitsMostOfThem() {
        assertThat(filteredOut("type:book for:manager topic:interviewing").near())
                .containsExactly(BUDGET, ESSAY, BOOK);
        assertThat(filteredOut("type:podcast").near()).isEmpty();
    }

    @Test
    void anUnknownFilterIsNamedAndNotSearchedFor() {
        assertThat(search.answer("how do I delegate for:directr"))
                .asInstanceOf(type(Answer.UnknownFilters.class))
                .satisfies(
                        unknown -> assertThat(unknown.filters().get(0).value()).isEqualTo("directr"));
    }

    @Test
    void aSensitiveQuestionGetsItsPlainWordFirstWhateverItsFilters() {
        Article firing = article("firing")
                .title("Fire someone well")
                .type(ArticleType.BOOK)
                .build();
        Search more = search(firing);
        assertThat(more.answer("how do I fire someone type:book"))
                .asInstanceOf(type(Answer.Sensitive.class))
                .satisfies(sensitive -> assertThat(sensitive.rest())
                        .hasValueSatisfying(rest -> assertThat(rest).isInstanceOf(Answer.Filtered.class)));
        assertThat(more.answer("how do I fire someone type:bok"))
                .asInstanceOf(type(Answer.Sensitive.class))
                .satisfies(sensitive -> assertThat(sensitive.rest())
                        .hasValueSatisfying(rest -> assertThat(rest).isInstanceOf(Answer.UnknownFilters.class)));
        assertThat(more.answer("how do I fire my giraffe type:talk"))
                .asInstanceOf(type(Answer.Sensitive.class))
                .satisfies(sensitive -> assertThat(sensitive.articles()).isNotEmpty());
    }

    @Test
    void anEmptyLibraryHasNothingAndNoWordOnFilters() {
        assertThat(new Search(new Words(), Library.empty(new Words())).answer("delegate for:manager"))
                .isInstanceOf(Answer.Nothing.class);
    }
}
