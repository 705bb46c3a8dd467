package signpost.slack.card;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/** The pieces that every drawing in blocks shows the same: what is pressed, chosen and typed, and the parts of a page. */
interface SameBlocks extends Piece.Cases<List<LayoutBlock>> {
    default List<LayoutBlock> of(List<Piece> pieces) {
        return pieces.stream().flatMap(piece -> piece.match(this).stream()).toList();
    }

    @Override
    default List<LayoutBlock> buttons(Piece.Buttons buttons) {
        return ActionBlocks.buttons(buttons);
    }

    @Override
    default List<LayoutBlock> deeds(Piece.Deeds deeds) {
        return ActionBlocks.deeds(deeds);
    }

    @Override
    default List<LayoutBlock> menus(Piece.Menus menus) {
        return ActionBlocks.menus(menus);
    }

    @Override
    default List<LayoutBlock> heading(Piece.Heading heading) {
        return PageBlocks.heading(heading);
    }

    @Override
    default List<LayoutBlock> row(Piece.Row row) {
        return PageBlocks.row(row);
    }

    @Override
    default List<LayoutBlock> typing(Piece.Typing typing) {
        return PageBlocks.typing(typing);
    }

    @Override
    default List<LayoutBlock> danger(Piece.Danger danger) {
        return PageBlocks.danger(danger);
    }

    @Override
    default List<LayoutBlock> brief(Piece.Brief brief) {
        return brief.shown().match(this);
    }

    @Override
    default List<LayoutBlock> source(Piece.Source source) {
        return ActionBlocks.source(source);
    }

    @Override
    default List<LayoutBlock> place(Piece.Place place) {
        return PageBlocks.place(place);
    }
}
