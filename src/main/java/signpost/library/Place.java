package signpost.library;

/**
 * A word in an article.
 *
 * @param term what it is looked up by
 * @param written as the article has it, in lower case
 * @param field the part of the article that it stands in
 */
public record Place(String term, String written, String field) {}
