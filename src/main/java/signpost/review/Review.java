package signpost.review;

import java.util.ArrayList;
import java.util.List;
import signpost.article.Shelf;
import signpost.content.ContentFolder;
import signpost.content.ContentReading;
import signpost.content.Problem;
import signpost.language.Words;

/** Reads a content folder and holds it to all the rules of the house. */
public final class Review {
    private final List<Rule> rules;

    public Review(Words words) {
        this.rules = List.of(
                new Lengths(),
                new TitleEchoes(words),
                new Likeness(words),
                new SharedRuns(),
                new Concentration(),
                new Gaps());
    }

    /** The folder as it is now, with the problems of its files and those of the whole. */
    public ContentReading of(ContentFolder folder) {
        ContentReading reading = folder.read(Shelf.EMPTY);
        List<Problem> problems = new ArrayList<>(reading.problems());
        for (Rule rule : rules) {
            for (Finding finding : rule.check(reading.shelf())) {
                problems.add(folder.problem(finding.path(), finding.place(), finding.message()));
            }
        }
        return new ContentReading(reading.shelf(), problems);
    }
}
