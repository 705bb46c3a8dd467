package signpost.article;

import java.util.List;

/**
 * Where a card stands in the library, in the words of the taxonomy.
 *
 * @param questions ways in which a leader would ask for this card
 * @param pinned slugs of articles to show first among the related ones
 */
public record Filing(
        String category, List<String> audience, List<String> tags, List<String> questions, List<String> pinned) {
    public Filing {
        audience = List.copyOf(audience);
        tags = List.copyOf(tags);
        questions = List.copyOf(questions);
        pinned = List.copyOf(pinned);
    }
}
