package signpost.slack.card;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * Writes pieces as one text that stands for the whole message.
 *
 * @see <a href="https://docs.slack.dev/reference/methods/chat.postMessage">Slack on text beside blocks</a>
 */
final class PlainText implements Piece.Cases<String> {
    String of(List<Piece> pieces) {
        String text = pieces.stream()
                .map(piece -> piece.match(this))
                .filter(part -> !part.isEmpty())
                .collect(joining("\n"));
        return Mrkdwn.escape(text, Limits.MESSAGE_TEXT);
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
        return "- " + row.link().text() + " " + row.link().url();
    }

    @Override
    public String typing(Piece.Typing typing) {
        return "";
    }

    @Override
    public String danger(Piece.Danger danger) {
        return "";
    }

    private static String label(String label) {
        return label.isEmpty() ? "" : label + ":\n";
    }
}
