package signpost.content;

import java.util.Comparator;
import java.util.List;
import signpost.article.Shelf;

/** What a reading of the folder brought: the good files, and every problem, sorted by path and line. */
public record ContentReading(Shelf shelf, List<Problem> problems) {
    public ContentReading {
        problems = problems.stream()
                .sorted(Comparator.comparing(Problem::path).thenComparingInt(Problem::line))
                .toList();
    }
}
