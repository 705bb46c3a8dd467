package signpost.tips;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import signpost.article.Article;
import signpost.tips.pick.Past;
import signpost.tips.pick.Picker;
import signpost.tips.plan.Interests;

/** Which cards come next at a spot, and what people say of those that came. */
public final class Picks {
    /** How many of the next cards can be looked at, and swapped. */
    public static final int MOST_PREVIEWED = 10;

    private final SqliteSubscriptions subscriptions;
    private final SqliteCourse course;
    private final SqliteLedger ledger;
    private final SqliteTastes tastes;
    private final Supplier<List<Article>> library;

    Picks(SqliteTips tables, Supplier<List<Article>> library) {
        this.subscriptions = tables.subscriptions();
        this.course = tables.course();
        this.ledger = tables.ledger();
        this.tastes = tables.tastes();
        this.library = library;
    }

    /** The next cards in the order in which they come, at most ten; of the whole library where nothing is set up. */
    public List<Article> preview(Spot spot, int count) {
        return picker(spot).next(Math.min(count, MOST_PREVIEWED));
    }

    /**
     * Exchanges one of the next cards for another of its category, which comes on its day; the others stay.
     *
     * @return what comes instead, unless the category has nothing else that did not come yet
     */
    public Optional<Article> swap(Spot spot, String slug) {
        Optional<Article> instead = picker(spot).instead(slug, MOST_PREVIEWED);
        instead.ifPresent(other -> tastes.swap(spot, slug, other.slug()));
        return instead;
    }

    /** How many cards of the library fit. */
    public int fitting(Interests interests) {
        return (int) library.get().stream()
                .filter(card -> interests.fit(card.filing()))
                .count();
    }

    /**
     * Takes a press under a tip; whoever presses is the workspace's concern, what they may do is not asked.
     *
     * <p>{@link Feedback#NEVER} changes the plan, so who may not change that may not press it.
     */
    public void heard(Spot spot, String person, String slug, Feedback feedback) {
        course.pressed(spot);
        article(slug).map(card -> card.filing().category()).ifPresent(category -> {
            switch (feedback) {
                case MORE -> tastes.note(spot, person, category, 1);
                case LESS -> tastes.note(spot, person, category, -1);
                case NEVER -> course.never(spot, category);
                case NOT_TODAY -> ledger.putOff(spot, slug);
                case OTHER -> {}
            }
        });
    }

    Optional<Article> article(String slug) {
        return library.get().stream().filter(card -> card.slug().equals(slug)).findFirst();
    }

    private Picker picker(Spot spot) {
        return subscriptions.find(spot).map(this::picker).orElseGet(() -> picker(spot, Interests.ALL, spot.hashCode()));
    }

    Picker picker(Course known) {
        return picker(known.spot(), known.subscription().plan().interests(), known.seed());
    }

    private Picker picker(Spot spot, Interests interests, long seed) {
        Past past = new Past(seed, ledger.cards(spot), tastes.likings(spot), tastes.places(spot));
        return new Picker(library.get(), interests, past);
    }
}
