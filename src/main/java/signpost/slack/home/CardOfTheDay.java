package signpost.slack.home;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import signpost.article.Article;
import signpost.article.Filing;
import signpost.reader.Preferences;
import signpost.search.Catalogue;

/** One card a day, the same all day, from a person's topics and role where there are cards for them. */
final class CardOfTheDay {
    /** Prime, so that neighbouring days are far apart on the shelf. */
    private static final long STRIDE = 7_919;

    private CardOfTheDay() {}

    static Optional<Article> of(Catalogue catalogue, Preferences preferences, LocalDate day) {
        List<Article> all = catalogue.articles().stream()
                .sorted(Comparator.comparing(Article::slug))
                .toList();
        List<Article> fitting = all.stream()
                .filter(article -> fits(article.filing(), preferences))
                .toList();
        List<Article> pool = fitting.isEmpty() ? all : fitting;
        return pool.isEmpty()
                ? Optional.empty()
                : Optional.of(pool.get((int) Math.floorMod(day.toEpochDay() * STRIDE, (long) pool.size())));
    }

    private static boolean fits(Filing filing, Preferences preferences) {
        return (preferences.topics().isEmpty() || preferences.topics().contains(filing.category()))
                && (preferences.role().isEmpty() || filing.audience().contains(preferences.role()));
    }
}
