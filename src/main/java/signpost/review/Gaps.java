package signpost.review;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import signpost.article.Article;
import signpost.article.Shelf;
import signpost.content.ContentFolder;

/** What the taxonomy promises and the shelf does not have: tags without a card, categories with too few. */
final class Gaps implements Rule {
    private static final int LEAST_IN_CATEGORY = 7;

    @Override
    public List<Finding> check(Shelf shelf) {
        List<Article> articles = shelf.articles();
        Map<String, Long> cards =
                articles.stream().collect(groupingBy(article -> article.filing().category(), counting()));
        Set<String> used = articles.stream()
                .flatMap(article -> article.filing().tags().stream())
                .collect(toSet());
        List<Finding> findings = new ArrayList<>();
        for (String category : shelf.taxonomy().categories().keySet()) {
            long count = cards.getOrDefault(category, 0L);
            if (count < LEAST_IN_CATEGORY) {
                findings.add(new Finding(
                        ContentFolder.TAXONOMY,
                        "/categories/" + category,
                        "category '%s' has %d cards, fewer than %d".formatted(category, count, LEAST_IN_CATEGORY)));
            }
        }
        shelf.taxonomy().tags().keySet().stream()
                .filter(tag -> !used.contains(tag))
                .forEach(tag -> findings.add(
                        new Finding(ContentFolder.TAXONOMY, "/tags/" + tag, "tag '" + tag + "' has no card")));
        return findings;
    }
}
