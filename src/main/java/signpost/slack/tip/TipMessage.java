package signpost.slack.tip;

import java.util.ArrayList;
import java.util.List;
import signpost.article.Article;
import signpost.article.Taxonomy;
import signpost.slack.card.Message;
import signpost.slack.card.Piece;
import signpost.tips.Tip;

/**
 * A tip from a card: what to do, why, a question for the team, and where to read on; or those of a week in a list.
 *
 * <p>A tip's words take six lines on a phone: two say what to do, and the question has as many of the others as it
 * needs. What is cut there is whole in the text for screen readers and one press away in the card.
 */
final class TipMessage {
    private static final int LINES = 6;
    private static final int LINES_OF_TAKEAWAY = 2;
    private static final int MOST_OF_QUESTION = 3;
    private static final int MOST_OF_WHY = 2;
    /** About what a phone of 390 points shows of a message in a line, and in one of small print. */
    private static final int A_LINE = 40;

    private static final int A_SMALL_LINE = 48;
    private static final String QUESTION = "Discuss: ";
    private static final String NOW_WEEKLY =
            "Nobody pressed anything under the last tips, so from now on they come once a week. Type /signpost tips to"
                    + " change that.";

    private TipMessage() {}

    /** What is posted by itself. */
    static Message posted(Tip tip, Taxonomy taxonomy) {
        List<Piece> pieces = new ArrayList<>();
        if (tip.nowWeekly()) {
            pieces.add(new Piece.Small(NOW_WEEKLY));
        }
        if (tip.articles().size() == 1) {
            Article article = tip.articles().get(0);
            pieces.addAll(pieces(article));
            pieces.add(feedback(article, taxonomy));
        } else {
            pieces.add(new Piece.Heading("Tips for this week"));
            tip.articles().forEach(article -> pieces.add(row(article, taxonomy)));
        }
        return new Message(pieces);
    }

    /** What one person asked for, in a place where they can show it to others or not. */
    static Message shown(Article article, boolean shareable) {
        List<Piece> pieces = new ArrayList<>(pieces(article));
        List<Piece.Button> buttons = new ArrayList<>(forOne(article));
        if (shareable) {
            buttons.add(new Piece.Button(TipActions.SHARE, "Post it here", article.slug(), ""));
        }
        pieces.add(new Piece.Buttons(buttons));
        return new Message(pieces);
    }

    /** What one person showed to the others. */
    static Message shared(String name, Article article) {
        List<Piece> pieces = new ArrayList<>(List.of(new Piece.Small(name + " shared this tip:")));
        pieces.addAll(pieces(article));
        pieces.add(new Piece.Buttons(forOne(article)));
        return new Message(pieces);
    }

    private static List<Piece> pieces(Article article) {
        var gist = article.gist();
        String question = gist.discussion().map(it -> QUESTION + it).orElse("");
        int asked = Math.min(MOST_OF_QUESTION, (question.length() + A_SMALL_LINE - 1) / A_SMALL_LINE);
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Brief(
                new Piece.Prose("", Shortened.to(LINES_OF_TAKEAWAY * A_LINE, gist.takeaway())), gist.takeaway()));
        pieces.add(small(gist.whyItMatters(), Math.min(MOST_OF_WHY, LINES - LINES_OF_TAKEAWAY - asked)));
        if (!question.isEmpty()) {
            pieces.add(small(question, asked));
        }
        pieces.add(new Piece.Source(TipActions.READ, article.slug(), article.title(), article.url(), minutes(article)));
        return pieces;
    }

    private static Piece small(String text, int lines) {
        return new Piece.Brief(new Piece.Small(Shortened.to(lines * A_SMALL_LINE, text)), text);
    }

    private static int minutes(Article article) {
        return article.source().readingMinutes().orElse(0);
    }

    private static List<Piece.Button> forOne(Article article) {
        return List.of(
                new Piece.Button(TipActions.SAVE, "Save", article.slug(), ""),
                new Piece.Button(TipActions.CARD, "Open the card", article.slug(), ""));
    }

    private static Piece feedback(Article article, Taxonomy taxonomy) {
        String slug = article.slug();
        return new Piece.Deeds(
                TipActions.block(slug),
                List.of(
                        new Piece.Button(TipActions.SAVE, "Save", slug, ""),
                        new Piece.Button(TipActions.MORE, "More like this", slug, ""),
                        new Piece.Button(TipActions.LESS, "Less like this", slug, ""),
                        new Piece.Button(TipActions.NOT_TODAY, "Not today", slug, "")),
                TipActions.MENU,
                List.of(TipActions.OPEN_CARD, never(article, taxonomy), TipActions.CHANGE_TIPS));
    }

    private static Piece.Choice never(Article article, Taxonomy taxonomy) {
        return TipActions.never(taxonomy.categoryName(article.filing().category()));
    }

    private static Piece row(Article article, Taxonomy taxonomy) {
        String takeaway = article.gist().takeaway();
        int minutes = minutes(article);
        String title = article.title() + (minutes > 0 ? " (" + minutes + " min read)" : "");
        return new Piece.Brief(
                new Piece.Row(
                        TipActions.block(article.slug()),
                        new Piece.Link(title, article.url(), takeaway),
                        TipActions.MENU,
                        List.of(
                                TipActions.OPEN_CARD,
                                TipActions.SAVE_CARD,
                                TipActions.MORE_LIKE_THIS,
                                TipActions.LESS_LIKE_THIS,
                                never(article, taxonomy))),
                takeaway + "\n" + title + "\n" + article.url());
    }
}
