package signpost.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import signpost.article.Audience;
import signpost.article.Category;
import signpost.article.Tag;
import signpost.article.Taxonomy;
import tools.jackson.databind.JsonNode;

/** {@code taxonomy.yml}: categories, audiences and tags. */
final class TaxonomyFile {
    private final String path;
    private final List<Problem> problems;

    TaxonomyFile(String path, List<Problem> problems) {
        this.path = path;
        this.problems = problems;
    }

    /** The taxonomy, unless the file has a problem. */
    Optional<Taxonomy> parse(String text) {
        int before = problems.size();
        JsonNode root = Yaml.read(path, 1, text, problems);
        Taxonomy taxonomy = Taxonomy.of(categories(root), audiences(root), tags(root));
        return problems.size() == before ? Optional.of(taxonomy) : Optional.empty();
    }

    private List<Category> categories(JsonNode root) {
        List<Category> categories = new ArrayList<>();
        section(root, "categories")
                .forEachEntry((slug, node) ->
                        categories.add(new Category(slug, text(slug, node, "name"), text(slug, node, "scope"))));
        return categories;
    }

    private List<Audience> audiences(JsonNode root) {
        List<Audience> audiences = new ArrayList<>();
        section(root, "audiences")
                .forEachEntry((slug, node) -> audiences.add(new Audience(
                        slug, text(slug, node, "name"), text(slug, node, "who"), words(slug, node.path("words")))));
        return audiences;
    }

    private List<Tag> tags(JsonNode root) {
        List<Tag> tags = new ArrayList<>();
        section(root, "tags").forEachEntry((slug, node) -> tags.add(new Tag(slug, words(slug, node))));
        return tags;
    }

    private JsonNode section(JsonNode root, String name) {
        JsonNode section = root.path(name);
        if (!section.isObject() || section.isEmpty()) {
            problem("the list '" + name + "' is missing or empty");
        }
        return section;
    }

    private String text(String slug, JsonNode node, String field) {
        String text = node.path(field).asString("");
        if (text.isBlank()) {
            problem("'" + slug + "' has no " + field);
        }
        return text;
    }

    private List<String> words(String slug, JsonNode node) {
        List<String> words = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(word -> words.add(word.asString("")));
        } else {
            problem("'" + slug + "' has no list of words");
        }
        return words;
    }

    private void problem(String message) {
        problems.add(new Problem(path, 1, message));
    }
}
