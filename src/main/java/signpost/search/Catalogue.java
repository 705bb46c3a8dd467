package signpost.search;

import java.util.List;
import java.util.Optional;
import signpost.article.Article;
import signpost.article.ReadingPath;
import signpost.article.Taxonomy;

/** Every article that is served, the words that they are filed under, and the paths through them. */
public record Catalogue(List<Article> articles, Taxonomy taxonomy, List<ReadingPath> paths) {
    public Catalogue {
        articles = List.copyOf(articles);
        paths = List.copyOf(paths);
    }

    /** The path, unless the library no longer has it. */
    public Optional<ReadingPath> path(String slug) {
        return paths.stream().filter(path -> path.slug().equals(slug)).findFirst();
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
