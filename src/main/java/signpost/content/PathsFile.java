package signpost.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import signpost.article.ReadingPath;
import signpost.article.ReadingPaths;

/** {@code paths.yml}: the reading paths. One with a problem is left out. */
final class PathsFile {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    /** What a button or an option in Slack may say. */
    private static final int MAX_NAME = 75;

    private static final int MAX_SENTENCE = 200;
    /** So many fit a person's page in Slack, with a button each. */
    private static final int MAX_PATHS = 20;

    private static final int MIN_STEPS = 6;
    private static final int MAX_STEPS = 12;

    private final List<Problem> problems;
    private final int before;
    private final YamlFile file;

    PathsFile(String path, String text, List<Problem> problems) {
        this.problems = problems;
        this.before = problems.size();
        this.file = new YamlFile(path, text, problems);
    }

    /** The good paths; the hash is theirs only when all are good, so that a problem is named at every reading. */
    ReadingPaths parse(String hash) {
        List<ReadingPath> good = new ArrayList<>();
        for (String slug : file.root().propertyNames()) {
            int problemsBefore = problems.size();
            file.requireThat(good.size() < MAX_PATHS, "/" + slug, "is one path more than " + MAX_PATHS);
            ReadingPath path = path(slug);
            if (problems.size() == problemsBefore) {
                good.add(path);
            }
        }
        return new ReadingPaths(good, problems.size() == before ? hash : "");
    }

    private ReadingPath path(String slug) {
        String entry = "/" + slug;
        file.requireThat(SLUG.matcher(slug).matches(), entry, "must be in lower case with hyphens");
        file.requireOnly(List.of("name", "for", "steps"), entry);
        return new ReadingPath(
                slug,
                file.text(entry, "name", MAX_NAME),
                file.text(entry, "for", MAX_SENTENCE),
                steps(entry + "/steps"));
    }

    private List<ReadingPath.Step> steps(String place) {
        int count = file.root().at(place).size();
        file.requireThat(count >= MIN_STEPS && count <= MAX_STEPS, place, "must be 6 to 12 cards");
        List<ReadingPath.Step> steps = new ArrayList<>();
        Set<String> cards = new HashSet<>();
        for (int i = 0; i < count; i++) {
            String entry = place + "/" + i;
            file.requireOnly(List.of("card", "why"), entry);
            String card = file.text(entry, "card", MAX_SENTENCE);
            file.requireThat(cards.add(card), entry + "/card", "'" + card + "' stands twice on this path");
            steps.add(new ReadingPath.Step(card, file.text(entry, "why", MAX_SENTENCE)));
        }
        return steps;
    }
}
