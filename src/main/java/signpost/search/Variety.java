package signpost.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import signpost.article.Article;

/** No three of the first by one author or from one site, unless nothing else fits. */
final class Variety {
    private static final int FIRST = 3;

    private Variety() {}

    /** The hits, with the next of another source moved up to the third place where the first three share one. */
    static <T> List<T> of(List<T> hits, Function<T, Article> article) {
        if (hits.size() <= FIRST) {
            return hits;
        }
        List<Article> two = List.of(article.apply(hits.get(0)), article.apply(hits.get(1)));
        for (int i = FIRST - 1; i < hits.size(); i++) {
            if (!isMoreOf(two, article.apply(hits.get(i)))) {
                List<T> varied = new ArrayList<>(hits);
                varied.add(FIRST - 1, varied.remove(i));
                return varied;
            }
        }
        return hits;
    }

    /** Whether all share a site, or an author. */
    private static boolean isMoreOf(List<Article> articles, Article other) {
        boolean sameSite = articles.stream()
                .allMatch(article ->
                        article.source().domain().equals(other.source().domain()));
        return sameSite
                || other.source().authors().stream()
                        .anyMatch(author -> articles.stream()
                                .allMatch(article ->
                                        !Collections.disjoint(article.source().authors(), List.of(author))));
    }
}
