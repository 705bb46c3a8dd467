package signpost.article;

import java.util.List;

/** A controlled tag, with the synonyms and abbreviations that people type for it. */
public record Tag(String slug, List<String> words) {
    public Tag {
        words = List.copyOf(words);
    }
}
