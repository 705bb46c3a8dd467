package signpost.article;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The article, book or talk itself, with only what was seen of it.
 *
 * @param minutes reading time in minutes, 0 where unknown
 * @param listedAt an aggregator's page, where the original's address could not be found
 */
public record Source(
        String title,
        String url,
        ArticleType type,
        List<String> authors,
        @Nullable Published date,
        int minutes,
        @Nullable String listedAt) {
    public Source {
        authors = List.copyOf(authors);
    }

    /** The host that serves the source, without a leading "www.". */
    public String domain() {
        String host = URI.create(url).getHost();
        return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }

    public Optional<Published> published() {
        return Optional.ofNullable(date);
    }

    public OptionalInt readingMinutes() {
        return minutes > 0 ? OptionalInt.of(minutes) : OptionalInt.empty();
    }

    /** Whether the address is only an aggregator's listing, since the original's is not known. */
    public boolean isOnlyListed() {
        return listedAt != null;
    }
}
