package signpost.search;

import signpost.article.Article;

/**
 * An article that fits a question.
 *
 * @param score from 0 to below 1, comparable between questions; 0 where nothing but filters was asked for
 */
public record Match(Article article, double score) {}
