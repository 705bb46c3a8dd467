package signpost.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import signpost.article.ArticleFile;
import signpost.article.ReadDepth;
import signpost.article.Shelf;

/** How many words a section has: enough to say something, few enough to be read between two meetings. */
final class Lengths implements Rule {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    @Override
    public List<Finding> check(Shelf shelf) {
        List<Finding> findings = new ArrayList<>();
        for (ArticleFile file : shelf.files()) {
            var gist = file.article().gist();
            boolean whole = file.article().reading().depth() == ReadDepth.WHOLE;
            new Section(file, "Summary", gist.summary()).hold(whole ? 50 : 40, whole ? 110 : 70, findings);
            new Section(file, "Why it matters", gist.whyItMatters()).hold(30, 70, findings);
            new Section(file, "Takeaway", gist.takeaway()).hold(8, 60, findings);
        }
        return findings;
    }

    private record Section(ArticleFile file, String name, String text) {
        void hold(int least, int most, List<Finding> findings) {
            long words = SPACE.splitAsStream(text.strip()).count();
            if (words < least || words > most) {
                findings.add(
                        Finding.at(file, name, "'%s' has %d words, not %d to %d".formatted(name, words, least, most)));
            }
        }
    }
}
