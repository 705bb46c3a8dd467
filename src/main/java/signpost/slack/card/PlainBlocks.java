package signpost.slack.card;

import static com.slack.api.model.block.Blocks.section;
import static java.util.stream.Collectors.joining;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import java.util.ArrayList;
import java.util.List;

/** Draws pieces with nothing but mrkdwn sections and buttons, which Slack has taken for as long as there are blocks. */
final class PlainBlocks implements SameBlocks {
    private static final int LABEL = 100;

    @Override
    public List<LayoutBlock> title(Piece.Title title) {
        return words("*" + Mrkdwn.link(title.url(), title.text(), Limits.TITLE) + "*");
    }

    @Override
    public List<LayoutBlock> small(Piece.Small small) {
        return words(Mrkdwn.escape(small.text(), Limits.TEXT));
    }

    @Override
    public List<LayoutBlock> prose(Piece.Prose prose) {
        return words(label(prose.label()) + Mrkdwn.escape(prose.text(), Limits.TEXT - LABEL));
    }

    @Override
    public List<LayoutBlock> points(Piece.Points points) {
        return words(label(points.label())
                + points.items().stream()
                        .limit(10)
                        .map(item -> "\u2022 " + Mrkdwn.escape(item, Limits.LINE))
                        .collect(joining("\n")));
    }

    @Override
    public List<LayoutBlock> aside(Piece.Aside aside) {
        return words(label(aside.label()) + ">" + Mrkdwn.escape(aside.text().replace('\n', ' '), Limits.TEXT - LABEL));
    }

    @Override
    public List<LayoutBlock> links(Piece.Links links) {
        List<LayoutBlock> blocks = new ArrayList<>(links.label().isEmpty() ? List.of() : words(label(links.label())));
        links.links()
                .forEach(link -> blocks.addAll(words("\u2022 " + Mrkdwn.link(link.url(), link.text(), Limits.TITLE)
                        + " (" + Mrkdwn.escape(link.note(), Limits.LINE) + ")")));
        return blocks;
    }

    @Override
    public List<LayoutBlock> teasers(Piece.Teasers teasers) {
        List<LayoutBlock> blocks = new ArrayList<>(words(label(teasers.label())));
        teasers.teasers().forEach(teaser -> blocks.add(RichBlocks.compact(teaser)));
        return blocks;
    }

    /** Slack's feedback buttons are among its newest kinds, so there are none where those were refused. */
    @Override
    public List<LayoutBlock> judging(Piece.Judging judging) {
        return List.of();
    }

    private static String label(String label) {
        return label.isEmpty() ? "" : "*" + Mrkdwn.escape(label, LABEL - 3) + "*\n";
    }

    private static List<LayoutBlock> words(String text) {
        return List.of(section(it -> it.text(mrkdwn(text))));
    }

    /** Verbatim, so that Slack makes no links or mentions of its own from the words. */
    static MarkdownTextObject mrkdwn(String text) {
        return MarkdownTextObject.builder().text(text).verbatim(true).build();
    }
}
