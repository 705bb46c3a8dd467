package signpost.library;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import signpost.article.Article;
import signpost.article.ReadingPath;
import signpost.article.Shelf;
import signpost.article.Taxonomy;
import signpost.language.Question;
import signpost.language.Words;

/** The articles at one moment, with their index and relatives. Immutable and safe to share between threads. */
public final class Library {
    private final List<Article> articles;
    private final Map<String, Article> bySlug = new HashMap<>();
    private final Map<String, List<String>> related;
    private final Taxonomy taxonomy;
    private final List<ReadingPath> paths;
    private final Words words;
    private final Fields fields;
    private final ArticleIndex index;
    private final Typos typos;
    private final Typos stems;

    private Library(Shelf shelf, Words words, Map<String, List<String>> related) {
        this.articles = shelf.articles();
        this.taxonomy = shelf.taxonomy();
        this.paths = shelf.paths().all();
        this.words = words;
        // One article at a time: all of them at once as the index sees them would be most of the memory of a start.
        this.fields = new Fields(words, taxonomy);
        ArticleIndex.Builder indexes = new ArticleIndex.Builder();
        Map<String, Integer> written = new HashMap<>();
        for (Article article : articles) {
            Fields.Indexed indexed = fields.indexed(article);
            indexes.add(indexed);
            indexed.written().forEach(word -> written.merge(word, 1, Integer::sum));
        }
        this.index = indexes.build(new Topics(articles, taxonomy, words));
        this.typos = new Typos(written, words.vocabulary());
        this.stems = new Typos(stems(written.keySet()), Set.of());
        this.related = related;
        articles.forEach(article -> bySlug.put(article.slug(), article));
    }

    private Map<String, Integer> stems(Set<String> written) {
        Map<String, Integer> stems = new HashMap<>();
        written.forEach(word -> stems.put(words.term(word), 1));
        return stems;
    }

    /** No articles at all. */
    public static Library empty(Words words) {
        return of(Shelf.EMPTY, words, Map.of());
    }

    /**
     * Makes the index from the shelf's texts.
     *
     * @param related each article's relatives by slug, most alike first, or empty to have them worked out
     */
    public static Library of(Shelf shelf, Words words, Map<String, List<String>> related) {
        Map<String, List<String>> relatives =
                related.isEmpty() ? Relatives.of(shelf.articles(), new Fields(words, shelf.taxonomy())) : related;
        return new Library(shelf, words, relatives);
    }

    /** The strongest of these articles that have anything of the question, strongest first. */
    public List<Hit> search(Question question, Predicate<Article> among, int most) {
        return index.search(question, article -> among.test(articles.get(article)), most).stream()
                .map(match -> new Hit(articles.get(match.article()), match.score(), match.has(), match.about()))
                .toList();
    }

    /** Where these terms stand in an article; read anew on every call. */
    public List<Place> places(Article article, Set<String> terms) {
        return fields.places(article, terms);
    }

    /** The word itself where any article or expression has it, else the one that was most likely meant, if any is near. */
    public String corrected(String written) {
        if (typos.knows(written) || (index.knows(words.term(written)) && !isHalfADouble(written))) {
            return written;
        }
        return typos.nearest(written)
                .or(() -> stems.nearest(words.term(written)))
                .orElse(written);
    }

    /** Stems lose a letter of two, so that "staf" is one, though it is "staff" that people write. */
    private boolean isHalfADouble(String written) {
        return !written.isEmpty() && typos.knows(written + written.charAt(written.length() - 1));
    }

    /**
     * How much a term says: how rare it is among the articles, and whether it names a subject. A term that no article
     * has says most: it is what the library is not about.
     */
    public double information(String term) {
        return index.information(term);
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

    /** The articles that most others have for a relative, those first; of equal ones in the order of the library. */
    public List<Article> central() {
        Map<String, Integer> leads = new HashMap<>();
        related.values().forEach(slugs -> slugs.forEach(slug -> leads.merge(slug, 1, Integer::sum)));
        return articles.stream()
                .sorted(Comparator.comparing(article -> -leads.getOrDefault(article.slug(), 0)))
                .toList();
    }

    public Collection<Article> articles() {
        return articles;
    }

    public Taxonomy taxonomy() {
        return taxonomy;
    }

    /** The reading paths, in the order of their file. */
    public List<ReadingPath> paths() {
        return paths;
    }

    /** Each article's relatives by slug, for keeping. */
    Map<String, List<String>> relatives() {
        return related;
    }
}
