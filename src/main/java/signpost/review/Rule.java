package signpost.review;

import java.util.List;
import signpost.article.Shelf;

/** One thing that the library is held to. */
interface Rule {
    List<Finding> check(Shelf shelf);
}
