package signpost.terminal;

import java.util.Optional;
import signpost.article.Article;
import signpost.search.Why;

/** Why articles stand in an answer, where that is asked for. */
interface Reasons {
    Reasons NONE = article -> Optional.empty();

    Optional<Why> why(Article article);
}
