package signpost.search.filter;

import java.util.List;

/**
 * A filter with a name that nobody knows.
 *
 * @param kind what it would have limited: "audience", "topic", "type"; or "filter" where that is unknown too
 * @param written as it was typed, in lower case
 * @param nearest the filters that were most likely meant, as one types them; none where nothing is near
 * @param allowed what is known of that kind
 */
public record UnknownFilter(String kind, String value, String written, List<String> nearest, List<String> allowed) {
    public UnknownFilter {
        nearest = List.copyOf(nearest);
        allowed = List.copyOf(allowed);
    }
}
