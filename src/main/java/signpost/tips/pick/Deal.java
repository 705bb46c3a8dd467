package signpost.tips.pick;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import signpost.article.Article;

/** Deals one card after another. Of the categories, the one that waits longest for its share is next. */
final class Deal {
    private final Pool pool;
    private final Map<String, Deque<Article>> fresh = new LinkedHashMap<>();
    private final Deque<Article> putOff;
    private final Deque<Article> old;
    private final Map<String, Integer> lastTurns = new HashMap<>();
    private int turn;
    private @Nullable String last;

    Deal(Pool pool, Past past, Map<String, String> categories) {
        this.pool = pool;
        this.putOff = new ArrayDeque<>(pool.came(true));
        this.old = new ArrayDeque<>(pool.came(false));
        for (Past.Came came : past.came()) {
            note(categories.get(came.slug()));
        }
        Set<String> slugs = past.came().stream().map(Past.Came::slug).collect(Collectors.toSet());
        pool.cards().stream()
                .filter(card -> !slugs.contains(card.slug()))
                .forEach(card -> fresh.computeIfAbsent(category(card), category -> new ArrayDeque<>())
                        .add(card));
    }

    private static String category(Article card) {
        return card.filing().category();
    }

    private void note(@Nullable String category) {
        turn++;
        last = category;
        if (category != null) {
            lastTurns.put(category, turn);
        }
    }

    int fresh() {
        return fresh.values().stream().mapToInt(Collection::size).sum();
    }

    /** The cards of a category that did not come yet, in their order. */
    List<Article> fresh(String category) {
        return List.copyOf(left(category));
    }

    Optional<Article> next() {
        Optional<Article> card =
                mostOverdue().map(category -> left(category).remove()).or(this::again);
        card.ifPresent(dealt -> {
            note(category(dealt));
            old.add(dealt);
        });
        return card;
    }

    private Optional<Article> again() {
        return Optional.ofNullable(putOff.poll()).or(() -> Optional.ofNullable(old.poll()));
    }

    /** Another category than the last one, where there is one; the one with most cards left, if it has half of them. */
    private Optional<String> mostOverdue() {
        Comparator<String> byNeed = Comparator.comparing(this::isHalf)
                .thenComparing(this::overdue)
                .thenComparing(Comparator.naturalOrder());
        return waiting()
                .filter(category -> !category.equals(last))
                .max(byNeed)
                .or(() -> waiting().findFirst());
    }

    /** Whether it would come twice in a row later, if it did not come now. */
    private boolean isHalf(String category) {
        return 2 * left(category).size() > fresh();
    }

    private Stream<String> waiting() {
        return fresh.keySet().stream().filter(category -> !left(category).isEmpty());
    }

    /** How many turns a category has waited, as a multiple of how many it should have. */
    private double overdue(String category) {
        double share =
                (double) wanted(category) / waiting().mapToInt(this::wanted).sum();
        Integer lastTurn = lastTurns.get(category);
        return lastTurn == null ? pool.head(category) + share * turn : share * (turn - lastTurn);
    }

    private int wanted(String category) {
        return left(category).size() * pool.weight(category);
    }

    private Deque<Article> left(String category) {
        return fresh.getOrDefault(category, new ArrayDeque<>());
    }
}
