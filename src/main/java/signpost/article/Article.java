package signpost.article;

/** One card of the library: a source, what we read of it, how it is filed, and what we say of it. */
public record Article(String slug, Source source, Reading reading, Filing filing, Gist gist) {
    public String title() {
        return source.title();
    }

    public String url() {
        return source.url();
    }
}
