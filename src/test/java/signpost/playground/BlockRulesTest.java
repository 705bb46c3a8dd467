package signpost.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.playground.block.Json;
import signpost.playground.block.Limit;
import tools.jackson.databind.JsonNode;

/** Each of Slack's limits: what just keeps it is taken, what is one over is not. */
final class BlockRulesTest {
    private static final Map<Limit, Example> EXAMPLES = new EnumMap<>(Limit.class);

    /** Blocks that hold so much of something. */
    private interface Example {
        String of(int size);
    }

    static {
        EXAMPLES.put(Limit.BLOCKS, size -> list(size, i -> "{'type':'divider'}"));
        EXAMPLES.put(Limit.BLOCK_ID, size -> "[{'type':'divider','block_id':'" + x(size) + "'}]");
        EXAMPLES.put(Limit.SECTION_TEXT, size -> "[{'type':'section','text':" + text(size) + "}]");
        EXAMPLES.put(Limit.INPUT_LABEL, size -> input("'label':" + text(size)));
        EXAMPLES.put(Limit.INPUT_HINT, size -> input("'label':" + text(1) + ",'hint':" + text(size)));
        EXAMPLES.put(Limit.SECTION_FIELDS, size -> "[{'type':'section','fields':" + list(size, i -> text(1)) + "}]");
        EXAMPLES.put(Limit.SECTION_FIELD, size -> "[{'type':'section','fields':[" + text(size) + "]}]");
        EXAMPLES.put(Limit.HEADER_TEXT, size -> "[{'type':'header','text':" + text(size) + "}]");
        EXAMPLES.put(
                Limit.CONTEXT_ELEMENTS, size -> "[{'type':'context','elements':" + list(size, i -> text(1)) + "}]");
        EXAMPLES.put(Limit.CONTEXT_TEXT, size -> "[{'type':'context','elements':[" + text(size) + "]}]");
        EXAMPLES.put(
                Limit.CONTEXT_ACTIONS,
                size -> "[{'type':'context_actions','elements':"
                        + list(size, i -> "{'type':'icon_button','icon':'trash','text':" + text(1) + "}") + "}]");
        EXAMPLES.put(
                Limit.ACTIONS,
                size -> "[{'type':'actions','elements':" + list(size, i -> button("'action_id':'a" + i + "'")) + "}]");
        EXAMPLES.put(Limit.ALT_TEXT, size -> "[{'type':'image','image_url':'u','alt_text':'" + x(size) + "'}]");
        EXAMPLES.put(
                Limit.IMAGE_TITLE,
                size -> "[{'type':'image','image_url':'u','alt_text':'a','title':" + text(size) + "}]");
        EXAMPLES.put(Limit.IMAGE_URL, size -> "[{'type':'image','alt_text':'a','image_url':'" + x(size) + "'}]");
        EXAMPLES.put(
                Limit.MARKDOWN_OF_A_MESSAGE,
                size -> "[{'type':'markdown','text':'" + x(size - 1) + "'},{'type':'markdown','text':'x'}]");
        EXAMPLES.put(Limit.CARD_TITLE, size -> card("'title':" + text(size)));
        EXAMPLES.put(Limit.CARD_SUBTITLE, size -> card("'title':" + text(1) + ",'subtitle':" + text(size)));
        EXAMPLES.put(Limit.CARD_BODY, size -> card("'body':" + text(size)));
        EXAMPLES.put(Limit.CARD_SUBTEXT, size -> card("'body':" + text(1) + ",'subtext':" + text(size)));
        EXAMPLES.put(
                Limit.CARD_BUTTONS, size -> card("'actions':" + list(size, i -> button("'action_id':'a" + i + "'"))));
        EXAMPLES.put(
                Limit.CAROUSEL_CARDS,
                size -> "[{'type':'carousel','elements':" + list(size, i -> "{'type':'card','body':" + text(1) + "}")
                        + "}]");
        EXAMPLES.put(Limit.ACTION_ID, size -> accessory(button("'action_id':'" + x(size) + "'")));
        EXAMPLES.put(Limit.BUTTON_TEXT, size -> accessory("{'type':'button','text':" + text(size) + "}"));
        EXAMPLES.put(Limit.BUTTON_VALUE, size -> accessory(button("'value':'" + x(size) + "'")));
        EXAMPLES.put(Limit.BUTTON_URL, size -> accessory(button("'url':'" + x(size) + "'")));
        EXAMPLES.put(Limit.BUTTON_LABEL, size -> accessory(button("'accessibility_label':'" + x(size) + "'")));
        EXAMPLES.put(Limit.OVERFLOW_OPTIONS, size -> accessory(options("overflow", size)));
        EXAMPLES.put(Limit.SELECT_OPTIONS, size -> accessory(options("static_select", size)));
        EXAMPLES.put(
                Limit.SELECT_GROUPS,
                size -> accessory("{'type':'multi_static_select','option_groups':"
                        + list(size, i -> "{'options':[" + option("") + "]}") + "}"));
        EXAMPLES.put(Limit.PLACEHOLDER, size -> accessory("{'type':'users_select','placeholder':" + text(size) + "}"));
        EXAMPLES.put(Limit.CHECKBOXES, size -> accessory(options("checkboxes", size)));
        EXAMPLES.put(Limit.RADIO_BUTTONS, size -> accessory(options("radio_buttons", size)));
        EXAMPLES.put(
                Limit.OPTION_TEXT, size -> accessory("{'type':'overflow','options':[{'text':" + text(size) + "}]}"));
        EXAMPLES.put(Limit.OPTION_VALUE, size -> overflow(",'value':'" + x(size) + "'"));
        EXAMPLES.put(Limit.OPTION_DESCRIPTION, size -> overflow(",'description':" + text(size)));
        EXAMPLES.put(Limit.OPTION_URL, size -> overflow(",'url':'" + x(size) + "'"));
        EXAMPLES.put(Limit.CONFIRM_TITLE, size -> confirm(text(size), text(1), text(1)));
        EXAMPLES.put(Limit.CONFIRM_TEXT, size -> confirm(text(1), text(size), text(1)));
        EXAMPLES.put(Limit.CONFIRM_BUTTON, size -> confirm(text(1), text(1), text(size)));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.MATCH_NONE,
            names = {"MESSAGE_TEXT", "BLOCKS_OF_A_VIEW", "VIEW_.*", "PRIVATE_METADATA"})
    void isHeld(Limit limit) {
        Example example = EXAMPLES.getOrDefault(limit, size -> "no example");
        assertThat(SlackLimits.problems(json(example.of(limit.most())))).isEmpty();
        assertThat(SlackLimits.problems(json(example.of(limit.most() + 1))))
                .singleElement()
                .asString()
                .contains(limit.most() + 1 + " is over " + limit.name(), "https://docs.slack.dev/reference/");
    }

    @Test
    void aTextOverFortyThousandIsRefused() {
        JsonNode tooLong = Json.object().put("text", x(40_001));
        assertThat(WebApi.refusal(tooLong, null)).isEqualTo("msg_too_long");
        assertThat(SlackLimits.problemsOfMessage(json("{'text':'" + x(4_001) + "'}")))
                .containsExactly("text over the advised 4000");
        assertThat(SlackLimits.problemsOfMessage(json("{'text':'" + x(4_000) + "'}")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{'type':'section','text':{'type':'mrkdwn','text':'<!channel>'}}]",
                "[{'type':'context','elements':[{'type':'mrkdwn','text':'by <@U1>'}]}]",
                "[{'type':'section','fields':[{'type':'mrkdwn','text':'in <#C1>'}]}]",
                "[{'type':'rich_text','elements':[{'type':'rich_text_section','elements':[{'type':'user'}]}]}]",
                "[{'type':'rich_text','elements':[{'type':'rich_text_section','elements':[{'type':'broadcast'}]}]}]"
            })
    void aPingIsFoundWhereverItStands(String blocks) {
        assertThat(SlackLimits.problemsOfMessage(json("{'text':'t','blocks':" + blocks + "}")))
                .singleElement()
                .asString()
                .startsWith("a ping");
    }

    @Test
    void aPingInTheTextIsFound() {
        assertThat(SlackLimits.problemsOfMessage(json("{'text':'<!here>'}"))).containsExactly("a ping");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{'type':'divider','block_id':'a'},{'type':'divider','block_id':'a'}]",
                "[{'type':'rich_text','elements':[{'type':'rich_text_list','elements':[]}]}]",
                "[{'type':'actions','elements':[]}]",
                "[{'type':'image','image_url':'u'}]",
                "[{'type':'sections'}]"
            })
    void whatSlackWouldNotTakeIsFound(String blocks) {
        assertThat(SlackLimits.problems(json(blocks))).hasSize(1);
    }

    private static String json(String withSingleQuotes) {
        return withSingleQuotes.replace('\'', '"');
    }

    private static String x(int size) {
        return "x".repeat(size);
    }

    private static String text(int size) {
        return "{'type':'plain_text','text':'" + x(size) + "'}";
    }

    private static String list(int size, IntFunction<String> element) {
        return IntStream.range(0, size).mapToObj(element).collect(Collectors.joining(",", "[", "]"));
    }

    private static String button(String fields) {
        return "{'type':'button','text':" + text(1) + "," + fields + "}";
    }

    private static String option(String fields) {
        return "{'text':" + text(1) + fields + "}";
    }

    private static String options(String type, int size) {
        return "{'type':'" + type + "','options':" + list(size, i -> option("")) + "}";
    }

    private static String overflow(String fields) {
        return accessory("{'type':'overflow','options':[" + option(fields) + "]}");
    }

    private static String confirm(String title, String text, String button) {
        return accessory(button(Stream.of("'confirm':{'title':" + title, "'text':" + text, "'confirm':" + button + "}")
                .collect(Collectors.joining(","))));
    }

    private static String accessory(String element) {
        return "[{'type':'section','text':" + text(1) + ",'accessory':" + element + "}]";
    }

    private static String input(String fields) {
        return "[{'type':'input','element':{'type':'plain_text_input'}," + fields + "}]";
    }

    private static String card(String fields) {
        return "[{'type':'card'," + fields + "}]";
    }
}
