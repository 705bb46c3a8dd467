package signpost.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import signpost.article.ArticleFile;
import signpost.article.Shelf;

/** How much of the shelf may come from one author or one place: a library, not a fan club. */
final class Concentration implements Rule {
    private static final int MOST_BY_AUTHOR = 12;
    private static final int MOST_FROM_PLACE = 20;

    @Override
    public List<Finding> check(Shelf shelf) {
        Map<String, List<ArticleFile>> authors = new TreeMap<>();
        shelf.files()
                .forEach(file -> file.article().source().authors().stream()
                        .distinct()
                        .forEach(author -> authors.computeIfAbsent(author, it -> new ArrayList<>())
                                .add(file)));
        Map<String, List<ArticleFile>> places = shelf.files().stream()
                .collect(groupingBy(file -> Publisher.of(file.article().source()), LinkedHashMap::new, toList()));
        List<Finding> findings = new ArrayList<>();
        authors.forEach((author, files) -> hold(files, MOST_BY_AUTHOR, "authors", author, findings));
        places.forEach((place, files) -> hold(files, MOST_FROM_PLACE, "url", place, findings));
        return findings;
    }

    private static void hold(List<ArticleFile> files, int most, String place, String name, List<Finding> findings) {
        if (files.size() > most) {
            findings.add(Finding.at(
                    files.get(most),
                    place,
                    "%s: '%s' has %d cards, more than %d".formatted(place, name, files.size(), most)));
        }
    }
}
