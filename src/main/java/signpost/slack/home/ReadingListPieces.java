package signpost.slack.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import signpost.article.Article;
import signpost.reader.Person;
import signpost.reader.Saved;
import signpost.reader.SqliteReadingList;
import signpost.search.Search;
import signpost.slack.card.Piece;

/** A page of somebody's reading list: filters, rows, and buttons to turn the page. */
final class ReadingListPieces {
    static final String FILTER = "saved_filter";
    static final String PAGE = "saved_page";
    static final String ROW = "saved_row";
    static final String OPEN = "open";
    static final String DONE = "done";
    static final String READING = "reading";
    static final String REMOVE = "remove";

    private static final int A_PAGE = 10;
    private static final String BLOCK = "saved-";

    private final Search search;
    private final SqliteReadingList list;

    ReadingListPieces(Search search, SqliteReadingList list) {
        this.search = search;
        this.list = list;
    }

    /** What the block of a row says: which part of the list it stands in, and the article. */
    record Row(Listing listing, String slug) {
        String block() {
            return BLOCK + listing.value() + "-" + slug;
        }

        /** A block that is none of ours gives a row without an article. */
        static Row parse(String block) {
            String[] parts = block.split("-", 4);
            return parts.length == 4 && block.startsWith(BLOCK)
                    ? new Row(Listing.parse(parts[1] + "-" + parts[2]), parts[3])
                    : new Row(Listing.FIRST, "");
        }
    }

    List<Piece> of(Person person, Listing wanted) {
        SqliteReadingList.Counts counts = list.counts(person);
        List<Piece> pieces = new ArrayList<>();
        if (counts.all() == 0) {
            pieces.add(new Piece.Prose("", "Nothing yet. Press Save under a card, and it waits for you here."));
            return pieces;
        }
        int all = wanted.state() == null
                ? counts.all()
                : wanted.state() == Saved.State.DONE ? counts.done() : counts.reading();
        Listing shown = new Listing(wanted.state(), Math.min(wanted.page(), Math.max(0, all - 1) / A_PAGE));
        pieces.add(filters(counts, shown));
        var stretch = new SqliteReadingList.Stretch(shown.page() * A_PAGE, A_PAGE);
        List<Saved> page = list.list(person, shown.state(), stretch);
        page.forEach(saved -> pieces.add(row(saved, shown)));
        pieces.addAll(turns(shown, all));
        return pieces;
    }

    private static Piece filters(SqliteReadingList.Counts counts, Listing shown) {
        return new Piece.Buttons(List.of(
                filter("All " + counts.all(), null, shown),
                filter("Reading " + counts.reading(), Saved.State.READING, shown),
                filter("Done " + counts.done(), Saved.State.DONE, shown)));
    }

    private static Piece.Button filter(String text, Saved.@Nullable State state, Listing shown) {
        String marked = state == shown.state() ? "\u2713 " + text : text;
        return new Piece.Button(FILTER, marked, new Listing(state, 0).value(), "");
    }

    private Piece row(Saved saved, Listing shown) {
        String state = saved.state().name().toLowerCase(Locale.ROOT);
        Piece.Link link = search.article(saved.slug())
                .map(article -> new Piece.Link(article.title(), article.url(), note(article, state)))
                .orElseGet(() -> new Piece.Link(saved.slug(), "", state + ", and no longer in the library"));
        boolean done = saved.state() == Saved.State.DONE;
        return new Piece.Row(
                new Row(shown, saved.slug()).block(),
                link,
                ROW,
                List.of(
                        new Piece.Choice("Open card", OPEN),
                        done ? new Piece.Choice("Back to reading", READING) : new Piece.Choice("Done", DONE),
                        new Piece.Choice("Take off the list", REMOVE)));
    }

    private static String note(Article article, String state) {
        var minutes = article.source().readingMinutes();
        return state + (minutes.isPresent() ? ", " + minutes.getAsInt() + " min read" : "");
    }

    private static List<Piece> turns(Listing shown, int all) {
        List<Piece.Button> turns = new ArrayList<>();
        if (shown.page() > 0) {
            turns.add(turn("Previous", shown, shown.page() - 1));
        }
        if ((shown.page() + 1) * A_PAGE < all) {
            turns.add(turn("Next", shown, shown.page() + 1));
        }
        int pages = (all + A_PAGE - 1) / A_PAGE;
        return turns.isEmpty()
                ? List.of()
                : List.of(new Piece.Small("Page " + (shown.page() + 1) + " of " + pages), new Piece.Buttons(turns));
    }

    private static Piece.Button turn(String text, Listing shown, int page) {
        return new Piece.Button(PAGE, text, new Listing(shown.state(), page).value(), "");
    }
}
