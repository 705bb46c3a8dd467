package signpost.content;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import signpost.article.Article;
import signpost.article.ArticleFile;
import signpost.article.ReadingPath;

/** What no file can be wrong about alone: a slug or address used twice, a slug that leads nowhere. */
final class CrossCheck {
    private final Places places;
    private final List<Problem> problems;

    CrossCheck(Places places, List<Problem> problems) {
        this.places = places;
        this.problems = problems;
    }

    /** The files without those whose slug or address an earlier file has. A dead related slug costs no card its place. */
    List<ArticleFile> keepSound(List<ArticleFile> files) {
        Map<String, String> slugs = new HashMap<>();
        Map<String, String> addresses = new HashMap<>();
        List<ArticleFile> sound = new ArrayList<>();
        for (ArticleFile file : files) {
            Article article = file.article();
            String address = PageAddress.of(article.url());
            if (slugs.containsKey(article.slug())) {
                problems.add(new Problem(file.path(), 1, "has the same slug as " + slugs.get(article.slug())));
            } else if (addresses.containsKey(address)) {
                problems.add(places.problem(file.path(), "url", "url is already that of " + addresses.get(address)));
            } else {
                slugs.put(article.slug(), file.path());
                addresses.put(address, file.path());
                sound.add(file);
            }
        }
        sound.forEach(file -> checkRelated(file, slugs.keySet()));
        return sound;
    }

    private void checkRelated(ArticleFile file, Set<String> slugs) {
        for (String related : file.article().filing().pinned()) {
            if (related.equals(file.article().slug()) || !slugs.contains(related)) {
                problems.add(places.problem(
                        file.path(), "related", "related '" + related + "' is not another article's slug"));
            }
        }
    }

    /** Names the steps whose card is not there. They cost no path its place, since a card may come back. */
    void checkSteps(String path, List<ReadingPath> readingPaths, List<ArticleFile> files) {
        Set<String> slugs = files.stream().map(file -> file.article().slug()).collect(toSet());
        for (ReadingPath readingPath : readingPaths) {
            for (int i = 0; i < readingPath.steps().size(); i++) {
                String card = readingPath.steps().get(i).card();
                if (!slugs.contains(card)) {
                    String place = "/" + readingPath.slug() + "/steps/" + i + "/card";
                    problems.add(places.problem(path, place, "card '" + card + "' is not an article's slug"));
                }
            }
        }
    }
}
