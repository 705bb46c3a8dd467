package signpost.slack.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import signpost.article.Article;
import signpost.article.Source;

/** What can be done with a card: the rows of buttons under it. */
final class CardDeeds {
    private static final Piece.Choice REPORT = new Piece.Choice("Report this card", CardMenu.REPORT);

    private CardDeeds() {}

    static Piece of(Article article, Occasion occasion) {
        String slug = article.slug();
        String value = new CardValue(slug, occasion.question()).value();
        List<Piece.Button> buttons = new ArrayList<>();
        buttons.add(new Piece.Button(Actions.READ_SOURCE, "Read the " + noun(article.source()), slug, article.url()));
        buttons.add(new Piece.Button(Actions.SAVE, "Save", slug, ""));
        buttons.add(new Piece.Button(Actions.MORE_LIKE_THIS, "More like this", value, ""));
        if (!occasion.question().isEmpty()) {
            buttons.add(new Piece.Button(Actions.ANOTHER_ONE, "Another one", value, ""));
        }
        if (occasion.shareable()) {
            buttons.add(new Piece.Button(Actions.SHARE, "Share here", slug, ""));
        }
        return new Piece.Deeds(CardMenu.block(slug), buttons, Actions.CARD_MENU, List.of(REPORT));
    }

    static Piece judging(Article article, Occasion occasion) {
        CardValue on = new CardValue(article.slug(), occasion.question());
        return new Piece.Judging(new Feedback(true, on).value(), new Feedback(false, on).value(), occasion.remover());
    }

    private static String noun(Source source) {
        return source.isOnlyListed() ? "listing" : source.type().label().toLowerCase(Locale.ROOT);
    }
}
