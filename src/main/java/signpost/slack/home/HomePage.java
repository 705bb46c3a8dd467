package signpost.slack.home;

import com.slack.api.model.view.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import signpost.article.Article;
import signpost.article.Taxonomy;
import signpost.reader.Person;
import signpost.reader.Preferences;
import signpost.reader.SqliteReaders;
import signpost.search.Search;
import signpost.slack.HomeSection;
import signpost.slack.browse.Browse;
import signpost.slack.card.Actions;
import signpost.slack.card.Message;
import signpost.slack.card.Piece;

/** The Home tab from top to bottom. At most 94 blocks, whatever is saved, begun and set up. */
final class HomePage {
    static final String SEARCH = "home_search";
    static final String CARD = "home_card";
    static final String SETTINGS = "home_settings";
    static final String FORGET = "forget_me";
    static final String PATHS = "My reading paths";

    private final Search search;
    private final SqliteReaders readers;
    private final HomeSection tips;
    private final Clock clock;

    HomePage(Search search, SqliteReaders readers, HomeSection tips, Clock clock) {
        this.search = search;
        this.readers = readers;
        this.tips = tips;
        this.clock = clock;
    }

    View view(Person person, Listing listing) {
        return View.builder()
                .type("home")
                .blocks(message(person, listing).blocks())
                .build();
    }

    private Message message(Person person, Listing listing) {
        Preferences preferences = readers.preferences().of(person);
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Typing(SEARCH, "Ask the library", "How do I run a good one on one?"));
        pieces.add(new Piece.Buttons(List.of(new Piece.Button(Browse.OPEN, "Browse the library", "browse", ""))));
        today(preferences, pieces);
        pieces.add(new Piece.Heading("My reading list"));
        pieces.addAll(new ReadingListPieces(search, readers.readingList()).of(person, listing));
        paths(person, pieces);
        pieces.addAll(tips.of(person));
        pieces.addAll(settings(preferences));
        pieces.addAll(kept());
        return new Message(pieces);
    }

    private void today(Preferences preferences, List<Piece> pieces) {
        CardOfTheDay.of(search.catalogue(), preferences, LocalDate.ofInstant(clock.instant(), clock.getZone()))
                .ifPresent(article -> pieces.addAll(List.of(
                        new Piece.Heading("Today's card"),
                        row(article),
                        new Piece.Buttons(List.of(new Piece.Button(Actions.SAVE, "Save", article.slug(), ""))))));
    }

    private static Piece row(Article article) {
        return new Piece.Row(
                "today-" + article.slug(),
                new Piece.Link(article.title(), article.url(), article.gist().takeaway()),
                CARD,
                List.of(new Piece.Choice("Open card", article.slug())));
    }

    private void paths(Person person, List<Piece> pieces) {
        List<Piece> paths = new PathPieces(search, readers.progress()).of(person);
        if (!paths.isEmpty()) {
            pieces.add(new Piece.Heading(PATHS));
            pieces.addAll(paths);
        }
    }

    List<Piece> settings(Preferences preferences) {
        Taxonomy taxonomy = search.catalogue().taxonomy();
        String role = preferences.role().isEmpty() ? "not said" : taxonomy.audienceName(preferences.role());
        String topics = preferences.topics().isEmpty()
                ? "all"
                : String.join(
                        ", ",
                        preferences.topics().stream()
                                .map(taxonomy::categoryName)
                                .toList());
        return List.of(
                new Piece.Heading("My settings"),
                new Piece.Prose("", "Role: " + role + "\nTopics: " + topics),
                new Piece.Small(
                        "Today's card is chosen by them, and what is for my role stands a little nearer the top of an answer."),
                new Piece.Buttons(List.of(new Piece.Button(SETTINGS, "Change settings", "settings", ""))));
    }

    private static List<Piece> kept() {
        return List.of(
                new Piece.Heading("What Signpost keeps about me"),
                new Piece.Points(
                        "",
                        List.of(
                                "My reading list, where I stand on reading paths, and my settings, until I remove them.",
                                "My votes, reports, suggestions and noted gaps, which cards I asked for another one of, and which"
                                        + " of the bot's messages answer mine: for 30 days.",
                                "The words of a question until it is answered, at most 24 hours; in a vote, a report or a"
                                        + " noted gap, for 30 days.",
                                "My last question in a conversation for 15 minutes, in memory alone, so that I can go on from"
                                        + " it.",
                                "That I set up tips, and what, until I remove it here; how I judged tips, for 30 days.",
                                "That I was greeted, so that it happens once.")),
                new Piece.Small("Nobody else sees any of it: there is no view of what one person reads."),
                new Piece.Danger(
                        new Piece.Button(FORGET, "Forget me", "forget", ""),
                        "This removes everything above at once, for good. The bot's messages stay where they are."));
    }
}
