package signpost.slack.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import signpost.article.ReadingPath;
import signpost.reader.Progress;
import signpost.search.Search;
import signpost.slack.card.Message;
import signpost.slack.card.Piece;

/** One reading path with all its cards, and what a person who stands there can do. */
record PathPage(Search search, ReadingPath path, Optional<Progress> progress) {
    static final String BEGIN = "path_begin";
    static final String NEXT = "path_next";
    static final String PAUSE = "path_pause";
    static final String GO_ON = "path_go_on";
    static final String ANEW = "path_anew";

    Message message() {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Heading(path.name()));
        pieces.add(new Piece.Prose("", path.purpose()));
        pieces.add(new Piece.Small(PathPieces.state(path, progress)));
        pieces.add(new Piece.Buttons(deeds()));
        int behind = progress.map(it -> it.behind(path)).orElse(0);
        for (int i = 0; i < path.steps().size(); i++) {
            pieces.add(row(i, i < behind ? "\u2713 " : i == behind && progress.isPresent() ? "\u2192 " : ""));
        }
        return new Message(pieces);
    }

    private List<Piece.Button> deeds() {
        if (progress.isEmpty()) {
            return List.of(deed(BEGIN, "Start"));
        }
        if (PathPieces.next(path, progress).isEmpty()) {
            return List.of(deed(ANEW, "Start over"), deed(PathPieces.REMOVE, "Take off my page"));
        }
        return progress.get().paused()
                ? List.of(deed(GO_ON, "Go on"), deed(ANEW, "Start over"), deed(PathPieces.REMOVE, "Take off my page"))
                : List.of(deed(NEXT, "I have read it, next"), deed(PAUSE, "Pause"), deed(ANEW, "Start over"));
    }

    private Piece.Button deed(String actionId, String text) {
        String card = PathPieces.next(path, progress).orElse("");
        return new Piece.Button(actionId, text, new PathPlace(path.slug(), card).value(), "");
    }

    private Piece row(int place, String mark) {
        ReadingPath.Step step = path.steps().get(place);
        String before = mark + (place + 1) + ". ";
        Piece.Link link = search.article(step.card())
                .map(article -> new Piece.Link(before + article.title(), article.url(), step.why()))
                .orElseGet(() -> new Piece.Link(before + step.card(), "", "no longer in the library; read on past it"));
        return new Piece.Row(
                "path-card-" + step.card(), link, HomePage.CARD, List.of(new Piece.Choice("Open card", step.card())));
    }
}
