package signpost.content;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import signpost.article.ArticleFile;
import signpost.article.Shelf;
import signpost.article.Taxonomy;

/** A folder with {@code taxonomy.yml} and {@code articles/<category>/<slug>.md}. */
public final class ContentFolder {
    private static final long MAX_FILE_BYTES = 256 * 1024;
    private static final String TAXONOMY = "taxonomy.yml";

    private final Path root;

    public ContentFolder(Path root) {
        this.root = root;
    }

    public Path root() {
        return root;
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
        problems.sort(Comparator.comparing(Problem::path).thenComparingInt(Problem::line));
        return new ContentReading(shelf, problems);
    }

    private Shelf readAll(Shelf known, List<Problem> problems) throws IOException {
        byte[] bytes = Files.readAllBytes(root.resolve(TAXONOMY));
        String taxonomyHash = sha256(bytes);
        boolean sameTaxonomy = taxonomyHash.equals(known.taxonomyHash());
        Taxonomy taxonomy = known.taxonomy();
        if (!sameTaxonomy) {
            Optional<Taxonomy> read = new TaxonomyFile(TAXONOMY, problems).parse(utf8(bytes));
            if (read.isEmpty()) {
                return known;
            }
            taxonomy = read.get();
        }
        Map<String, ArticleFile> unchanged =
                sameTaxonomy ? known.files().stream().collect(toMap(ArticleFile::path, Function.identity())) : Map.of();
        List<ArticleFile> files = readArticles(new CardParser(taxonomy, problems), unchanged, problems);
        return new Shelf(new CrossCheck(root, problems).keepSound(files), taxonomy, taxonomyHash);
    }

    private List<ArticleFile> readArticles(
            CardParser parser, Map<String, ArticleFile> unchanged, List<Problem> problems) throws IOException {
        List<ArticleFile> files = new ArrayList<>();
        for (Path file : articlePaths()) {
            String path = root.relativize(file).toString().replace('\\', '/');
            try {
                readArticle(file, path, parser, unchanged).ifPresent(files::add);
            } catch (CharacterCodingException e) {
                problems.add(new Problem(path, 1, "is not UTF-8 text"));
            } catch (IOException e) {
                problems.add(new Problem(path, 1, "cannot be read: " + e.getMessage()));
            }
        }
        return files;
    }

    private static Optional<ArticleFile> readArticle(
            Path file, String path, CardParser parser, Map<String, ArticleFile> unchanged) throws IOException {
        if (Files.size(file) > MAX_FILE_BYTES) {
            throw new IOException("larger than " + MAX_FILE_BYTES / 1024 + " KB");
        }
        byte[] bytes = Files.readAllBytes(file);
        String hash = sha256(bytes);
        ArticleFile known = unchanged.get(path);
        if (known != null && known.hash().equals(hash)) {
            return Optional.of(known);
        }
        return parser.parse(path, utf8(bytes)).map(article -> new ArticleFile(path, hash, article));
    }

    private List<Path> articlePaths() throws IOException {
        try (Stream<Path> walk = Files.walk(root.resolve("articles"))) {
            return walk.filter(file -> file.toString().endsWith(".md") && Files.isRegularFile(file))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    private static String utf8(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
