package signpost.article;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the card says, in our own words and as plain text without markup. */
public record Gist(
        String summary,
        List<String> keyPoints,
        String whyItMatters,
        String takeaway,
        @Nullable String discuss) {
    public Gist {
        keyPoints = List.copyOf(keyPoints);
    }

    /** A question about it that a team could talk over. */
    public Optional<String> discussion() {
        return Optional.ofNullable(discuss);
    }
}
