package signpost.search;

import java.util.List;
import signpost.article.Article;

/**
 * An article as a card shows it whole.
 *
 * @param category the category's name
 * @param audience the audiences' names
 */
public record Entry(Article article, String category, List<String> audience, List<Article> related) {
    public Entry {
        audience = List.copyOf(audience);
        related = List.copyOf(related);
    }
}
