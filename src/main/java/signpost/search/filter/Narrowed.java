package signpost.search.filter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import signpost.article.Taxonomy;
import signpost.language.Words;

/**
 * A question without the filters that stood in it.
 *
 * @param words what is left of its text
 */
public record Narrowed(String words, Filters filters, List<UnknownFilter> unknown) {
    public Narrowed {
        unknown = List.copyOf(unknown);
    }

    /** Reads a question in lower case. */
    public static Narrowed of(String question, Taxonomy taxonomy, Words words) {
        NamedFilters.Found named = NamedFilters.in(question, taxonomy, words);
        Optional<ReadingTime> time = ReadingTime.in(named.rest());
        List<Filter> filters = Stream.concat(named.filters().stream(), time.map(ReadingTime::filter).stream())
                .toList();
        return new Narrowed(time.map(ReadingTime::rest).orElse(named.rest()), new Filters(filters), named.unknown());
    }
}
