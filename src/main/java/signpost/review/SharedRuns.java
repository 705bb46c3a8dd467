package signpost.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import signpost.article.ArticleFile;
import signpost.article.Gist;
import signpost.article.Shelf;

/**
 * Runs of words that stand in two cards: one was copied from the other, or both from somewhere.
 *
 * <p>A word with a capital is passed over, since names and titles are nobody's wording. So is the first of a sentence,
 * which makes the rule a little milder than it says.
 */
final class SharedRuns implements Rule {
    /** The longest run that two cards may share. */
    private static final int MOST = 8;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'\u2019]+");

    @Override
    public List<Finding> check(Shelf shelf) {
        List<Finding> findings = new ArrayList<>();
        Map<String, ArticleFile> seen = new HashMap<>();
        for (ArticleFile file : shelf.files()) {
            texts(file.article().gist()).forEach(text -> check(text, file, seen, findings));
        }
        return findings;
    }

    private record Text(String place, String text) {}

    private static Stream<Text> texts(Gist gist) {
        return Stream.of(
                        Stream.of(new Text("Summary", gist.summary())),
                        gist.keyPoints().stream().map(point -> new Text("Key points", point)),
                        Stream.of(
                                new Text("Why it matters", gist.whyItMatters()), new Text("Takeaway", gist.takeaway())),
                        gist.discussion().stream().map(question -> new Text("discuss", question)))
                .flatMap(it -> it);
    }

    /** Names the first run of the text that another card has, and adds all of its runs to those seen. */
    private static void check(Text text, ArticleFile file, Map<String, ArticleFile> seen, List<Finding> findings) {
        boolean named = false;
        for (String run : runs(text.text())) {
            ArticleFile first = seen.putIfAbsent(run, file);
            if (first != null && !first.path().equals(file.path()) && !named) {
                named = true;
                findings.add(Finding.at(
                        file, text.place(), "'%s' shares \"%s\" with %s".formatted(text.place(), run, first.path())));
            }
        }
    }

    /** Each run of one word more than may be shared. */
    private static List<String> runs(String text) {
        List<String> words = BETWEEN_WORDS
                .splitAsStream(text)
                .filter(word -> !word.isEmpty() && !Character.isUpperCase(word.charAt(0)))
                .toList();
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + MOST < words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + MOST + 1)));
        }
        return runs;
    }
}
