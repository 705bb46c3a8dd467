package signpost.library;

import java.util.Set;
import signpost.article.Article;

/**
 * An article that has something of a question.
 *
 * @param score from 0 to below 1 and comparable between questions; a term that no article has counts as missing
 * @param has the question's terms that the article has
 * @param about what the question means of what the article is about, as terms
 */
public record Hit(Article article, double score, Set<String> has, Set<String> about) {}
