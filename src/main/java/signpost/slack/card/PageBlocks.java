package signpost.slack.card;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import java.util.List;

/** Draws what pages are made of: headings, rows, a line to type into. */
final class PageBlocks {
    /** What a question is read up to. */
    private static final int QUESTION = 2_000;

    private PageBlocks() {}

    static List<LayoutBlock> heading(Piece.Heading heading) {
        return List.of(HeaderBlock.builder()
                .text(plainText(Limits.cut(heading.text(), Limits.HEADER), false))
                .build());
    }

    static List<LayoutBlock> row(Piece.Row row) {
        Piece.Link link = row.link();
        String title = link.url().isEmpty()
                ? Mrkdwn.escape(link.text(), Limits.TITLE)
                : Mrkdwn.link(link.url(), link.text(), Limits.TITLE);
        return List.of(SectionBlock.builder()
                .blockId(row.block())
                .text(PlainBlocks.mrkdwn("*" + title + "*\n" + Mrkdwn.escape(link.note(), Limits.LINE)))
                .accessory(accessory(row))
                .build());
    }

    private static BlockElement accessory(Piece.Row row) {
        if (row.choices().size() > 1) {
            return OverflowMenuElement.builder()
                    .actionId(row.actionId())
                    .options(row.choices().stream().map(ActionBlocks::option).toList())
                    .build();
        }
        Piece.Choice only = row.choices().get(0);
        return ButtonElement.builder()
                .actionId(row.actionId())
                .text(plainText(Limits.cut(only.text(), Limits.BUTTON), false))
                .value(only.value())
                .accessibilityLabel(Limits.cut(only.text() + ": " + row.link().text(), Limits.BUTTON))
                .build();
    }

    static List<LayoutBlock> typing(Piece.Typing typing) {
        return List.of(InputBlock.builder()
                .blockId(typing.actionId())
                .dispatchAction(true)
                .optional(true)
                .label(plainText(typing.label(), false))
                .element(PlainTextInputElement.builder()
                        .actionId(typing.actionId())
                        .placeholder(plainText(typing.example(), false))
                        .maxLength(QUESTION)
                        .build())
                .build());
    }

    static List<LayoutBlock> place(Piece.Place place) {
        return List.of(SectionBlock.builder()
                .text(PlainBlocks.mrkdwn(Mrkdwn.escape(place.before(), Limits.LINE)
                        + Mrkdwn.channel(place.channel())
                        + Mrkdwn.escape(place.after(), Limits.TEXT - 2 * Limits.LINE)))
                .build());
    }

    static List<LayoutBlock> danger(Piece.Danger danger) {
        Piece.Button button = danger.button();
        return List.of(ActionsBlock.builder()
                .elements(List.of(ButtonElement.builder()
                        .actionId(button.actionId())
                        .text(plainText(Limits.cut(button.text(), Limits.BUTTON), false))
                        .style("danger")
                        .confirm(ConfirmationDialogObject.builder()
                                .title(plainText(button.text(), false))
                                .text(plainText(Limits.cut(danger.asks(), Limits.CONFIRM), false))
                                .confirm(plainText("Yes", false))
                                .deny(plainText("No", false))
                                .build())
                        .build()))
                .build());
    }
}
