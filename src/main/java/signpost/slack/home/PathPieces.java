package signpost.slack.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import signpost.article.Article;
import signpost.article.ReadingPath;
import signpost.reader.Person;
import signpost.reader.Progress;
import signpost.reader.SqliteProgress;
import signpost.search.Catalogue;
import signpost.search.Search;
import signpost.slack.card.Piece;

/** The reading paths as one person sees them: a row for each that they have begun, a button for each other one. */
final class PathPieces {
    static final String OPEN = "path_open";
    static final String REMOVE = "path_remove";

    /** Of the paths that were begun and have left the library; the others are as many as the library has. */
    private static final int LEFT = 5;

    private final Search search;
    private final SqliteProgress progress;

    PathPieces(Search search, SqliteProgress progress) {
        this.search = search;
        this.progress = progress;
    }

    List<Piece> of(Person person) {
        Catalogue catalogue = search.catalogue();
        List<Progress> begun = progress.all(person);
        List<Piece> pieces = new ArrayList<>();
        begun.forEach(it -> catalogue.path(it.path()).ifPresent(path -> pieces.add(row(path, it))));
        begun.stream()
                .filter(it -> catalogue.path(it.path()).isEmpty())
                .limit(LEFT)
                .forEach(it -> pieces.add(left(it)));
        List<Piece.Button> others = catalogue.paths().stream()
                .filter(path -> begun.stream().noneMatch(it -> it.path().equals(path.slug())))
                .map(path -> new Piece.Button(OPEN, path.name(), new PathPlace(path.slug(), "").value(), ""))
                .toList();
        if (!others.isEmpty()) {
            pieces.add(new Piece.Small("Cards in the order in which to read them, and why each comes then:"));
            pieces.add(new Piece.Buttons(others));
        }
        return pieces;
    }

    private Piece row(ReadingPath path, Progress progress) {
        String next = next(path, Optional.of(progress))
                .flatMap(search::article)
                .map(Article::title)
                .map(title -> ". Next: " + title)
                .orElse("");
        return new Piece.Row(
                "path-" + path.slug(),
                new Piece.Link(path.name(), "", state(path, Optional.of(progress)) + next),
                OPEN,
                List.of(new Piece.Choice("Open path", new PathPlace(path.slug(), "").value())));
    }

    private static Piece left(Progress progress) {
        return new Piece.Row(
                "path-" + progress.path(),
                new Piece.Link(progress.path(), "", "no longer in the library"),
                REMOVE,
                List.of(new Piece.Choice("Take off", new PathPlace(progress.path(), "").value())));
    }

    /** The slug of the card that comes next, unless all were read. */
    static Optional<String> next(ReadingPath path, Optional<Progress> progress) {
        int behind = progress.map(it -> it.behind(path)).orElse(0);
        return path.steps().stream().skip(behind).map(ReadingPath.Step::card).findFirst();
    }

    static String state(ReadingPath path, Optional<Progress> progress) {
        int all = path.steps().size();
        if (progress.isEmpty()) {
            return all + " cards, not started";
        }
        int behind = progress.get().behind(path);
        String paused = progress.get().paused() ? ", paused" : "";
        return behind == all ? "All " + all + " cards read" : behind + " of " + all + " cards read" + paused;
    }
}
