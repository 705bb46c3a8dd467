package signpost.slack.card;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/**
 * Slack's carousel block, 1 to 10 cards side by side, which the SDK has no class for yet.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks/carousel-block">Carousel block</a>
 */
record CarouselBlock(String type, List<CardBlock> elements) implements LayoutBlock {
    private static final int MOST = 10;

    CarouselBlock(List<CardBlock> elements) {
        this("carousel", elements.stream().limit(MOST).toList());
    }

    @Override
    public String getType() {
        return type;
    }

    @Override
    public String getBlockId() {
        return "others";
    }
}
