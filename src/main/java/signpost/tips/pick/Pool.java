package signpost.tips.pick;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import signpost.article.Article;
import signpost.tips.plan.Interests;

/** The cards that may come at a spot, in an order of its own. */
final class Pool {
    private static final int MOST_DISLIKED = -2;
    private static final int MOST_LIKED = 2;
    /** Of a category that is to come less often, so much stays. */
    private static final int ONE_OF = 3;

    private final Past past;
    private final Seeded seeded;
    private final List<Article> cards;

    private record Placed(long place, Article card) implements Comparable<Placed> {
        @Override
        public int compareTo(Placed other) {
            return place == other.place ? card.slug().compareTo(other.card.slug()) : Long.compare(place, other.place);
        }
    }

    Pool(List<Article> library, Interests interests, Past past) {
        this.past = past;
        this.seeded = new Seeded(past.seed());
        List<Article> fitting = library.stream()
                .filter(card -> interests.fit(card.filing()))
                .map(card -> new Placed(place(card), card))
                .sorted()
                .map(Placed::card)
                .toList();
        List<Article> thinned = fitting.stream().filter(this::stays).toList();
        this.cards = thinned.isEmpty() ? fitting : thinned;
    }

    private long place(Article card) {
        return seeded.number(past.places().getOrDefault(card.slug(), card.slug()));
    }

    private boolean stays(Article card) {
        int liking = liking(card.filing().category());
        return liking >= 0 || seeded.share("stays " + card.slug()) < Math.pow(ONE_OF, liking);
    }

    private int liking(String category) {
        return Math.max(MOST_DISLIKED, Math.min(MOST_LIKED, past.likings().getOrDefault(category, 0)));
    }

    List<Article> cards() {
        return cards;
    }

    /** How often a category comes, beside one that nobody said anything of. */
    int weight(String category) {
        return 1 + Math.max(0, liking(category));
    }

    /** When a category comes for the first time, beside the others. */
    double head(String category) {
        return seeded.share("category " + category);
    }

    /** The cards that came and are still in it, the oldest first. */
    List<Article> came(boolean putOff) {
        Map<String, Article> bySlug = new HashMap<>();
        cards.forEach(card -> bySlug.put(card.slug(), card));
        List<Article> came = new ArrayList<>();
        for (Past.Came one : past.came()) {
            Article card = bySlug.get(one.slug());
            if (card != null && one.putOff() == putOff) {
                came.add(card);
            }
        }
        return came;
    }
}
