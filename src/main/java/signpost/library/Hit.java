package signpost.library;

import java.util.Set;
import signpost.article.Article;

/**
 * An article that has at least one of the terms.
 *
 * @param score from 0 to below 1: the BM25 score divided by what an article full of every term would get, so that it
 *     can be compared between questions; a term that no article has counts as missing
 * @param matched the terms that the article has
 */
public record Hit(Article article, double score, Set<String> matched) {}
