package signpost.content;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import signpost.article.ArticleFile;
import signpost.article.ReadingPaths;
import signpost.article.Shelf;
import signpost.article.Taxonomy;

/** A folder with {@code taxonomy.yml}, {@code paths.yml} and {@code articles/<category>/<slug>.md}. */
public final class ContentFolder {
    /** Where the words stand that cards are filed under. */
    public static final String TAXONOMY = "taxonomy.yml";

    private static final String PATHS = "paths.yml";

    private final Path root;

    public ContentFolder(Path root) {
        this.root = root;
    }

    /**
     * Reads what changed since the known shelf.
     *
     * <p>When the folder or its taxonomy cannot be read, the known shelf is what comes back, with the problem named.
     */
    public ContentReading read(Shelf known) {
        List<Problem> problems = new ArrayList<>();
        Shelf shelf = known;
        try {
            shelf = readAll(known, problems);
        } catch (IOException | UncheckedIOException e) {
            problems.add(new Problem(root.toString(), 1, "cannot be read: " + e.getMessage()));
        }
        return new ContentReading(shelf, problems);
    }

    /**
     * A problem at its line.
     *
     * @param place a card's field or the name of its section; in a YAML file a JSON pointer such as {@code /tags/trust}
     */
    public Problem problem(String path, String place, String message) {
        return new Places(root).problem(path, place, message);
    }

    private Shelf readAll(Shelf known, List<Problem> problems) throws IOException {
        ContentFile file = ContentFile.read(root, TAXONOMY);
        boolean isKnown = file.hash().equals(known.taxonomyHash());
        Optional<Taxonomy> taxonomy = isKnown
                ? Optional.of(known.taxonomy())
                : file.text(problems).flatMap(text -> new TaxonomyFile(TAXONOMY, text, problems).parse());
        if (taxonomy.isEmpty()) {
            return known;
        }
        Map<String, ArticleFile> unchanged =
                isKnown ? known.files().stream().collect(toMap(ArticleFile::path, Function.identity())) : Map.of();
        CrossCheck crossCheck = new CrossCheck(new Places(root), problems);
        List<ArticleFile> sound =
                crossCheck.keepSound(readArticles(new CardParser(taxonomy.get(), problems), unchanged, problems));
        ReadingPaths paths = readPaths(known.paths(), problems);
        crossCheck.checkSteps(PATHS, paths.all(), sound);
        return new Shelf(sound, taxonomy.get(), file.hash(), paths);
    }

    private List<ArticleFile> readArticles(
            CardParser parser, Map<String, ArticleFile> unchanged, List<Problem> problems) throws IOException {
        List<ArticleFile> files = new ArrayList<>();
        for (String path : articlePaths()) {
            try {
                ContentFile file = ContentFile.read(root, path);
                ArticleFile known = unchanged.get(path);
                if (known != null && known.hash().equals(file.hash())) {
                    files.add(known);
                } else {
                    file.text(problems)
                            .flatMap(text -> parser.parse(path, text))
                            .ifPresent(article -> files.add(new ArticleFile(path, file.hash(), article)));
                }
            } catch (IOException e) {
                problems.add(new Problem(path, 1, "cannot be read: " + e.getMessage()));
            }
        }
        return files;
    }

    private List<String> articlePaths() throws IOException {
        try (Stream<Path> walk = Files.walk(root.resolve("articles"))) {
            return walk.filter(file -> file.toString().endsWith(".md") && Files.isRegularFile(file))
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private ReadingPaths readPaths(ReadingPaths known, List<Problem> problems) {
        if (!Files.exists(root.resolve(PATHS))) {
            return ReadingPaths.NONE;
        }
        try {
            ContentFile file = ContentFile.read(root, PATHS);
            String hash = file.hash();
            return hash.equals(known.hash())
                    ? known
                    : file.text(problems)
                            .map(text -> new PathsFile(PATHS, text, problems).parse(hash))
                            .orElse(ReadingPaths.NONE);
        } catch (IOException e) {
            problems.add(new Problem(PATHS, 1, "cannot be read: " + e.getMessage()));
            return known;
        }
    }
}
