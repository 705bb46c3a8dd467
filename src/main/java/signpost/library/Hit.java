package signpost.library;

import java.util.Set;
import signpost.article.Article;

/**
 * An article that has at least one of the terms.
 *
 * @param strength from 0 to below 1: the BM25 score divided by what an article full of every term would get, so that
 *     it can be compared between questions; a term that no article has counts as missing
 * @param closeness from 0 to 1: how much of its information the question shares with the nearest of the article's own
 *     questions
 * @param matched the terms that the article has
 */
public record Hit(Article article, double strength, double closeness, Set<String> matched) {}
