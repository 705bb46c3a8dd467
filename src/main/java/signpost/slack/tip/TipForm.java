package signpost.slack.tip;

import static com.slack.api.model.block.composition.BlockCompositions.option;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import signpost.slack.card.Field;
import signpost.tips.Subscription;
import signpost.tips.plan.Draft;

/** The settings of tips: whether they come, and every field of their plan, filled in with what is set up. */
final class TipForm {
    static final String ID = "tips_form";

    private static final String SURE = "sure";
    private static final String STATE = "state";
    private static final String ON = "on";
    private static final String OFF = "off";

    private TipForm() {}

    /** What a form starts from: a plan as it is, or what is proposed where there is none yet. */
    record Known(Optional<Subscription> subscription, Draft draft) {
        boolean isOn() {
            return subscription.map(Subscription::isOn).orElse(true);
        }

        /** Whether somebody else set it up. */
        boolean isOthers(String person) {
            return subscription
                    .filter(it -> it.leave(person) == Subscription.Leave.TO_CONFIRM)
                    .isPresent();
        }
    }

    /**
     * The form as one person sees it.
     *
     * @param channel where the tips come, or the person's own id
     */
    static View of(String channel, String person, Known known, PlanFields.Offered offered) {
        List<LayoutBlock> blocks = new ArrayList<>();
        known.subscription().ifPresent(subscription -> blocks.addAll(head(subscription, known.isOthers(person))));
        blocks.add(state(known.isOn()));
        blocks.addAll(PlanFields.of(known.draft(), offered));
        if (known.isOthers(person)) {
            blocks.add(sure());
        }
        String title = channel.equals(person) ? "Tips to you" : "Tips in this channel";
        return Field.form(ID, title, "Keep", channel).blocks(blocks).build();
    }

    private static List<LayoutBlock> head(Subscription subscription, boolean others) {
        List<LayoutBlock> head = new ArrayList<>();
        if (others) {
            head.add(SectionBlock.builder()
                    .text(MarkdownTextObject.builder()
                            .text("<@" + subscription.owner() + "> set these tips up. You can change or stop them too;"
                                    + " they are told that it was you.")
                            .build())
                    .build());
        }
        head.add(ActionsBlock.builder()
                .elements(List.of(ButtonElement.builder()
                        .actionId(TipActions.PREVIEW)
                        .text(plainText("Preview the next 5", false))
                        .value(subscription.spot().channel())
                        .build()))
                .build());
        return head;
    }

    private static LayoutBlock state(boolean on) {
        List<OptionObject> states = List.of(option(plainText("On", false), ON), option(plainText("Off", false), OFF));
        return Field.of(
                STATE,
                "Tips are",
                RadioButtonsElement.builder()
                        .actionId(STATE)
                        .options(states)
                        .initialOption(states.get(on ? 0 : 1))
                        .build());
    }

    private static LayoutBlock sure() {
        return Field.optional(
                SURE,
                "Somebody else set these tips up",
                CheckboxesElement.builder()
                        .actionId(SURE)
                        .options(List.of(option(plainText("Change them, and tell who set them up", false), SURE)))
                        .build());
    }

    static boolean isOn(View filled) {
        return !Field.chosen(filled, STATE).equals(OFF);
    }

    /** What is said at a field of the form to somebody who did not say that they mean it. */
    static Map<String, String> notSure(View filled) {
        boolean asked = filled.getBlocks().stream().anyMatch(block -> SURE.equals(block.getBlockId()));
        return asked
                ? Map.of(SURE, "Please tick this: somebody else set these tips up, and is told who changed them.")
                : Map.of(
                        STATE,
                        "Somebody else set tips up here meanwhile. Close this, and type /signpost tips to change them.");
    }

    static boolean isSure(View filled) {
        return Field.allChosen(filled, SURE).contains(SURE);
    }
}
