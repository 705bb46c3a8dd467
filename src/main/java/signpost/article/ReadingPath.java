package signpost.article;

import java.util.List;

/**
 * Cards in the order in which to read them for one purpose.
 *
 * @param purpose one sentence: whom it is for and what it leads to
 * @param steps may name a card that is not on the shelf now, since cards come and go without it
 */
public record ReadingPath(String slug, String name, String purpose, List<Step> steps) {
    public ReadingPath {
        steps = List.copyOf(steps);
    }

    /**
     * One card on the way.
     *
     * @param card its slug
     * @param why one line on why it comes now
     */
    public record Step(String card, String why) {}
}
