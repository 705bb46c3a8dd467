package signpost.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import signpost.article.Article;
import signpost.article.Articles;
import signpost.article.Published;
import signpost.article.Shelf;
import signpost.article.Taxonomy;
import tools.jackson.databind.json.JsonMapper;

/** Writes content folders for tests: articles as card files, and the taxonomy that they are filed under. */
public final class CardFiles {
    // Whatever is JSON is YAML.
    private static final JsonMapper YAML = new JsonMapper();

    private final Path root;

    private CardFiles(Path root) {
        this.root = root;
    }

    /** A folder with {@link Articles#TAXONOMY} and no cards. */
    public static CardFiles in(Path root) {
        CardFiles files = new CardFiles(root);
        files.write("taxonomy.yml", taxonomy(Articles.TAXONOMY));
        files.make("articles");
        return files;
    }

    /** The project's own content. */
    public static ContentReading real() {
        return new ContentFolder(Path.of("content")).read(Shelf.EMPTY);
    }

    public ContentFolder folder() {
        return new ContentFolder(root);
    }

    public ContentReading read() {
        return folder().read(Shelf.EMPTY);
    }

    public void write(Article... articles) {
        for (Article article : articles) {
            write(path(article), text(article));
        }
    }

    public void write(String path, String text) {
        try {
            make(path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "");
            Files.writeString(root.resolve(path), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void delete(Article article) {
        delete(path(article));
    }

    public void delete(String path) {
        try {
            Files.delete(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make(String path) {
        try {
            Files.createDirectories(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the article lies in the folder. */
    public static String path(Article article) {
        return Articles.file(article).path();
    }

    /** The article as its file holds it: each field of the front matter on one line, in the order of the style guide. */
    public static String text(Article article) {
        List<String> lines = new ArrayList<>(List.of("---"));
        var source = article.source();
        var filing = article.filing();
        lines.add("title: " + yaml(source.title()));
        lines.add("url: " + yaml(source.url()));
        lines.add("type: " + source.type().name().toLowerCase(Locale.ROOT));
        lines.add("category: " + filing.category());
        lines.add("audience: " + yaml(filing.audience()));
        lines.add("tags: " + yaml(filing.tags()));
        lines.add("questions: " + yaml(filing.questions()));
        lines.add("source_read: " + yaml(article.reading().page()));
        lines.add("read: " + article.reading().depth().name().toLowerCase(Locale.ROOT));
        lines.add("checked_on: " + article.reading().checkedOn());
        addOptional(lines, article);
        lines.add("---");
        addBody(lines, article);
        return String.join("\n", lines) + "\n";
    }

    private static void addOptional(List<String> lines, Article article) {
        var source = article.source();
        if (!source.authors().isEmpty()) {
            lines.add("authors: " + yaml(source.authors()));
        }
        source.published().map(Published::text).ifPresent(date -> lines.add("published: " + date));
        source.readingMinutes().ifPresent(minutes -> lines.add("minutes: " + minutes));
        if (source.listedAt() != null) {
            lines.add("listed_at: " + yaml(source.listedAt()));
        }
        if (!article.filing().pinned().isEmpty()) {
            lines.add("related: " + yaml(article.filing().pinned()));
        }
        article.gist().discussion().ifPresent(question -> lines.add("discuss: " + yaml(question)));
    }

    private static void addBody(List<String> lines, Article article) {
        var gist = article.gist();
        String points = gist.keyPoints().stream().map(point -> "- " + point).collect(Collectors.joining("\n"));
        lines.add("");
        lines.add("## Summary\n" + gist.summary() + "\n");
        lines.add("## Key points\n" + points + "\n");
        lines.add("## Why it matters\n" + gist.whyItMatters() + "\n");
        lines.add("## Takeaway\n" + gist.takeaway());
    }

    /** One reading path over the cards, as {@code paths.yml} holds it: the first step on the lines 5 and 6. */
    public static String paths(String slug, List<String> cards) {
        return "%s:\n  name: \"Name of %s\"\n  for: \"For whom.\"\n  steps:\n".formatted(slug, slug)
                + cards.stream()
                        .map("    - card: %1$s\n      why: \"Why %1$s.\"\n"::formatted)
                        .collect(Collectors.joining());
    }

    /** The taxonomy as {@code taxonomy.yml} holds it. */
    public static String taxonomy(Taxonomy taxonomy) {
        StringBuilder text = new StringBuilder("categories:\n");
        taxonomy.categories()
                .values()
                .forEach(it -> text.append(
                        "  %s: {name: %s, scope: %s}\n".formatted(it.slug(), yaml(it.name()), yaml(it.scope()))));
        text.append("audiences:\n");
        taxonomy.audiences()
                .values()
                .forEach(it -> text.append("  %s: {name: %s, who: %s, words: %s}\n"
                        .formatted(it.slug(), yaml(it.name()), yaml(it.who()), yaml(it.words()))));
        text.append("tags:\n");
        taxonomy.tags().values().forEach(it -> text.append("  %s: %s\n".formatted(it.slug(), yaml(it.words()))));
        return text.toString();
    }

    private static String yaml(Object value) {
        return YAML.writeValueAsString(value);
    }
}
