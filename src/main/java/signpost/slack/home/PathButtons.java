package signpost.slack.home;

import com.slack.api.bolt.App;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import signpost.article.ReadingPath;
import signpost.reader.Person;
import signpost.reader.SqliteProgress;
import signpost.search.Search;
import signpost.slack.Desk;
import signpost.slack.Interaction;
import signpost.slack.card.AnswerCards;
import signpost.slack.card.Message;
import signpost.slack.card.Piece;

/** What can be pressed on reading paths. Who stands where, only the press says. */
record PathButtons(Search search, SqliteProgress progress, HomeTab tab, Desk desk) {
    private static final Message LEFT = AnswerCards.sentence(
            "That reading path is no longer in the library. /signpost path and my Home tab show those that are.");

    static Message list(PathPieces paths, Person person) {
        List<Piece> pieces = new ArrayList<>(List.of(new Piece.Heading(HomePage.PATHS)));
        List<Piece> rows = paths.of(person);
        pieces.addAll(rows.isEmpty() ? List.of(new Piece.Prose("", "The library has no reading path now.")) : rows);
        return new Message(pieces);
    }

    void listen(App app) {
        desk.on(app, PathPieces.OPEN + "(_\\d+)?", this::opened);
        desk.on(app, PathPieces.REMOVE, this::removed);
        on(app, PathPage.BEGIN, progress::begin);
        on(app, PathPage.ANEW, progress::beginAnew);
        on(app, PathPage.PAUSE, (person, path) -> progress.pause(person, path.slug(), true));
        on(app, PathPage.GO_ON, (person, path) -> progress.pause(person, path.slug(), false));
        desk.on(app, PathPage.NEXT, pressed -> {
            PathPlace place = PathPlace.parse(pressed.value());
            changed(pressed, path -> progress.pass(pressed.person(), path, place.card()));
        });
    }

    private void on(App app, String actionId, BiConsumer<Person, ReadingPath> change) {
        desk.on(app, actionId, pressed -> changed(pressed, path -> change.accept(pressed.person(), path)));
    }

    private void opened(Interaction pressed) {
        desk.tell(pressed, page(pressed).orElse(LEFT));
    }

    private void changed(Interaction pressed, Consumer<ReadingPath> change) {
        path(pressed).ifPresent(change);
        desk.replace(pressed, page(pressed).orElse(LEFT));
        tab.refresh(pressed);
    }

    private void removed(Interaction pressed) {
        Person person = pressed.person();
        progress.remove(person, PathPlace.parse(pressed.value()).path());
        if (pressed.isOnHome()) {
            tab.follow(pressed, Listing.FIRST);
        } else {
            desk.replace(pressed, page(pressed).orElseGet(() -> list(new PathPieces(search, progress), person)));
            tab.refresh(pressed);
        }
    }

    private Optional<ReadingPath> path(Interaction pressed) {
        return search.catalogue().path(PathPlace.parse(pressed.value()).path());
    }

    private Optional<Message> page(Interaction pressed) {
        return path(pressed)
                .map(path -> new PathPage(search, path, progress.on(pressed.person(), path.slug())).message());
    }
}
