package signpost.slack.card;

import static com.slack.api.model.block.Blocks.context;
import static com.slack.api.model.block.Blocks.richText;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextListElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import com.slack.api.model.block.element.RichTextSectionElement.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Draws pieces with rich text, whose words Slack takes literally: nothing in them can ping or link. */
final class RichBlocks implements SameBlocks {
    private static final TextStyle BOLD = TextStyle.builder().bold(true).build();

    private final boolean newest;

    /** @param newest whether Slack's card and carousel may be used */
    RichBlocks(boolean newest) {
        this.newest = newest;
    }

    @Override
    public List<LayoutBlock> title(Piece.Title title) {
        return rich(paragraph(List.of(link(title.text(), title.url(), BOLD))));
    }

    @Override
    public List<LayoutBlock> small(Piece.Small small) {
        String text = Limits.cut(small.text(), Limits.TEXT);
        return List.of(context(it -> it.elements(List.of(plainText(text, false)))));
    }

    @Override
    public List<LayoutBlock> prose(Piece.Prose prose) {
        return rich(paragraph(labelled(prose.label(), words(prose.text()))));
    }

    @Override
    public List<LayoutBlock> points(Piece.Points points) {
        return list(points.label(), points.items(), item -> List.of(words(Limits.cut(item, Limits.TEXT))));
    }

    @Override
    public List<LayoutBlock> aside(Piece.Aside aside) {
        return rich(RichTextQuoteElement.builder()
                .elements(labelled(aside.label(), words(aside.text())))
                .build());
    }

    @Override
    public List<LayoutBlock> links(Piece.Links links) {
        return list(
                links.label(),
                links.links(),
                link -> List.of(link(link.text(), link.url(), null), words(" (" + link.note() + ")")));
    }

    @Override
    public List<LayoutBlock> teasers(Piece.Teasers teasers) {
        List<LayoutBlock> blocks = new ArrayList<>(rich(paragraph(List.of(bold(teasers.label())))));
        if (newest) {
            blocks.add(new CarouselBlock(
                    teasers.teasers().stream().map(CardBlock::of).toList()));
        } else {
            teasers.teasers().forEach(teaser -> blocks.add(compact(teaser)));
        }
        return blocks;
    }

    /** The same in every drawing that may not use cards: a section's words, its button beside it. */
    static LayoutBlock compact(Piece.Teaser teaser) {
        String text = "*" + Mrkdwn.link(teaser.url(), teaser.title(), Limits.TITLE) + "*\n"
                + Mrkdwn.escape(teaser.note(), Limits.LINE) + "\n" + Mrkdwn.escape(teaser.text(), Limits.LINE);
        return section(it -> it.text(PlainBlocks.mrkdwn(text)).accessory(open(teaser)));
    }

    static ButtonElement open(Piece.Teaser teaser) {
        return ButtonElement.builder()
                .actionId(Actions.OPEN_CARD)
                .text(plainText("Open card", false))
                .accessibilityLabel(Limits.cut("Open the card of " + teaser.title(), Limits.BUTTON))
                .value(teaser.value())
                .build();
    }

    @Override
    public List<LayoutBlock> judging(Piece.Judging judging) {
        return newest ? ActionBlocks.judging(judging) : List.of();
    }

    private static <T> List<LayoutBlock> list(String label, List<T> items, Function<T, List<RichTextElement>> item) {
        List<BlockElement> elements = new ArrayList<>();
        if (!label.isEmpty()) {
            elements.add(paragraph(List.of(bold(label))));
        }
        List<RichTextElement> entries = items.stream()
                .map(it -> (RichTextElement) paragraph(item.apply(it)))
                .toList();
        elements.add(
                RichTextListElement.builder().style("bullet").elements(entries).build());
        return List.of(richText(it -> it.elements(elements)));
    }

    private static List<LayoutBlock> rich(BlockElement element) {
        return List.of(richText(it -> it.elements(List.of(element))));
    }

    private static RichTextSectionElement paragraph(List<? extends RichTextElement> elements) {
        return RichTextSectionElement.builder().elements(List.copyOf(elements)).build();
    }

    private static List<RichTextElement> labelled(String label, RichTextElement words) {
        return label.isEmpty() ? List.of(words) : List.of(bold(label + "\n"), words);
    }

    private static RichTextElement words(String text) {
        return RichTextSectionElement.Text.builder()
                .text(Limits.cut(text, Limits.TEXT))
                .build();
    }

    private static RichTextElement bold(String text) {
        return RichTextSectionElement.Text.builder().text(text).style(BOLD).build();
    }

    private static RichTextElement link(String text, String url, @Nullable TextStyle style) {
        return RichTextSectionElement.Link.builder()
                .text(Limits.cut(text, Limits.TITLE))
                .url(url)
                .style(style)
                .build();
    }
}
