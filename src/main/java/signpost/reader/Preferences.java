package signpost.reader;

import java.util.List;

/**
 * What somebody said of themselves.
 *
 * @param role an audience's slug, or empty
 * @param topics slugs of categories; none stands for all of them
 */
public record Preferences(String role, List<String> topics) {
    public static final Preferences NONE = new Preferences("", List.of());

    public Preferences {
        topics = List.copyOf(topics);
    }
}
