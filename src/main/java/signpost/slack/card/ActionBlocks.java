package signpost.slack.card;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextActionsBlock;
import com.slack.api.model.block.ContextActionsBlockElement;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.FeedbackButtonObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.FeedbackButtonsElement;
import com.slack.api.model.block.element.IconButtonElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import com.slack.api.model.block.element.StaticSelectElement;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws what can be pressed and chosen.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks/actions-block">Actions block</a>
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks/context-actions-block">Context actions block</a>
 */
final class ActionBlocks {
    private ActionBlocks() {}

    static List<LayoutBlock> buttons(Piece.Buttons buttons) {
        return List.of(
                ActionsBlock.builder().elements(elements(buttons.buttons())).build());
    }

    /** As much of the title as stands beside the minutes. */
    static List<LayoutBlock> source(Piece.Source source) {
        String minutes = source.said().isEmpty() ? "" : " (" + source.said() + ")";
        String words = "Read: " + Limits.cut(source.title(), Limits.BUTTON - "Read: ".length() - minutes.length());
        return buttons(new Piece.Buttons(
                List.of(new Piece.Button(source.actionId(), words + minutes, source.value(), source.url()))));
    }

    static List<LayoutBlock> deeds(Piece.Deeds deeds) {
        List<BlockElement> elements = elements(deeds.buttons());
        elements.add(OverflowMenuElement.builder()
                .actionId(deeds.menuActionId())
                .options(deeds.menu().stream().map(ActionBlocks::option).toList())
                .build());
        return List.of(
                ActionsBlock.builder().blockId(deeds.block()).elements(elements).build());
    }

    static List<LayoutBlock> judging(Piece.Judging judging) {
        List<ContextActionsBlockElement> elements = new ArrayList<>();
        elements.add(FeedbackButtonsElement.builder()
                .actionId(Actions.FEEDBACK)
                .positiveButton(feedback("Helpful", "This card answered the question", judging.helped()))
                .negativeButton(feedback("Not helpful", "This card did not answer the question", judging.didNot()))
                .build());
        if (!judging.remover().isEmpty()) {
            elements.add(IconButtonElement.builder()
                    .actionId(Actions.REMOVE)
                    .icon("trash")
                    .text(plainText("Remove", false))
                    .accessibilityLabel("Remove this answer")
                    .visibleToUserIds(List.of(judging.remover()))
                    .build());
        }
        return List.of(ContextActionsBlock.builder().elements(elements).build());
    }

    private static FeedbackButtonObject feedback(String text, String aloud, String value) {
        return FeedbackButtonObject.builder()
                .text(plainText(text, false))
                .accessibilityLabel(aloud)
                .value(value)
                .build();
    }

    static List<LayoutBlock> menus(Piece.Menus menus) {
        List<BlockElement> elements =
                menus.menus().stream().<BlockElement>map(ActionBlocks::select).toList();
        return List.of(ActionsBlock.builder().elements(elements).build());
    }

    private static StaticSelectElement select(Piece.Menu menu) {
        return StaticSelectElement.builder()
                .actionId(menu.actionId())
                .placeholder(plainText(Limits.cut(menu.label(), Limits.OPTION), false))
                .options(menu.choices().stream().map(ActionBlocks::option).toList())
                .initialOption(menu.choices().stream()
                        .filter(choice -> choice.value().equals(menu.chosen()))
                        .findFirst()
                        .map(ActionBlocks::option)
                        .orElse(null))
                .build();
    }

    static OptionObject option(Piece.Choice choice) {
        return OptionObject.builder()
                .text(plainText(Limits.cut(choice.text(), Limits.OPTION), false))
                .value(choice.value())
                .build();
    }

    /** Buttons of one kind stand in one block, where Slack wants each action id only once. */
    private static List<BlockElement> elements(List<Piece.Button> buttons) {
        List<BlockElement> elements = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Piece.Button button : buttons) {
            long before = ids.stream().filter(button.actionId()::equals).count();
            ids.add(button.actionId());
            elements.add(button(button, before == 0 ? button.actionId() : button.actionId() + "_" + (before + 1)));
        }
        return elements;
    }

    private static BlockElement button(Piece.Button button, String actionId) {
        var element = ButtonElement.builder()
                .actionId(actionId)
                .text(plainText(Limits.cut(button.text(), Limits.BUTTON), false))
                .value(Limits.cut(button.value(), Limits.BUTTON_VALUE));
        return button.url().isEmpty()
                ? element.build()
                : element.url(button.url()).style("primary").build();
    }
}
