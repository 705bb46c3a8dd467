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
    private final OwnQuestions questions;

    private Library(Shelf shelf, Bm25Index index, OwnQuestions questions, Map<String, List<String>> related) {
        this.articles = shelf.articles();
        this.taxonomy = shelf.taxonomy();
        this.index = index;
        this.questions = questions;
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
        return new Library(shelf, index, OwnQuestions.of(shelf.articles(), words, index), relatives);
    }

    /** The strongest articles that have any of the terms, strongest first. */
    public List<Hit> search(Set<String> terms, int most) {
        return index.search(terms, most).stream()
                .map(match -> new Hit(
                        articles.get(match.document()),
                        match.score(),
                        questions.closeness(match.document(), terms),
                        match.matched()))
                .toList();
    }

    /** How rare a term is among the articles; a term that none has is the rarest. */
    public double rarity(String term) {
        return index.idf(term);
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
