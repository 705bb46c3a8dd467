package signpost.slack.home;

import java.util.ArrayList;
import java.util.List;
import signpost.reader.Person;
import signpost.reader.Saved;
import signpost.reader.SqliteReadingList;
import signpost.search.Search;
import signpost.slack.Desk;
import signpost.slack.Interaction;
import signpost.slack.card.AnswerCards;
import signpost.slack.card.Message;
import signpost.slack.card.Occasion;
import signpost.slack.card.Piece;

/** What can be pressed in a reading list. Whose list it is, only the press says. */
final class ReadingListButtons {
    private final Search search;
    private final SqliteReadingList list;
    private final HomeTab tab;
    private final Desk desk;

    ReadingListButtons(Search search, SqliteReadingList list, HomeTab tab, Desk desk) {
        this.search = search;
        this.list = list;
        this.tab = tab;
        this.desk = desk;
    }

    static Message message(ReadingListPieces list, Person person, Listing listing) {
        List<Piece> pieces = new ArrayList<>(List.of(new Piece.Heading("My reading list")));
        pieces.addAll(list.of(person, listing));
        return new Message(pieces);
    }

    /** A filter, or another page. */
    void turned(Interaction pressed) {
        show(pressed, Listing.parse(pressed.value()));
    }

    /** A choice in the menu of a row. */
    void chosen(Interaction pressed) {
        ReadingListPieces.Row row = ReadingListPieces.Row.parse(pressed.block());
        switch (pressed.value()) {
            case ReadingListPieces.OPEN -> open(pressed, row.slug());
            case ReadingListPieces.DONE -> mark(pressed, row, Saved.State.DONE);
            case ReadingListPieces.READING -> mark(pressed, row, Saved.State.READING);
            case ReadingListPieces.REMOVE -> {
                list.remove(pressed.person(), row.slug());
                show(pressed, row.listing());
            }
            default -> desk.tell(pressed, AnswerCards.gone());
        }
    }

    /** A card that is named by the button. */
    void opened(Interaction pressed) {
        open(pressed, pressed.value());
    }

    private void open(Interaction pressed, String slug) {
        desk.tell(
                pressed,
                search.entry(slug)
                        .map(entry -> AnswerCards.card(entry, Occasion.NONE))
                        .orElseGet(AnswerCards::gone));
    }

    private void mark(Interaction pressed, ReadingListPieces.Row row, Saved.State state) {
        list.mark(pressed.person(), row.slug(), state);
        show(pressed, row.listing());
    }

    private void show(Interaction pressed, Listing listing) {
        if (pressed.view() == null) {
            desk.replace(pressed, message(new ReadingListPieces(search, list), pressed.person(), listing));
        } else {
            tab.follow(pressed, listing);
        }
    }
}
