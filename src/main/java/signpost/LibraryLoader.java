package signpost;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signpost.article.ArticleFile;
import signpost.article.Shelf;
import signpost.content.ContentFolder;
import signpost.content.ContentReading;
import signpost.content.Problem;
import signpost.language.Words;
import signpost.library.Library;
import signpost.library.SqliteCorpus;

/** Brings what the content folder holds into a library, reading only what changed since the last time. */
final class LibraryLoader {
    private static final Logger LOG = LoggerFactory.getLogger(LibraryLoader.class);
    private static final int PROBLEMS_LOGGED = 20;

    private final ContentFolder folder;
    private final SqliteCorpus corpus;
    private final Words words;
    private Shelf shelf = Shelf.EMPTY;
    private volatile List<Problem> problems = List.of();

    LibraryLoader(ContentFolder folder, SqliteCorpus corpus, Words words) {
        this.folder = folder;
        this.corpus = corpus;
        this.words = words;
    }

    /** What splits the library's texts into words; questions are split by the same. */
    Words words() {
        return words;
    }

    /** The library as the folder has it now; from the kept corpus as far as files did not change. */
    synchronized Library load() {
        SqliteCorpus.Kept kept = corpus.load();
        shelf = read(kept.shelf());
        boolean asKept = isSame(shelf, kept.shelf());
        Library library = Library.of(shelf, words, asKept ? kept.related() : Map.of());
        if (!asKept) {
            corpus.save(shelf, library);
        }
        return library;
    }

    /** The library with what changed since it was last loaded, or empty where nothing did. */
    synchronized Optional<Library> reload() {
        Shelf before = shelf;
        shelf = read(before);
        if (isSame(shelf, before)) {
            return Optional.empty();
        }
        Library library = Library.of(shelf, words, Map.of());
        corpus.save(shelf, library);
        return Optional.of(library);
    }

    /** What was wrong with the content when it was last read. */
    List<Problem> problems() {
        return problems;
    }

    private Shelf read(Shelf known) {
        ContentReading reading = folder.read(known);
        if (!isSame(reading.shelf(), shelf) || !reading.problems().equals(problems)) {
            problems = reading.problems();
            LOG.info(
                    "The library has {} cards, {} problems",
                    reading.shelf().files().size(),
                    problems.size());
            problems.stream().limit(PROBLEMS_LOGGED).forEach(problem -> LOG.warn("{}", problem));
        }
        return reading.shelf();
    }

    private static boolean isSame(Shelf one, Shelf other) {
        return one.taxonomyHash().equals(other.taxonomyHash())
                && one.paths().equals(other.paths())
                && hashes(one).equals(hashes(other));
    }

    private static Set<String> hashes(Shelf shelf) {
        return shelf.files().stream().map(LibraryLoader::identity).collect(Collectors.toSet());
    }

    private static String identity(ArticleFile file) {
        return file.path() + "\n" + file.hash();
    }
}
