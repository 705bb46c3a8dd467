package signpost.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import signpost.article.Audience;
import signpost.article.Category;
import signpost.article.Tag;
import signpost.article.Taxonomy;
import tools.jackson.databind.JsonNode;

/** {@code taxonomy.yml}: categories, audiences and tags. */
final class TaxonomyFile {
    private static final int MAX_TEXT = 200;

    private final List<Problem> problems;
    private final int before;
    private final YamlFile file;

    TaxonomyFile(String path, String text, List<Problem> problems) {
        this.problems = problems;
        this.before = problems.size();
        this.file = new YamlFile(path, text, problems);
    }

    /** The taxonomy, unless the file has a problem. */
    Optional<Taxonomy> parse() {
        if (problems.size() > before) {
            // Every list would be named as missing, and none of it is what is wrong.
            return Optional.empty();
        }
        Taxonomy taxonomy = Taxonomy.of(categories(), audiences(), tags());
        return problems.size() == before ? Optional.of(taxonomy) : Optional.empty();
    }

    private List<Category> categories() {
        List<Category> categories = new ArrayList<>();
        for (String slug : slugs("categories")) {
            String entry = "/categories/" + slug;
            categories.add(new Category(slug, file.text(entry, "name", MAX_TEXT), file.text(entry, "scope", MAX_TEXT)));
        }
        return categories;
    }

    private List<Audience> audiences() {
        List<Audience> audiences = new ArrayList<>();
        for (String slug : slugs("audiences")) {
            String entry = "/audiences/" + slug;
            audiences.add(new Audience(
                    slug,
                    file.text(entry, "name", MAX_TEXT),
                    file.text(entry, "who", MAX_TEXT),
                    file.words(entry + "/words")));
        }
        return audiences;
    }

    private List<Tag> tags() {
        return slugs("tags").stream()
                .map(slug -> new Tag(slug, file.words("/tags/" + slug)))
                .toList();
    }

    private Collection<String> slugs(String name) {
        JsonNode section = file.root().path(name);
        file.requireThat(section.isObject() && !section.isEmpty(), "/" + name, "is missing or empty");
        return section.propertyNames();
    }
}
