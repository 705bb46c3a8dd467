package signpost.search;

import java.util.List;
import signpost.article.Article;

/**
 * An article that fits a part of a question.
 *
 * @param score from 0 to below 1, comparable between questions
 * @param has the asker's words that it has
 * @param lacks the asker's words that it lacks
 */
public record Near(Article article, double score, List<String> has, List<String> lacks) {
    public Near {
        has = List.copyOf(has);
        lacks = List.copyOf(lacks);
    }
}
