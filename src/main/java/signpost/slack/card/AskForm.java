package signpost.slack.card;

import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import signpost.search.Answer;

/** A view to ask in, which shows its answer below what was asked. */
public final class AskForm {
    public static final String ID = "ask_form";

    /** The field's name. */
    public static final String QUESTION = "question";

    private static final int MOST = 2_000;

    private AskForm() {}

    public static View empty() {
        return view(List.of());
    }

    public static View answered(String question, Answer answer) {
        return view(
                AnswerCards.of(answer, new Occasion(question, true, false, "")).blocks());
    }

    private static View view(List<LayoutBlock> below) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Field.text(QUESTION, "What is on your mind?", MOST));
        if (!below.isEmpty()) {
            blocks.add(new DividerBlock());
        }
        blocks.addAll(below);
        return Field.form(ID, "Ask Signpost", "Ask", "").blocks(blocks).build();
    }

    /** What was asked, or empty. */
    public static String question(View view) {
        return Field.words(view, QUESTION);
    }
}
