package signpost.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import signpost.article.Article;
import signpost.article.ArticleFile;

/** What no card can be wrong about alone: a slug or address used twice, a related slug that does not exist. */
final class CrossCheck {
    private final Path root;
    private final List<Problem> problems;

    CrossCheck(Path root, List<Problem> problems) {
        this.root = root;
        this.problems = problems;
    }

    /** The files without those whose slug or address an earlier file has. A dead related slug costs no card its place. */
    List<ArticleFile> keepSound(List<ArticleFile> files) throws IOException {
        Map<String, String> slugs = new HashMap<>();
        Map<String, String> addresses = new HashMap<>();
        List<ArticleFile> sound = new ArrayList<>();
        for (ArticleFile file : files) {
            Article article = file.article();
            String sameSlug = slugs.putIfAbsent(article.slug(), file.path());
            String sameAddress = addresses.putIfAbsent(normalised(article.url()), file.path());
            if (sameSlug != null) {
                problems.add(new Problem(file.path(), 1, "has the same slug as " + sameSlug));
            } else if (sameAddress != null) {
                problems.add(problem(file, "url", "is already that of " + sameAddress));
            } else {
                sound.add(file);
            }
        }
        for (ArticleFile file : sound) {
            checkRelated(file, slugs);
        }
        return sound;
    }

    private void checkRelated(ArticleFile file, Map<String, String> slugs) throws IOException {
        for (String related : file.article().filing().pinned()) {
            if (related.equals(file.article().slug()) || !slugs.containsKey(related)) {
                problems.add(problem(file, "related", "'" + related + "' is not another article's slug"));
            }
        }
    }

    private Problem problem(ArticleFile file, String field, String message) throws IOException {
        int index = FrontMatter.lineOf(Files.readAllLines(root.resolve(file.path())), field);
        return new Problem(file.path(), index + 1, field + " " + message);
    }

    /** The address as far as it tells pages apart: no scheme, "www.", fragment or last slash. */
    private static String normalised(String url) {
        return url.toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://(www\\.)?", "")
                .replaceFirst("/?(#.*)?$", "");
    }
}
