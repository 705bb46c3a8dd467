package signpost.slack.card;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.ButtonElement;
import java.util.List;

/**
 * Slack's card block, which the SDK has no class for yet. The fields are named as Slack's JSON is.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks/card-block">Card block</a>
 */
record CardBlock(
        String type,
        String blockId,
        MarkdownTextObject title,
        PlainTextObject subtitle,
        PlainTextObject body,
        List<ButtonElement> actions)
        implements LayoutBlock {
    static CardBlock of(Piece.Teaser teaser) {
        return new CardBlock(
                "card",
                "card-" + Integer.toHexString(teaser.value().hashCode()),
                PlainBlocks.mrkdwn(Mrkdwn.escape(teaser.title(), Limits.CARD_TITLE)),
                plainText(Limits.cut(teaser.note(), Limits.CARD_SUBTITLE), false),
                plainText(Limits.cut(teaser.text(), Limits.CARD_BODY), false),
                List.of(RichBlocks.open(teaser)));
    }

    @Override
    public String getType() {
        return type;
    }

    @Override
    public String getBlockId() {
        return blockId;
    }
}
