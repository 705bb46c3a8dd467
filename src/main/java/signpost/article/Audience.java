package signpost.article;

import java.util.List;

/** A kind of reader, with the words that people use for the role. */
public record Audience(String slug, String name, String who, List<String> words) {
    public Audience {
        words = List.copyOf(words);
    }
}
