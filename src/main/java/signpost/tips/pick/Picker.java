package signpost.tips.pick;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import signpost.article.Article;
import signpost.tips.plan.Interests;

/** Picks the next cards for a spot. */
public final class Picker {
    private final Pool pool;
    private final Past past;
    private final Map<String, String> categories = new HashMap<>();

    public Picker(List<Article> library, Interests interests, Past past) {
        this.pool = new Pool(library, interests, past);
        this.past = past;
        library.forEach(card -> categories.put(card.slug(), card.filing().category()));
    }

    private Deal deal() {
        return new Deal(pool, past, categories);
    }

    /** The next cards in their order, each once: so many, or all that fit. */
    public List<Article> next(int count) {
        Deal deal = deal();
        List<Article> cards = new ArrayList<>();
        while (cards.size() < Math.min(count, pool.cards().size())) {
            deal.next().ifPresent(cards::add);
        }
        return cards;
    }

    /** How many of the cards that fit did not come yet. */
    public int fresh() {
        return deal().fresh();
    }

    /** The card that could come in the place of one of the next, so that the others stay as they are. */
    public Optional<Article> instead(String slug, int previewed) {
        List<Article> next = next(previewed);
        return next.stream()
                .filter(card -> card.slug().equals(slug))
                .findFirst()
                .flatMap(card -> deal().fresh(card.filing().category()).stream()
                        .filter(other -> !next.contains(other))
                        .findFirst());
    }
}
