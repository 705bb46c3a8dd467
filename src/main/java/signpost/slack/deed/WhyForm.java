package signpost.slack.deed;

import static com.slack.api.model.block.composition.BlockCompositions.option;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.view.View;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import signpost.reader.Vote;
import signpost.slack.card.CardValue;
import signpost.slack.card.Field;

/** Asks why a card did not help. */
final class WhyForm {
    static final String ID = "why_not_helpful";

    private static final String REASON = "reason";
    private static final String WORDS = "words";
    static final Map<String, String> NO_REASON = Map.of(REASON, "Please choose one.");

    private WhyForm() {}

    /** What came back. */
    record Filled(Optional<Vote.Reason> reason, String words) {}

    static View of(CardValue on) {
        return Field.form(ID, "What was wrong?", "Send", on.value())
                .blocks(List.of(reason(), Field.optionalText(WORDS, "Anything else?", 500)))
                .build();
    }

    private static LayoutBlock reason() {
        List<OptionObject> reasons = Arrays.stream(Vote.Reason.values())
                .map(it -> option(plainText(label(it)), it.name()))
                .toList();
        return Field.of(
                REASON,
                "Your vote counts either way",
                RadioButtonsElement.builder().actionId(REASON).options(reasons).build());
    }

    private static String label(Vote.Reason reason) {
        return switch (reason) {
            case WRONG_TOPIC -> "The wrong topic";
            case TOO_BASIC -> "Too basic";
            case TOO_LONG -> "Too long";
            case WRONG_FOR_MY_ROLE -> "Wrong for my role";
            case SOURCE_BAD -> "The source is bad";
        };
    }

    static Filled read(View view) {
        String chosen = Field.chosen(view, REASON);
        return new Filled(
                Arrays.stream(Vote.Reason.values())
                        .filter(it -> it.name().equals(chosen))
                        .findFirst(),
                Field.words(view, WORDS));
    }
}
