package signpost.search;

import java.util.List;
import signpost.article.Article;
import signpost.library.Library;

/**
 * An article as a card shows it whole.
 *
 * @param category the category's name
 * @param audience the audiences' names
 */
public record Entry(Article article, String category, List<String> audience, List<Article> related) {
    private static final int RELATED = 3;

    public Entry {
        audience = List.copyOf(audience);
        related = List.copyOf(related);
    }

    static Entry of(Article article, Library library) {
        var filing = article.filing();
        return new Entry(
                article,
                library.taxonomy().categoryName(filing.category()),
                filing.audience().stream().map(library.taxonomy()::audienceName).toList(),
                library.related(article.slug()).stream().limit(RELATED).toList());
    }
}
