package signpost.reader;

import java.util.List;
import signpost.article.ReadingPath;

/**
 * Where somebody stands on a reading path.
 *
 * @param path its slug
 * @param card the slug of the card that comes next, or empty after the last one
 * @param step how many cards lie behind; what counts where the path no longer has that card
 */
public record Progress(String path, String card, int step, boolean paused) {
    /** How many cards of the path lie behind, as the path is now. */
    public int behind(ReadingPath now) {
        List<String> cards = now.steps().stream().map(ReadingPath.Step::card).toList();
        int place = cards.indexOf(card);
        return place >= 0 ? place : Math.min(step, cards.size());
    }
}
