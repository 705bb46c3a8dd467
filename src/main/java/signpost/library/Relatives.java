package signpost.library;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import signpost.article.Article;

/** Which articles stand beside which: the pinned ones, then the most alike, then others of the same category. */
final class Relatives {
    private static final int TERMS = 24;
    private static final int ALIKE = 8;
    private static final int AT_LEAST = 3;

    private final List<Article> articles;
    private final List<WeightedTerms> documents;
    private final Bm25Index index;
    private final Set<String> known;

    private Relatives(List<Article> articles, Fields fields) {
        this.articles = articles;
        this.documents = articles.stream().map(fields::subject).toList();
        this.index = Bm25Index.of(documents);
        this.known = articles.stream().map(Article::slug).collect(toSet());
    }

    /** Each article's relatives by slug. */
    static Map<String, List<String>> of(List<Article> articles, Fields fields) {
        return new Relatives(articles, fields).ofAll();
    }

    private Map<String, List<String>> ofAll() {
        Map<String, List<String>> relatives = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            relatives.put(articles.get(i).slug(), of(i));
        }
        return relatives;
    }

    private List<String> of(int document) {
        Article article = articles.get(document);
        Set<String> slugs = new LinkedHashSet<>(article.filing().pinned());
        slugs.retainAll(known);
        Set<String> terms = index.characteristicTerms(documents.get(document), document, TERMS);
        index.search(terms, ALIKE + 1).forEach(match -> slugs.add(slug(match.document())));
        slugs.remove(article.slug());
        if (slugs.size() < AT_LEAST) {
            fillUp(slugs, article);
        }
        return slugs.stream()
                .limit(Math.max(ALIKE, article.filing().pinned().size()))
                .toList();
    }

    private void fillUp(Set<String> slugs, Article article) {
        articles.stream()
                .filter(other -> !other.slug().equals(article.slug()))
                .sorted(Comparator.comparing(other ->
                        !other.filing().category().equals(article.filing().category())))
                .limit(AT_LEAST)
                .forEach(other -> slugs.add(other.slug()));
    }

    private String slug(int document) {
        return articles.get(document).slug();
    }
}
