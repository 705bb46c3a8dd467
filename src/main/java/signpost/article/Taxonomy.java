package signpost.article;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The controlled words that cards are filed under, each kind by slug and in the order of the file. */
public record Taxonomy(Map<String, Category> categories, Map<String, Audience> audiences, Map<String, Tag> tags) {
    public static final Taxonomy EMPTY = of(List.of(), List.of(), List.of());

    public static Taxonomy of(List<Category> categories, List<Audience> audiences, List<Tag> tags) {
        return new Taxonomy(
                bySlug(categories, Category::slug), bySlug(audiences, Audience::slug), bySlug(tags, Tag::slug));
    }

    /** The category's name for readers, or the slug itself where the taxonomy does not know it. */
    public String categoryName(String slug) {
        Category category = categories.get(slug);
        return category == null ? slug : category.name();
    }

    /** The audience's name for readers, or the slug itself where the taxonomy does not know it. */
    public String audienceName(String slug) {
        Audience audience = audiences.get(slug);
        return audience == null ? slug : audience.name();
    }

    private static <T> Map<String, T> bySlug(List<T> values, Function<T, String> slug) {
        Map<String, T> map = new LinkedHashMap<>();
        values.forEach(value -> map.put(slug.apply(value), value));
        return Collections.unmodifiableMap(map);
    }
}
