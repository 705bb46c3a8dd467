package signpost.article;

import java.util.List;

/**
 * Everything that the content folder held when it was last read: the good article files, the taxonomy and
 * the reading paths.
 *
 * @param taxonomyHash SHA-256 of the taxonomy's file; empty before anything was read
 */
public record Shelf(List<ArticleFile> files, Taxonomy taxonomy, String taxonomyHash, ReadingPaths paths) {
    public static final Shelf EMPTY = new Shelf(List.of(), Taxonomy.EMPTY, "", ReadingPaths.NONE);

    public Shelf {
        files = List.copyOf(files);
    }

    public List<Article> articles() {
        return files.stream().map(ArticleFile::article).toList();
    }
}
