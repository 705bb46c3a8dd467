package signpost.review;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.article.Articles.article;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import signpost.article.Article;
import signpost.article.ArticleType;
import signpost.article.Articles;
import signpost.article.Shelf;

final class BalanceTest {
    private static List<String> tally(String name, Article... articles) {
        return Balance.of(Articles.shelf(articles)).stream()
                .filter(tally -> tally.name().equals(name))
                .flatMap(tally -> tally.counts().stream())
                .map(count -> count.label() + " " + count.cards())
                .toList();
    }

    @Test
    void theCardsAreCountedInSixRespects() {
        assertThat(Balance.of(Shelf.EMPTY))
                .extracting(Tally::name)
                .containsExactly("Category", "Type", "Year", "Audience", "Domain", "Read");
    }

    @Test
    void categoriesAndAudiencesStandInTheOrderOfTheTaxonomyThoughEmpty() {
        Article one =
                article("a").category("hiring").audience("manager", "tech-lead").build();
        Article other = article("b").category("hiring").audience("tech-lead").build();
        assertThat(tally("Category", one, other)).containsExactly("Onboarding 0", "Hiring & Interviewing 2");
        assertThat(tally("Audience", one, other)).containsExactly("Engineering Manager 1", "Tech Lead 2");
    }

    @Test
    void everyTypeIsCountedAndHowMuchWasRead() {
        Article book = article("a").type(ArticleType.BOOK).openingOnly().build();
        assertThat(tally("Type", book, article("b").build()))
                .contains("Article 1", "Book 1", "Talk 0")
                .hasSize(ArticleType.values().length);
        assertThat(tally("Read", book, article("b").build(), article("c").build()))
                .containsExactly("Whole 2", "Opening 1");
    }

    @Test
    void theLatestYearComesFirstAndTheUnknownLast() {
        assertThat(tally(
                        "Year",
                        article("a").published("2017-05-11").build(),
                        article("b").published("2026").build(),
                        article("c").published("2017-09").build(),
                        article("d").build()))
                .containsExactly("2026 1", "2017 2", "Unknown 1");
    }

    @Test
    void theTenLargestDomainsAreNamedAndTheOthersAddedUp() {
        Stream<Article> small = IntStream.range(0, 11)
                .mapToObj(i -> article("a" + i)
                        .url("https://%02d.example.org/a".formatted(i))
                        .build());
        Stream<Article> large = Stream.of(
                article("b").url("https://github.com/owner/b").build(),
                article("c").url("https://github.com/owner/c").build());
        assertThat(tally("Domain", Stream.concat(small, large).toArray(Article[]::new)))
                .hasSize(11)
                .startsWith("github.com/owner 2", "00.example.org 1")
                .endsWith("08.example.org 1", "2 others 2");
    }
}
