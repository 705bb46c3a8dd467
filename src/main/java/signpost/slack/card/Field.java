package signpost.slack.card;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewState;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of a form, each a block and an element of one name, and what was filled in.
 *
 * @see <a href="https://docs.slack.dev/surfaces/modals">Modals</a>
 */
public final class Field {
    private Field() {}

    /**
     * A form with nothing in it yet.
     *
     * @param carried comes back with what is filled in, at most 3,000 characters
     */
    public static View.ViewBuilder form(String id, String title, String submit, String carried) {
        return View.builder()
                .type("modal")
                .callbackId(id)
                .privateMetadata(carried)
                .title(ViewTitle.builder().type("plain_text").text(title).build())
                .submit(ViewSubmit.builder().type("plain_text").text(submit).build())
                .close(ViewClose.builder().type("plain_text").text("Close").build());
    }

    public static LayoutBlock of(String name, String label, BlockElement element) {
        return hinted(name, label, "", element);
    }

    /** The same with a line below on how to fill it in. */
    public static LayoutBlock hinted(String name, String label, String hint, BlockElement element) {
        return block(name, label, hint).element(element).build();
    }

    private static InputBlock.InputBlockBuilder block(String name, String label, String hint) {
        return InputBlock.builder()
                .blockId(name)
                .label(plainText(label, false))
                .hint(hint.isEmpty() ? null : plainText(hint, false));
    }

    /** A text of several lines. */
    public static LayoutBlock text(String name, String label, int most) {
        return of(name, label, several(name, most).build());
    }

    /** A line, filled in already with what is known. */
    public static LayoutBlock line(String name, String label, String known, int most) {
        return of(name, label, one(name, known, most));
    }

    /** The same where it may stay empty. */
    public static LayoutBlock optionalLine(String name, String label, String known, int most) {
        return optional(name, label, one(name, known, most));
    }

    private static PlainTextInputElement one(String name, String known, int most) {
        return PlainTextInputElement.builder()
                .actionId(name)
                .maxLength(most)
                .initialValue(known.isEmpty() ? null : Limits.cut(known, most))
                .build();
    }

    /** A text of several lines that may stay empty. */
    public static LayoutBlock optionalText(String name, String label, int most) {
        return optional(name, label, several(name, most).build());
    }

    /** A field that may stay empty. */
    public static LayoutBlock optional(String name, String label, BlockElement element) {
        return optional(name, label, "", element);
    }

    /** The same with a line below on how to fill it in. */
    public static LayoutBlock optional(String name, String label, String hint, BlockElement element) {
        return block(name, label, hint).optional(true).element(element).build();
    }

    private static PlainTextInputElement.PlainTextInputElementBuilder several(String name, int most) {
        return PlainTextInputElement.builder().actionId(name).multiline(true).maxLength(most);
    }

    /** What was typed, or empty; never longer than Slack lets a field be. */
    public static String words(View view, String name) {
        return value(view, name)
                .map(ViewState.Value::getValue)
                .map(words -> Limits.cut(words.strip(), Limits.TEXT))
                .orElse("");
    }

    /** The value of the option that was chosen, or empty. */
    public static String chosen(View view, String name) {
        return value(view, name)
                .map(ViewState.Value::getSelectedOption)
                .map(ViewState.SelectedOption::getValue)
                .orElse("");
    }

    /** The day that was chosen, as {@code 2026-11-23}, or empty. */
    public static String day(View view, String name) {
        return value(view, name).map(ViewState.Value::getSelectedDate).orElse("");
    }

    /** The time that was chosen, as {@code 09:00}, or empty. */
    public static String time(View view, String name) {
        return value(view, name).map(ViewState.Value::getSelectedTime).orElse("");
    }

    /** The values of all options that were chosen. */
    public static List<String> allChosen(View view, String name) {
        return value(view, name).map(ViewState.Value::getSelectedOptions).orElse(List.of()).stream()
                .map(ViewState.SelectedOption::getValue)
                .toList();
    }

    private static Optional<ViewState.Value> value(View view, String name) {
        return Optional.ofNullable(view.getState())
                .map(ViewState::getValues)
                .map(values -> values.get(name))
                .map((Map<String, ViewState.Value> values) -> values.get(name));
    }
}
