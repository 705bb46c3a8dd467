package signpost.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import signpost.article.Article;
import signpost.language.Question;
import signpost.language.Words;
import signpost.library.Hit;
import signpost.library.Library;
import signpost.search.filter.Filters;
import signpost.search.filter.Narrowed;

/** One question's way to its answer in one library: its filters first, then its words. */
final class Lookup {
    private static final int MOST = 10;
    private static final int NEAREST = 3;

    private final Words words;
    private final Library library;
    private final Narrowed asked;
    private final Question question;
    private final Ranking ranking;

    /**
     * What is asked.
     *
     * @param question in lower case
     * @param role the asker's, as an audience's slug, or empty
     */
    record Asking(String question, String role) {}

    Lookup(Asking asking, Words words, Library library) {
        this.words = words;
        this.library = library;
        this.asked = Narrowed.of(Talk.withoutEmoji(asking.question()), library.taxonomy(), words);
        this.question = words.question(asked.words(), library::corrected);
        this.ranking = new Ranking(library, question, new RoleShift(asking.role(), library));
    }

    Answer answer() {
        Filters filters = asked.filters();
        boolean hasWords = !question.words().isEmpty() || !question.meant().isEmpty();
        if (!asked.unknown().isEmpty() && !library.articles().isEmpty()) {
            return new Answer.UnknownFilters(asked.unknown());
        }
        if (filters.isEmpty()) {
            return hasWords ? ranking.answer(all -> true) : new Answer.TooShort();
        }
        return hasWords ? narrowed(filters) : alone(filters);
    }

    Optional<Why> why(Article article) {
        return ranking.why(article);
    }

    /** What the filters leave or, where that is nothing, what there is without them. */
    private Answer narrowed(Filters filters) {
        Answer within = ranking.answer(filters::allow);
        List<Article> without =
                within instanceof Answer.Nothing ? ranking.answer(all -> true).articles() : List.of();
        return without.isEmpty()
                ? new Answer.Filtered(filters, within)
                : new Answer.FilteredOut(filters, first(NEAREST, without));
    }

    /** Filters and no word: what is most about their topics or, where they name none, what most others lead to. */
    private Answer alone(Filters filters) {
        List<Article> central = library.central();
        if (central.stream().noneMatch(filters::allow)) {
            List<Article> near = central.stream()
                    .filter(article -> filters.met(article) > 0)
                    .sorted(Comparator.comparing(article -> -filters.met(article)))
                    .toList();
            return new Answer.FilteredOut(filters, first(NEAREST, near));
        }
        Question topics = words.question(filters.topics(), library::corrected);
        Stream<Article> about =
                library.search(topics, filters::allow, MOST).stream().map(Hit::article);
        Stream<Article> others = central.stream().filter(filters::allow);
        List<Match> matches =
                Variety.of(Stream.concat(about, others).distinct().limit(MOST).toList(), article -> article).stream()
                        .map(article -> new Match(article, 0))
                        .toList();
        return new Answer.Filtered(
                filters, new Answer.Found(Entry.of(matches.get(0).article(), library), matches));
    }

    private static List<Article> first(int most, List<Article> articles) {
        return articles.stream().limit(most).toList();
    }
}
