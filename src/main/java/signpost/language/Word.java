package signpost.language;

/**
 * One word of a text.
 *
 * @param asked as it was written, in lower case
 * @param term what it is looked up by
 */
public record Word(String asked, String term) {}
