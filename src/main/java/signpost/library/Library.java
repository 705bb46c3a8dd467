package signpost.library;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import signpost.article.Article;
import signpost.article.Shelf;
import signpost.article.Taxonomy;
import signpost.language.Words;

/** The articles at one moment, with their index and relatives. Immutable and safe to share between threads. */
public final class Library {
    /** No articles at all. */
    public static final Library EMPTY = of(Shelf.EMPTY, new Words(), Map.of());

    private final List<Article> articles;
    private final Map<String, Article> bySlug = new HashMap<>();
    private final Map<String, List<String>> related;
    private final Taxonomy taxonomy;
    private final Bm25Index index;
    private final Concepts concepts;
    private final Typos typos;
    private final Topics topics;

    private Library(Shelf shelf, Words words, Bm25Index index, Map<String, List<String>> related) {
        this.articles = shelf.articles();
        this.taxonomy = shelf.taxonomy();
        this.index = index;
        this.concepts = new Concepts(taxonomy, words);
        this.typos = new Typos(index.terms());
        this.topics = new Topics(articles, taxonomy, words);
        this.related = related;
        articles.forEach(article -> bySlug.put(article.slug(), article));
    }

    /**
     * Makes the index from the shelf's texts.
     *
     * @param related each article's relatives by slug, most alike first, or empty to have them worked out
     */
    public static Library of(Shelf shelf, Words words, Map<String, List<String>> related) {
        Fields fields = new Fields(words, shelf.taxonomy());
        List<WeightedTerms> documents =
                shelf.articles().stream().map(fields::of).toList();
        Bm25Index index = Bm25Index.of(documents);
        Map<String, List<String>> relatives = related.isEmpty() ? Relatives.of(shelf.articles(), fields) : related;
        return new Library(shelf, words, index, relatives);
    }

    /** The strongest articles that have any of the terms, strongest first. */
    public List<Hit> search(Set<String> terms, int most) {
        return index.search(terms, topics::weight, most).stream()
                .map(match -> new Hit(articles.get(match.document()), match.score(), match.matched()))
                .toList();
    }

    /** The term itself where any article has it, else the one that was most likely meant, if any is near. */
    public String corrected(String term) {
        return index.knows(term) ? term : typos.nearest(term).orElse(term);
    }

    /** The concepts that the words mean, as terms to search for beside them. */
    public Set<String> concepts(List<String> terms) {
        return concepts.in(terms);
    }

    /**
     * How much a term says: how rare it is among the articles, and whether it names a subject. A term that no article
     * has says most: it is what the library is not about.
     */
    public double information(String term) {
        return (index.knows(term) ? topics.weight(term) : 1) * index.idf(term);
    }

    public boolean knows(String term) {
        return index.knows(term);
    }

    public Optional<Article> article(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /** The article's relatives, pinned ones first, never the article itself. */
    public List<Article> related(String slug) {
        return related.getOrDefault(slug, List.of()).stream()
                .map(bySlug::get)
                .filter(Objects::nonNull)
                .toList();
    }

    public Collection<Article> articles() {
        return articles;
    }

    public Taxonomy taxonomy() {
        return taxonomy;
    }

    /** Each article's relatives by slug, for keeping. */
    Map<String, List<String>> relatives() {
        return related;
    }
}
