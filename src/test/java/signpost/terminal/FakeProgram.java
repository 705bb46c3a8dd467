package signpost.terminal;

import static signpost.article.Articles.article;

import java.util.List;
import java.util.Map;
import signpost.article.Article;
import signpost.article.Articles;
import signpost.article.Shelf;
import signpost.content.ContentReading;
import signpost.content.Problem;
import signpost.language.Words;
import signpost.library.Library;
import signpost.search.Search;

/** Has three cards and remembers how it was run. */
final class FakeProgram implements Program {
    static final String LONG = "a sentence of quite ordinary words that goes on and on ".repeat(5);
    static final Article DELEGATION = Articles.full("delegation")
            .title("How to delegate, " + LONG)
            .url("https://example.org/" + "delegate-".repeat(12))
            .questions("how do I delegate", "when to delegate", "what to delegate")
            .keyPoints("First " + LONG, "Second.", "Third.")
            .summary("Summary " + LONG)
            .whyItMatters("Reason " + LONG)
            .takeaway("Takeaway " + LONG)
            .build();
    static final Article BUDGET = article("budget")
            .title("Budget talks")
            .questions("asking for budget")
            .build();
    static final Article TALKS = article("talks")
            .title("Budget talks again")
            .questions("asking for budget")
            .build();

    String ran = "not";
    List<Problem> problems = List.of();
    String failure = "";

    @Override
    public int run(Where where) {
        ran = where.name();
        return 0;
    }

    @Override
    public Search search() {
        if (!failure.isEmpty()) {
            throw new IllegalStateException(failure);
        }
        Shelf shelf = Articles.shelf(DELEGATION, BUDGET, TALKS);
        return new Search(new Words(), Library.of(shelf, new Words(), Map.of()));
    }

    @Override
    public ContentReading content() {
        return new ContentReading(Articles.shelf(BUDGET, TALKS), problems);
    }
}
