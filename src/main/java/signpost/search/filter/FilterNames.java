package signpost.search.filter;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import signpost.article.ArticleType;
import signpost.article.Taxonomy;
import signpost.language.Slips;
import signpost.language.Words;

/** What cards are filed under, by every way in which people write it: the controlled names and the words typed for them. */
final class FilterNames {
    private static final int NEAREST = 3;
    private static final int SHORT = 5;
    private static final int MOST_SLIPS = 2;
    private static final Map<ArticleType, List<String>> TYPES = Map.of(
            ArticleType.ARTICLE, List.of("essay", "post", "blog", "blog post"),
            ArticleType.PODCAST, List.of("episode"),
            ArticleType.PAPER, List.of("study"));

    private final Taxonomy taxonomy;
    private final Words words;
    private final Map<Kind, Map<String, Set<String>>> slugs = new EnumMap<>(Kind.class);
    private final List<Name> names = new ArrayList<>();

    /** A name as the taxonomy writes it, in lower case. */
    private record Name(Kind kind, String written, String slug) {
        int slips(String value) {
            return Slips.between(value, written, MOST_SLIPS);
        }
    }

    FilterNames(Taxonomy taxonomy, Words words) {
        this.taxonomy = taxonomy;
        this.words = words;
        taxonomy.audiences().values().forEach(it -> {
            add(Kind.AUDIENCE, it.slug(), Stream.of(it.slug(), it.name()));
            add(Kind.AUDIENCE, it.slug(), it.words().stream());
        });
        taxonomy.categories().values().forEach(it -> {
            add(Kind.TOPIC, it.slug(), Stream.of(it.slug(), it.name()));
            add(Kind.TOPIC, it.slug(), Arrays.stream(it.name().split(" & | and ", -1)));
        });
        taxonomy.tags().values().forEach(it -> {
            add(Kind.TOPIC, it.slug(), Stream.of(it.slug()));
            add(Kind.TOPIC, it.slug(), it.words().stream());
        });
        for (ArticleType type : ArticleType.values()) {
            String slug = type.name().toLowerCase(Locale.ROOT);
            add(Kind.TYPE, slug, Stream.of(slug));
            add(Kind.TYPE, slug, TYPES.getOrDefault(type, List.of()).stream());
        }
    }

    private void add(Kind kind, String slug, Stream<String> written) {
        Map<String, Set<String>> known = slugs.computeIfAbsent(kind, first -> new LinkedHashMap<>());
        written.forEach(name -> {
            names.add(new Name(kind, name.toLowerCase(Locale.ROOT), slug));
            known.computeIfAbsent(words.name(name), first -> new LinkedHashSet<>())
                    .add(slug);
        });
    }

    /** The filter that is written so, if the name is known. */
    Optional<Filter> find(Kind kind, String value) {
        return Optional.ofNullable(known(kind).get(words.name(value)))
                .map(found -> new Filter.Named(kind, found, kind.written(value), label(kind, found)));
    }

    private Map<String, Set<String>> known(Kind kind) {
        return slugs.getOrDefault(kind, Map.of());
    }

    private String label(Kind kind, Set<String> found) {
        return switch (kind) {
            case AUDIENCE -> "for " + found.stream().map(taxonomy::audienceName).collect(joining(" or "));
            case TYPE -> found.stream().map(slug -> slug + "s").collect(joining(" or "));
            default -> "on " + topics(found).collect(joining(" or "));
        };
    }

    /** A tag says more closely than its category what was meant. */
    private Stream<String> topics(Set<String> found) {
        List<String> tags = found.stream().filter(taxonomy.tags()::containsKey).toList();
        return tags.isEmpty()
                ? found.stream().map(taxonomy::categoryName)
                : tags.stream().map(slug -> slug.replace('-', ' '));
    }

    /** Says that the name is unknown, with those that it may have been meant for. */
    UnknownFilter unknown(Kind kind, String value) {
        int most = value.length() < SHORT ? 1 : MOST_SLIPS;
        List<String> nearest = names.stream()
                .filter(name -> name.kind == kind && name.slips(value) <= most)
                .sorted(Comparator.comparing(name -> name.slips(value)))
                .map(Name::slug)
                .distinct()
                .limit(NEAREST)
                .map(kind::written)
                .toList();
        String of = kind.name().toLowerCase(Locale.ROOT);
        return new UnknownFilter(of, value, kind.written(value), nearest, allowed(kind));
    }

    private List<String> allowed(Kind kind) {
        return switch (kind) {
            case AUDIENCE -> List.copyOf(taxonomy.audiences().keySet());
            case TYPE ->
                Arrays.stream(ArticleType.values())
                        .map(type -> type.name().toLowerCase(Locale.ROOT))
                        .toList();
            default ->
                taxonomy.categories().values().stream().map(it -> it.name()).toList();
        };
    }
}
