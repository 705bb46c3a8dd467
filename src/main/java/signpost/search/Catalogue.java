package signpost.search;

import java.util.List;
import signpost.article.Article;
import signpost.article.Taxonomy;

/** Every article that is served, and the words that they are filed under. */
public record Catalogue(List<Article> articles, Taxonomy taxonomy) {
    public Catalogue {
        articles = List.copyOf(articles);
    }

    /**
     * The articles of a category and an audience, in the order of the catalogue.
     *
     * @param audience empty for all
     */
    public List<Article> of(String category, String audience) {
        return articles.stream()
                .filter(article -> article.filing().category().equals(category))
                .filter(article ->
                        audience.isEmpty() || article.filing().audience().contains(audience))
                .toList();
    }
}
