package signpost.slack.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import signpost.article.Article;
import signpost.article.Taxonomy;
import signpost.search.Catalogue;
import signpost.slack.card.Message;
import signpost.slack.card.Piece;

/**
 * What somebody sees who walks along the shelves: a menu of categories, one of audiences, and the cards.
 *
 * <p>Every card is three choices away: its category, its audience, and itself, in a menu of all cards of that place. A
 * page shows ten of them with a line each.
 */
final class BrowsePage {
    static final String CATEGORY = "browse_category";
    static final String AUDIENCE = "browse_audience";
    static final String CARD = "browse_card";
    static final String PAGE = "browse_page";

    private static final int A_PAGE = 10;
    private static final int A_MENU = 100;
    /** Slack's limit for the value of a menu's choice. */
    private static final int CHOICE = 75;

    private final Catalogue catalogue;
    private final Shelves shelves;
    private final List<Article> articles;

    private BrowsePage(Catalogue catalogue, Shelves shelves) {
        this.catalogue = catalogue;
        this.shelves = shelves;
        this.articles = catalogue.of(shelves.category(), shelves.audience());
    }

    static Message of(Catalogue catalogue, Shelves shelves) {
        return new BrowsePage(catalogue, shelves).message();
    }

    private Message message() {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Heading("The library"));
        pieces.add(new Piece.Menus(List.of(categories())));
        if (!articles.isEmpty() || !shelves.audience().isEmpty()) {
            pieces.add(new Piece.Menus(List.of(audiences())));
            cards(pieces);
        }
        return new Message(pieces);
    }

    private void cards(List<Piece> pieces) {
        int first = Math.min(shelves.page() * A_PAGE, Math.max(0, articles.size() - 1) / A_PAGE * A_PAGE);
        List<Article> shown = articles.stream().skip(first).limit(A_PAGE).toList();
        pieces.add(new Piece.Small(
                articles.isEmpty()
                        ? "There is no card for that audience here."
                        : (first + 1) + " to " + (first + shown.size()) + " of " + articles.size() + " cards"));
        shown.forEach(article -> pieces.add(row(article)));
        if (!articles.isEmpty()) {
            pieces.add(new Piece.Menus(all()));
        }
        List<Piece.Button> turns = new ArrayList<>();
        if (first > 0) {
            turns.add(turn("Previous", first / A_PAGE - 1));
        }
        if (first + A_PAGE < articles.size()) {
            turns.add(turn("Next", first / A_PAGE + 1));
        }
        if (!turns.isEmpty()) {
            pieces.add(new Piece.Buttons(turns));
        }
    }

    private Piece.Button turn(String text, int page) {
        return new Piece.Button(PAGE, text, shelves.page(page).value(), "");
    }

    private static Piece row(Article article) {
        return new Piece.Row(
                "browse-" + article.slug(),
                new Piece.Link(article.title(), article.url(), article.gist().takeaway()),
                CARD,
                List.of(new Piece.Choice("Open card", article.slug())));
    }

    private Piece.Menu categories() {
        Taxonomy taxonomy = catalogue.taxonomy();
        List<Piece.Choice> choices = taxonomy.categories().values().stream()
                .map(it -> new Piece.Choice(it.name(), new Shelves(it.slug(), "", 0).value()))
                .toList();
        return menu(CATEGORY, "Choose a category", choices, new Shelves(shelves.category(), "", 0).value());
    }

    private Piece.Menu audiences() {
        List<Piece.Choice> choices = new ArrayList<>();
        choices.add(new Piece.Choice("All audiences", new Shelves(shelves.category(), "", 0).value()));
        catalogue.taxonomy().audiences().values().stream()
                .map(it -> new Piece.Choice(it.name(), new Shelves(shelves.category(), it.slug(), 0).value()))
                .forEach(choices::add);
        return menu(AUDIENCE, "Choose an audience", choices, shelves.page(0).value());
    }

    /** All cards of this place, a hundred a menu as Slack allows. */
    private List<Piece.Menu> all() {
        return IntStream.iterate(0, from -> from < articles.size(), from -> from + A_MENU)
                .limit(5)
                .mapToObj(from -> menu(
                        from == 0 ? CARD : CARD + "_" + (from / A_MENU + 1),
                        "Open one of " + (from + 1) + " to " + Math.min(from + A_MENU, articles.size()),
                        articles.stream()
                                .skip(from)
                                .limit(A_MENU)
                                .map(article -> new Piece.Choice(article.title(), article.slug()))
                                .toList(),
                        ""))
                .toList();
    }

    private static Piece.Menu menu(String actionId, String label, List<Piece.Choice> choices, String chosen) {
        List<Piece.Choice> within = choices.stream()
                .filter(choice -> choice.value().length() <= CHOICE)
                .limit(A_MENU)
                .toList();
        return new Piece.Menu(actionId, label, within, chosen);
    }
}
