package signpost.article;

/** A section of the library, with what belongs in it. */
public record Category(String slug, String name, String scope) {}
