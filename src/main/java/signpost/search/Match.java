package signpost.search;

import signpost.article.Article;

/**
 * An article that fits a question.
 *
 * @param score from 0 to below 1, comparable between questions; 0 where nothing but filters was asked for
 * @param liftedFor the name of the asker's role, where that alone put the article before others; else empty
 */
public record Match(Article article, double score, String liftedFor) {
    /** One that the role had no part in. */
    public Match(Article article, double score) {
        this(article, score, "");
    }
}
