package signpost.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import signpost.article.Article;
import signpost.article.ArticleType;
import signpost.article.Audience;
import signpost.article.Category;
import signpost.article.ReadDepth;
import signpost.article.Shelf;
import signpost.article.Taxonomy;

/** What the library leans to: its cards counted by category, type, year, audience, domain and how much was read. */
public final class Balance {
    private static final int DOMAINS = 10;
    private static final int YEAR = 4;
    private static final String UNKNOWN = "Unknown";
    private static final Comparator<Tally.Count> MOST_FIRST =
            Comparator.comparingInt(Tally.Count::cards).reversed().thenComparing(Tally.Count::label);

    private final List<Article> articles;
    private final Taxonomy taxonomy;

    private Balance(Shelf shelf) {
        this.articles = shelf.articles();
        this.taxonomy = shelf.taxonomy();
    }

    /** The tallies; only that of audiences may add up to more than all cards, since a card may have several. */
    public static List<Tally> of(Shelf shelf) {
        Balance balance = new Balance(shelf);
        return List.of(
                balance.categories(),
                balance.types(),
                balance.years(),
                balance.audiences(),
                balance.domains(),
                balance.readings());
    }

    private Tally categories() {
        List<String> names =
                taxonomy.categories().values().stream().map(Category::name).toList();
        return new Tally(
                "Category",
                count(names, it -> Stream.of(taxonomy.categoryName(it.filing().category()))));
    }

    private Tally types() {
        List<String> names =
                Stream.of(ArticleType.values()).map(ArticleType::label).toList();
        return new Tally("Type", count(names, it -> Stream.of(it.source().type().label())));
    }

    private Tally years() {
        Comparator<Tally.Count> unknownLast =
                Comparator.comparing(it -> it.label().equals(UNKNOWN));
        Comparator<Tally.Count> latestFirst =
                Comparator.comparing(Tally.Count::label).reversed();
        return new Tally(
                "Year",
                count(List.of(), Balance::year).stream()
                        .sorted(unknownLast.thenComparing(latestFirst))
                        .toList());
    }

    private static Stream<String> year(Article article) {
        return Stream.of(article.source()
                .published()
                .map(date -> date.text().substring(0, YEAR))
                .orElse(UNKNOWN));
    }

    private Tally audiences() {
        List<String> names =
                taxonomy.audiences().values().stream().map(Audience::name).toList();
        return new Tally(
                "Audience", count(names, it -> it.filing().audience().stream().map(taxonomy::audienceName)));
    }

    private Tally domains() {
        List<Tally.Count> all = count(List.of(), it -> Stream.of(Publisher.of(it.source()))).stream()
                .sorted(MOST_FIRST)
                .toList();
        List<Tally.Count> shown = new ArrayList<>(all.subList(0, Math.min(DOMAINS, all.size())));
        List<Tally.Count> others = all.subList(shown.size(), all.size());
        if (!others.isEmpty()) {
            shown.add(new Tally.Count(
                    others.size() + " others",
                    others.stream().mapToInt(Tally.Count::cards).sum()));
        }
        return new Tally("Domain", shown);
    }

    private Tally readings() {
        List<String> names = Stream.of(ReadDepth.values()).map(Balance::label).toList();
        return new Tally("Read", count(names, it -> Stream.of(label(it.reading().depth()))));
    }

    private static String label(ReadDepth depth) {
        return depth.name().charAt(0) + depth.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** The known labels in their order, though no card had them, and then any other. */
    private List<Tally.Count> count(Collection<String> known, Function<Article, Stream<String>> labels) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        known.forEach(label -> counts.put(label, 0));
        articles.stream().flatMap(labels).forEach(label -> counts.merge(label, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(it -> new Tally.Count(it.getKey(), it.getValue()))
                .toList();
    }
}
