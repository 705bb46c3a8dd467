package signpost.library;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.article.Articles.article;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import signpost.article.Article;
import signpost.article.Articles;
import signpost.article.Shelf;
import signpost.content.CardFiles;
import signpost.language.Words;

final class LibraryTest {
    private static final Words WORDS = new Words();

    private static Library library(Article... articles) {
        return Library.of(Articles.shelf(articles), WORDS, Map.of());
    }

    private static List<String> found(Library library, String question) {
        return library.search(WORDS.question(question, library::corrected), any -> true, 10).stream()
                .map(hit -> hit.article().slug())
                .toList();
    }

    private static List<String> related(Library library, String slug) {
        return library.related(slug).stream().map(Article::slug).toList();
    }

    @Test
    void everyTextOfACardThatHelpsToFindItIsSearched() {
        Article card = article("card")
                .title("Zebra")
                .authors("Yolanda")
                .questions("xylophone?")
                .summary("Walrus.")
                .keyPoints("Violin.")
                .takeaway("Umbrella.")
                .build();
        Library library = library(
                card, article("other").tags("trust").questions("nothing alike").build());
        for (String word : List.of("zebra", "yolanda", "xylophone", "walrus", "violin", "umbrella", "mentee", "1:1")) {
            assertThat(found(library, word)).as(word).containsExactly("card");
        }
    }

    @Test
    void aWordInTheTitleCountsMoreThanOneInTheSummary() {
        assertThat(found(
                        library(
                                article("summary")
                                        .title("Alpha")
                                        .summary("Zebra")
                                        .build(),
                                article("title").title("Zebra").summary("Alpha").build()),
                        "zebra"))
                .containsExactly("title", "summary");
    }

    @Test
    void aHitSaysHowStrongItIsAndWhichTermsItHas() {
        Library library =
                library(article("a").title("Zebra").build(), article("b").build());
        Hit hit = library.search(WORDS.question("zebra giraffe", library::corrected), any -> true, 10)
                .get(0);
        assertThat(hit.has()).isEqualTo(Set.copyOf(WORDS.terms("zebra")));
        assertThat(hit.score()).isBetween(0.0, 1.0);
    }

    @Test
    void whatPeopleTypeForATagMeansTheTag() {
        Library library = library(
                article("a").tags("mentoring").build(),
                article("b").tags("trust").build());
        assertThat(found(library, "my mentee is stuck")).containsExactly("a");
    }

    @Test
    void wordsThatStandTogetherCountMoreThanTheSameWordsApart() {
        Library library = library(
                article("apart").title("Zebra of the lion").questions("herd").build(),
                article("together").title("Lion of the zebra").questions("herd").build(),
                article("other")
                        .title("Herd")
                        .questions("herd, lion, herd, zebra")
                        .build());
        assertThat(found(library, "lion zebra")).startsWith("together");
        assertThat(found(library, "zebra lion")).startsWith("apart");
    }

    @Test
    void whatAQuestionMeansIsLookedForInTitlesAndTags() {
        Library library = library(
                article("title").title("Retention").build(),
                article("summary").summary("Retention.").build());
        assertThat(found(library, "she handed in her notice")).containsExactly("title");
        Hit hit = library.search(WORDS.question("she handed in her notice", library::corrected), any -> true, 10)
                .get(0);
        assertThat(hit.about()).containsExactly(WORDS.term("retention"));
        assertThat(hit.has()).isEmpty();
    }

    @Test
    void aSlipIsForgivenInAFormThatNobodyWrites() {
        Library library = library(article("a").title("The underperformer").build());
        String underperform = WORDS.term("underperform");
        assertThat(WORDS.term(library.corrected("underperfoming"))).isEqualTo(underperform);
    }

    @Test
    void aWordIsNotTakenForTheStemOfAnother() {
        Library library = library(article("a").title("Staffing a staff team").build());
        assertThat(WORDS.term("staffing")).isEqualTo("staf");
        assertThat(library.corrected("staf")).isEqualTo("staff");
    }

    @Test
    void aSlipInAWordThatNobodyUsesIsForgiven() {
        Library library = library(
                article("a").title("Interviewing a zebra").build(), article("b").build());
        String zebra = WORDS.terms("zebra").get(0);
        for (String slip : List.of("zbera", "zera", "zebr", "interveiw")) {
            // What no article has says most.
            assertThat(library.information(WORDS.term(library.corrected(slip))))
                    .as(slip)
                    .isLessThan(library.information("giraff"));
        }
        assertThat(library.corrected(zebra)).isEqualTo(zebra);
        assertThat(library.corrected("xyz")).isEqualTo("xyz");
        assertThat(library.corrected("giraffe")).isEqualTo("giraffe");
        assertThat(library.corrected("cobra")).isEqualTo("cobra");
        assertThat(library.corrected("visa")).as("not via").isEqualTo("visa");
        assertThat(library.corrected("zebta")).as("another short word").isEqualTo("zebta");
        assertThat(library.corrected("quittting")).as("a word of an expression").isEqualTo("quitting");
        assertThat(library.corrected("witout")).as("a word without meaning").isEqualTo("without");
    }

    @Test
    void aWordThatNamesASubjectSaysMoreThanOneInPassingAndAnUnknownOneSaysMost() {
        Library library = library(
                article("a").title("Zebra").summary("Tuesday.").build(),
                article("b").build());
        double zebra = library.information(WORDS.terms("zebra").get(0));
        double tuesday = library.information(WORDS.terms("tuesday").get(0));
        assertThat(zebra).isGreaterThan(tuesday);
        assertThat(library.information("unheardof")).isGreaterThan(zebra);
        assertThat(library.information(WORDS.term("wednesday")))
                .as("nobody has it, and it says when")
                .isLessThan(zebra);
    }

    @Test
    void anArticleIsFoundByItsSlug() {
        Article a = article("a").build();
        Library library = library(a, article("b").build());
        assertThat(library.article("a")).containsSame(a);
        assertThat(library.article("nowhere")).isEmpty();
        assertThat(library.related("nowhere")).isEmpty();
        assertThat(library.articles()).hasSize(2);
        assertThat(library.taxonomy()).isEqualTo(Articles.TAXONOMY);
    }

    @Test
    void theLibraryKnowsWhichTermsItHasAndHowRareTheyAre() {
        Library library =
                library(article("a").title("Zebra").build(), article("b").build());
        String zebra = WORDS.terms("zebra").get(0);
        String title = WORDS.terms("title").get(0);
        assertThat(library.information("giraff")).isGreaterThan(library.information(zebra));
        assertThat(library.information(zebra)).isEqualTo(library.information(title));
    }

    @Test
    void pinnedRelativesComeFirstInTheirOrder() {
        Library library = library(
                article("a").related("d", "c").title("Zebra").build(),
                article("b").title("Zebra").build(),
                article("c").title("Lion").build(),
                article("d").title("Tiger").build());
        assertThat(related(library, "a")).startsWith("d", "c").contains("b");
    }

    @Test
    void moreThanEightPinnedRelativesAreAllKept() {
        String[] pinned = IntStream.range(0, 10).mapToObj(i -> "p" + i).toArray(String[]::new);
        Article[] articles = IntStream.rangeClosed(0, 10)
                .mapToObj(i -> i < 10
                        ? article(pinned[i]).build()
                        : article("a").related(pinned).build())
                .toArray(Article[]::new);
        assertThat(related(library(articles), "a")).containsExactly(pinned);
    }

    @Test
    void pinnedSlugsOfCardsThatAreGoneTakeNoPlace() {
        String[] gone = IntStream.range(0, 8).mapToObj(i -> "gone" + i).toArray(String[]::new);
        Library library = library(
                article("a").related(gone).build(),
                article("b").build(),
                article("c").build(),
                article("d").build());
        assertThat(related(library, "a")).hasSize(3);
    }

    @Test
    void theMostAlikeIsTheFirstRelative() {
        Library library = library(
                article("a")
                        .title("Zebra stripes")
                        .summary("Savanna grass herd")
                        .build(),
                article("b").title("Budget").summary("Cost").build(),
                article("c").title("Zebra herd").summary("Savanna").build(),
                article("d").title("Hiring").summary("Loop").build());
        assertThat(related(library, "a")).startsWith("c");
    }

    @Test
    void everyOneOfFourHasThreeRelativesEvenWithNothingInCommon() {
        Library library = library(
                lonely("a", "onboarding", "mentoring"),
                lonely("b", "hiring", "trust"),
                lonely("c", "hiring", "one-on-one"),
                lonely("d", "onboarding", "unlisted"));
        for (String slug : List.of("a", "b", "c", "d")) {
            assertThat(related(library, slug)).as(slug).hasSize(3).doesNotContain(slug);
        }
        assertThat(related(library, "a")).as("of the same category first").startsWith("d");
    }

    private static Article lonely(String slug, String category, String tag) {
        return article(slug)
                .category(category)
                .tags(tag)
                .title(slug + "title")
                .questions(slug + "question")
                .summary(slug + "summary")
                .keyPoints(slug + "point")
                .takeaway(slug + "takeaway")
                .build();
    }

    @Test
    void anArticleAloneHasNoRelatives() {
        assertThat(library(article("a").related("a").build()).related("a")).isEmpty();
    }

    @Test
    void keptRelativesAreUsedAsTheyAre() {
        Shelf shelf = Articles.shelf(
                article("a").build(), article("b").build(), article("c").build());
        Library library = Library.of(shelf, WORDS, Map.of("a", List.of("c", "gone")));
        assertThat(related(library, "a")).containsExactly("c");
    }

    @Test
    void anEmptyLibraryFindsNothing() {
        Library library = Library.of(Shelf.EMPTY, WORDS, Map.of());
        assertThat(library.search(WORDS.question("trust", library::corrected), any -> true, 10))
                .isEmpty();
        assertThat(library.articles()).isEmpty();
    }

    @Test
    void everyRealArticleHasAtLeastThreeRelativesAndIsNoneOfThem() {
        Library real = Library.of(CardFiles.real().shelf(), WORDS, Map.of());
        assertThat(real.articles()).allSatisfy(article -> {
            List<String> others = related(real, article.slug());
            assertThat(others).hasSizeGreaterThanOrEqualTo(3).doesNotHaveDuplicates();
            assertThat(others).doesNotContain(article.slug());
            List<String> pinned = article.filing().pinned();
            assertThat(others.subList(0, pinned.size())).isEqualTo(pinned);
        });
    }

    @Test
    void pinnedSlugsThatLeadNowhereDoNotTakeThePlaceOfRelatives() {
        Article a = article("a")
                .related("gone1", "gone2", "c", "gone3", "gone4", "gone5", "gone6", "gone7", "gone8")
                .build();
        Shelf shelf = Articles.shelf(
                a, article("b").build(), article("c").build(), article("d").build());
        assertThat(Library.of(shelf, new Words(), Map.of()).related("a"))
                .hasSize(3)
                .first()
                .extracting(Article::slug)
                .isEqualTo("c");
    }
}
