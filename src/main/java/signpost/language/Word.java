package signpost.language;

/**
 * One word of a text, or several that are one term.
 *
 * @param asked as it was written, in lower case
 * @param read the same with its spelling mended
 * @param term what it is looked up by
 */
public record Word(String asked, String read, String term) {}
