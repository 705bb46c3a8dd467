package signpost.search.filter;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import signpost.article.Article;

/** What cards can be limited by. */
enum Kind {
    TYPE("type"),
    TOPIC("topic"),
    AUDIENCE("for"),
    /** Of which there are no names, and so no colon. */
    TIME("");

    private final String key;

    Kind(String key) {
        this.key = key;
    }

    /** A name as one types it behind its key. */
    String written(String name) {
        return key + ":" + (name.contains(" ") ? '"' + name + '"' : name);
    }

    /** The name in what one types. */
    String name(String written) {
        return written.substring(written.indexOf(':') + 1);
    }

    /** What the article is of this kind, as slugs; a time has none. */
    Set<String> of(Article article) {
        var filing = article.filing();
        return switch (this) {
            case TYPE -> Set.of(article.source().type().name().toLowerCase(Locale.ROOT));
            case TOPIC ->
                Stream.concat(Stream.of(filing.category()), filing.tags().stream())
                        .collect(Collectors.toSet());
            case AUDIENCE -> Set.copyOf(filing.audience());
            case TIME -> Set.of();
        };
    }
}
