package signpost.review;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.article.Articles.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import signpost.article.Article;
import signpost.article.Articles;
import signpost.language.Words;

/** Each rule alone: the most that goes, and the least that does not. */
final class RulesTest {
    private static final String NINE = "one two three four five six seven eight nine";

    private static List<String> messages(Rule rule, Article... articles) {
        return rule.check(Articles.shelf(articles)).stream()
                .map(Finding::message)
                .toList();
    }

    private static List<String> messages(Rule rule, Stream<Article> articles) {
        return messages(rule, articles.toArray(Article[]::new));
    }

    private static String words(int count) {
        return "word ".repeat(count).strip();
    }

    private static Articles sized(String section, int count, boolean whole) {
        Articles article =
                article("a").summary(words(60)).whyItMatters(words(40)).takeaway(words(20));
        switch (section) {
            case "Summary" -> article.summary(words(count));
            case "Why it matters" -> article.whyItMatters(words(count));
            default -> article.takeaway(words(count));
        }
        return whole ? article : article.openingOnly();
    }

    @ParameterizedTest
    @CsvSource({
        "Summary, true, 50, 110",
        "Summary, false, 40, 70",
        "Why it matters, true, 30, 70",
        "Why it matters, false, 30, 70",
        "Takeaway, true, 8, 60"
    })
    void aSectionHasSoManyWords(String section, boolean whole, int least, int most) {
        for (int count : new int[] {least, most}) {
            assertThat(messages(new Lengths(), sized(section, count, whole).build()))
                    .isEmpty();
        }
        for (int count : new int[] {least - 1, most + 1}) {
            assertThat(messages(new Lengths(), sized(section, count, whole).build()))
                    .containsExactly("'%s' has %d words, not %d to %d".formatted(section, count, least, most));
        }
    }

    @Test
    void halfOfTheQuestionsMayShareAWordWithTheTitle() {
        Articles delegating = article("a").title("How to delegate work");
        String[] questions = {
            "delegation for juniors", "delegate in a crisis", "delegating by mail",
            "overwhelmed boss", "letting control pass", "handing over tasks"
        };
        assertThat(messages(
                        new TitleEchoes(new Words()),
                        delegating.questions(questions).build()))
                .isEmpty();
        questions[3] = "work piling up at the boss";
        assertThat(messages(
                        new TitleEchoes(new Words()),
                        delegating.questions(questions).build()))
                .containsExactly("questions: only 2 of 6 have no word of the title");
    }

    @ParameterizedTest
    @CsvSource({"how do I delegate work, true", "delegation, true", "delegating to juniors, false", "how do I, false"})
    void aQuestionThatOnlyRepeatsTheTitleIsNamed(String question, boolean named) {
        Article article = article("a")
                .title("How to delegate work")
                .questions(question, "one", "overwhelmed boss")
                .build();
        assertThat(messages(new TitleEchoes(new Words()), article))
                .isEqualTo(named ? List.of("questions: '" + question + "' only repeats the title") : List.of());
    }

    /** A source that was summed up twice. */
    record Pair(Article one, Article other) {
        @Override
        public String toString() {
            return one.title();
        }
    }

    static List<Pair> doubles() throws IOException {
        return Stream.of(Files.readString(Path.of("src/test/resources/doubles.txt"))
                        .split("\n\n"))
                .filter(block -> !block.startsWith("#"))
                .map(block -> block.lines().toList())
                .map(lines -> new Pair(
                        article("a").title(lines.get(0)).summary(lines.get(1)).build(),
                        article("b").title(lines.get(2)).summary(lines.get(3)).build()))
                .toList();
    }

    @Test
    void tenDoublesAreKnown() throws IOException {
        assertThat(doubles()).hasSize(10);
    }

    @ParameterizedTest
    @MethodSource("doubles")
    void aSourceThatWasSummedUpTwiceIsNamed(Pair pair) {
        List<Finding> findings = new Likeness(new Words()).check(Articles.shelf(pair.one, pair.other));
        assertThat(findings)
                .containsExactly(new Finding(
                        "articles/onboarding/b.md",
                        "title",
                        "title and summary are much like those of articles/onboarding/a.md"));
    }

    @Test
    void twoSourcesOfOneTitleAreNoDoubles() throws IOException {
        List<Pair> doubles = doubles();
        Article one = doubles.get(0).one();
        Article other = doubles.get(1).one();
        assertThat(messages(
                        new Likeness(new Words()),
                        article("a")
                                .title(one.title())
                                .summary(one.gist().summary())
                                .build(),
                        article("b")
                                .title(one.title())
                                .summary(other.gist().summary())
                                .build()))
                .isEmpty();
    }

    static List<Articles> withNineWords() {
        return List.of(
                article("b").summary("Before. " + NINE + " after."),
                article("b").keyPoints("First.", "Before, " + NINE + "."),
                article("b").whyItMatters(NINE),
                article("b").takeaway(NINE.replace(" ", ", ")),
                article("b").discuss("Is it " + NINE + "?"));
    }

    @ParameterizedTest
    @MethodSource("withNineWords")
    void nineWordsInARowInTwoCardsAreNamed(Articles other) {
        Article first = article("a").summary("It says: \"" + NINE + "\".").build();
        assertThat(new SharedRuns().check(Articles.shelf(first, other.build())))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.path()).isEqualTo("articles/onboarding/b.md");
                    assertThat(it.message()).endsWith("shares \"" + NINE + "\" with articles/onboarding/a.md");
                });
    }

    @Test
    void eightWordsInARowMayBeShared() {
        Article first = article("a").summary(NINE.replace("five", "5")).build();
        Article same = article("b").summary(NINE.replace(" nine", "")).build();
        assertThat(messages(new SharedRuns(), first, same)).isEmpty();
        assertThat(messages(
                        new SharedRuns(),
                        article("a").summary(NINE.replace(" nine", " ten")).build(),
                        same))
                .isEmpty();
    }

    @Test
    void namesAndTitlesAreNoSharedWords() {
        String named = "in this chapter of Software Engineering at Google, Ada Lovelace holds that";
        Article first = article("a").summary(named + " one.").build();
        assertThat(messages(
                        new SharedRuns(),
                        first,
                        article("b").summary(named + " two.").build()))
                .isEmpty();
        assertThat(messages(
                        new SharedRuns(),
                        article("a").summary("Ada holds " + NINE).build(),
                        article("b").summary("Eve holds " + NINE).build()))
                .hasSize(1);
    }

    @Test
    void aCardMayRepeatItselfAndALongRunIsNamedOnce() {
        Article first =
                article("a").summary(NINE + " ten eleven").takeaway(NINE).build();
        assertThat(messages(new SharedRuns(), first)).isEmpty();
        Article other = article("b").summary(NINE + " ten eleven").build();
        assertThat(messages(new SharedRuns(), first, other)).hasSize(1);
    }

    @Test
    void twelveCardsByAnAuthorGoAndTheThirteenthIsNamed() {
        assertThat(messages(new Concentration(), byAda(12))).isEmpty();
        assertThat(messages(new Concentration(), byAda(13)))
                .containsExactly("authors: 'Ada' has 13 cards, more than 12");
    }

    private static Stream<Article> byAda(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> article("a" + i)
                        .authors("Ada", "Other " + i)
                        .url("https://" + i + ".example.org")
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/%d, example.org",
        "https://www.example.org/%d, example.org",
        "https://github.com/owner/repository%d, github.com/owner",
        "https://github.com/Owner/repository%d/blob/HEAD/a.md, github.com/owner"
    })
    void twentyCardsFromOnePlaceGoAndTheNextIsNamed(String url, String place) {
        assertThat(messages(new Concentration(), from(url, 20))).isEmpty();
        assertThat(messages(new Concentration(), from(url, 21)))
                .containsExactly("url: '" + place + "' has 21 cards, more than 20");
    }

    @Test
    void manyOwnersAtAHostOfManyAreManyPlaces() {
        assertThat(messages(new Concentration(), from("https://github.com/owner%d/a", 21)))
                .isEmpty();
        assertThat(messages(new Concentration(), from("https://github.com", 21)))
                .as("no owner at all")
                .hasSize(1);
    }

    private static Stream<Article> from(String url, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> article("a" + i).url(url.formatted(i)).build());
    }

    @Test
    void aCategoryHasSevenCardsAndATagHasOne() {
        assertThat(messages(new Gaps(), Stream.concat(inCategory("onboarding", 7), inCategory("hiring", 7))))
                .isEmpty();
        assertThat(messages(
                        new Gaps(),
                        inCategory("onboarding", 6)
                                .map(it -> article(it.slug()).tags("trust").build())))
                .containsExactly(
                        "category 'onboarding' has 6 cards, fewer than 7",
                        "category 'hiring' has 0 cards, fewer than 7",
                        "tag 'mentoring' has no card",
                        "tag 'one-on-one' has no card");
    }

    private static Stream<Article> inCategory(String category, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> article(category + i).category(category).build());
    }
}
