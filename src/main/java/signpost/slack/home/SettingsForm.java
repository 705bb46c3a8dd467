package signpost.slack.home;

import static com.slack.api.model.block.composition.BlockCompositions.option;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import java.util.List;
import signpost.article.Taxonomy;
import signpost.reader.Preferences;
import signpost.slack.card.Field;

/** Asks for a role and topics, both of which may stay empty. */
final class SettingsForm {
    static final String ID = "settings_form";

    private static final String ROLE = "role";
    private static final String TOPICS = "topics";

    private SettingsForm() {}

    static View of(Taxonomy taxonomy, Preferences now) {
        return Field.form(ID, "My settings", "Keep", "")
                .blocks(List.of(role(taxonomy, now.role()), topics(taxonomy, now.topics())))
                .build();
    }

    private static LayoutBlock role(Taxonomy taxonomy, String now) {
        List<OptionObject> roles = taxonomy.audiences().values().stream()
                .map(it -> option(plainText(it.name()), it.slug()))
                .toList();
        return Field.optional(
                ROLE,
                "My role",
                StaticSelectElement.builder()
                        .actionId(ROLE)
                        .options(roles)
                        .initialOption(roles.stream()
                                .filter(it -> it.getValue().equals(now))
                                .findFirst()
                                .orElse(null))
                        .build());
    }

    private static LayoutBlock topics(Taxonomy taxonomy, List<String> now) {
        List<OptionObject> topics = taxonomy.categories().values().stream()
                .map(it -> option(plainText(it.name()), it.slug()))
                .toList();
        List<OptionObject> chosen =
                topics.stream().filter(it -> now.contains(it.getValue())).toList();
        return Field.optional(
                TOPICS,
                "Topics that I want to read about; none stands for all",
                MultiStaticSelectElement.builder()
                        .actionId(TOPICS)
                        .options(topics)
                        // Slack refuses an empty list here.
                        .initialOptions(chosen.isEmpty() ? null : chosen)
                        .build());
    }

    /** What was filled in, as far as the library has it. */
    static Preferences read(View view, Taxonomy taxonomy) {
        String role = Field.chosen(view, ROLE);
        return new Preferences(
                taxonomy.audiences().containsKey(role) ? role : "",
                Field.allChosen(view, TOPICS).stream()
                        .filter(taxonomy.categories()::containsKey)
                        .distinct()
                        .toList());
    }
}
