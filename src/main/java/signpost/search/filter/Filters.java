package signpost.search.filter;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import signpost.article.Article;

/** The filters of a question: a card has to fit one of each kind that is named. */
public record Filters(List<Filter> all) {
    public static final Filters NONE = new Filters(List.of());

    public Filters {
        all = List.copyOf(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public boolean allow(Article article) {
        return kinds().allMatch(kind -> allows(kind, article));
    }

    /** How many of the kinds that are named the article fits. */
    public long met(Article article) {
        return kinds().filter(kind -> allows(kind, article)).count();
    }

    private boolean allows(Kind kind, Article article) {
        return of(kind).anyMatch(filter -> filter.allows(article));
    }

    private Stream<Kind> kinds() {
        return Arrays.stream(Kind.values()).filter(kind -> of(kind).findAny().isPresent());
    }

    private Stream<Filter> of(Kind kind) {
        return all.stream().filter(filter -> filter.kind() == kind);
    }

    /** As one reads them: "books, on hiring, for CTO or Founder". */
    public String label() {
        return kinds().map(kind -> of(kind).map(Filter::label).distinct().collect(joining(" or ")))
                .collect(joining(", "));
    }

    /** The topics that they name, in words. */
    public String topics() {
        return of(Kind.TOPIC).map(Filter::written).map(Kind.TOPIC::name).collect(joining(" "));
    }

    /** As one types them. */
    public String written() {
        return all.stream().map(Filter::written).collect(joining(" "));
    }

    /** These, and of others those whose kind these do not name. */
    public Filters over(Filters others) {
        Stream<Filter> kept =
                others.all.stream().filter(other -> of(other.kind()).findAny().isEmpty());
        return new Filters(Stream.concat(kept, all.stream()).toList());
    }
}
