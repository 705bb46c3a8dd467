package signpost.tips.pick;

import java.util.List;
import java.util.Map;

/**
 * What matters of a spot's past for its next cards.
 *
 * @param seed what makes its order another one than that of other spots
 * @param came the cards that came, by the last time that each did, the oldest first
 * @param likings of categories: above zero more of it, below zero less
 * @param places the slug in whose place in the order a card stands, for those that were swapped
 */
public record Past(long seed, List<Came> came, Map<String, Integer> likings, Map<String, String> places) {
    public Past {
        came = List.copyOf(came);
        likings = Map.copyOf(likings);
        places = Map.copyOf(places);
    }

    /**
     * A card that came.
     *
     * @param putOff whether it was not for that day, and so comes again before all others that came
     */
    public record Came(String slug, boolean putOff) {}
}
