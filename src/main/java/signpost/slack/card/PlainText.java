package signpost.slack.card;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Function;

/**
 * Writes pieces as one text that stands for the whole message.
 *
 * @see <a href="https://docs.slack.dev/reference/methods/chat.postMessage">Slack on text beside blocks</a>
 */
final class PlainText implements Piece.Cases<String> {
    private final boolean whole;

    PlainText() {
        this(true);
    }

    /** @param whole whether what blocks show shortened is told whole, for which there may be no room */
    private PlainText(boolean whole) {
        this.whole = whole;
    }

    String of(List<Piece> pieces) {
        String text = joined(pieces, this::escaped);
        return text.length() <= Limits.MESSAGE_TEXT
                ? text
                : Mrkdwn.escape(joined(pieces, piece -> piece.match(new PlainText(false))), Limits.MESSAGE_TEXT);
    }

    private static String joined(List<Piece> pieces, Function<Piece, String> words) {
        return pieces.stream().map(words).filter(part -> !part.isEmpty()).collect(joining("\n"));
    }

    /** A channel's name is the one thing in a text that Slack is to fill in. */
    private String escaped(Piece piece) {
        return piece instanceof Piece.Place place
                ? Mrkdwn.escape(place.before()) + Mrkdwn.channel(place.channel()) + Mrkdwn.escape(place.after())
                : Mrkdwn.escape(piece.match(this));
    }

    @Override
    public String title(Piece.Title title) {
        return Limits.cut(title.text(), Limits.TITLE) + "\n" + title.url();
    }

    @Override
    public String small(Piece.Small small) {
        return small.text();
    }

    @Override
    public String prose(Piece.Prose prose) {
        return label(prose.label()) + prose.text();
    }

    @Override
    public String points(Piece.Points points) {
        return label(points.label())
                + points.items().stream().map(item -> "- " + item).collect(joining("\n"));
    }

    @Override
    public String aside(Piece.Aside aside) {
        return label(aside.label()) + aside.text();
    }

    @Override
    public String links(Piece.Links links) {
        return label(links.label())
                + links.links().stream()
                        .map(link -> "- " + Limits.cut(link.text(), Limits.TITLE) + " " + link.url())
                        .collect(joining("\n"));
    }

    @Override
    public String teasers(Piece.Teasers teasers) {
        return label(teasers.label())
                + teasers.teasers().stream()
                        .map(teaser -> "- " + Limits.cut(teaser.title(), Limits.TITLE) + " " + teaser.url())
                        .collect(joining("\n"));
    }

    /** What a button does is not for reading aloud; Slack names the buttons itself. */
    @Override
    public String buttons(Piece.Buttons buttons) {
        return "";
    }

    @Override
    public String deeds(Piece.Deeds deeds) {
        return "";
    }

    @Override
    public String judging(Piece.Judging judging) {
        return "";
    }

    @Override
    public String menus(Piece.Menus menus) {
        return "";
    }

    @Override
    public String heading(Piece.Heading heading) {
        return heading.text();
    }

    @Override
    public String row(Piece.Row row) {
        return "- " + Limits.cut(row.link().text(), Limits.TITLE) + " "
                + row.link().url();
    }

    @Override
    public String typing(Piece.Typing typing) {
        return "";
    }

    @Override
    public String danger(Piece.Danger danger) {
        return "";
    }

    @Override
    public String brief(Piece.Brief brief) {
        return whole ? brief.whole() : brief.shown().match(this);
    }

    @Override
    public String source(Piece.Source source) {
        String title = Limits.cut(source.title(), Limits.TITLE);
        return title + (source.said().isEmpty() ? "" : " (" + source.said() + ")") + "\n" + source.url();
    }

    @Override
    public String place(Piece.Place place) {
        return place.before() + "a channel" + place.after();
    }

    private static String label(String label) {
        return label.isEmpty() ? "" : label + ":\n";
    }
}
