package signpost.article;

import java.util.List;

/**
 * All reading paths, in the order of their file.
 *
 * @param hash SHA-256 of the file; empty where there is none, or where it has a problem and has to be read again
 */
public record ReadingPaths(List<ReadingPath> all, String hash) {
    public static final ReadingPaths NONE = new ReadingPaths(List.of(), "");

    public ReadingPaths {
        all = List.copyOf(all);
    }
}
