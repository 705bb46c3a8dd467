package signpost.article;

/**
 * An article and the file it came from.
 *
 * @param path within the content folder, with forward slashes: {@code articles/onboarding/first-week.md}
 * @param hash SHA-256 of the file's bytes, in hexadecimal
 */
public record ArticleFile(String path, String hash, Article article) {}
