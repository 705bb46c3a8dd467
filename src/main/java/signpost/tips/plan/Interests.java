package signpost.tips.plan;

import java.util.List;
import signpost.article.Filing;

/**
 * What tips are about.
 *
 * @param topics slugs of categories and tags, of which a card has to have one; none stands for all
 * @param audience an audience's slug, or empty for all
 * @param never slugs of categories whose cards never come
 */
public record Interests(List<String> topics, String audience, List<String> never) {
    public static final Interests ALL = new Interests(List.of(), "", List.of());

    public Interests {
        topics = List.copyOf(topics);
        never = List.copyOf(never);
    }

    /** Whether a card that is filed so may come. */
    public boolean fit(Filing filing) {
        return (topics.isEmpty()
                        || topics.contains(filing.category())
                        || filing.tags().stream().anyMatch(topics::contains))
                && (audience.isEmpty() || filing.audience().contains(audience))
                && !never.contains(filing.category());
    }
}
