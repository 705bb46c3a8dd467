package signpost.playground;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A message as a person sees it. */
public final class Shown {
    private final ChatMessage message;

    Shown(ChatMessage message) {
        this.message = message;
    }

    /** A button that can be seen. */
    record Button(String blockId, String actionId, String label) {}

    ChatMessage message() {
        return message;
    }

    /** Every word that the blocks show, a line a text; the text alone where there are no blocks. */
    public String words() {
        String words = words(message.blocks());
        return words.isEmpty() ? message.text() : words;
    }

    static String words(JsonNode blocks) {
        List<String> words = new ArrayList<>();
        collect(blocks, words);
        return String.join("\n", words);
    }

    private static void collect(JsonNode node, List<String> words) {
        if (node.isObject() && node.path("text").isString()) {
            words.add(node.path("text").asString());
        }
        node.forEach(child -> collect(child, words));
    }

    /** What screen readers read and notifications show. */
    public String text() {
        return message.text();
    }

    public String blocks() {
        return message.blocks().toString();
    }

    public List<String> blockTypes() {
        List<String> types = new ArrayList<>();
        message.blocks().forEach(block -> types.add(block.path("type").asString()));
        return types;
    }

    public boolean onlyYou() {
        return message.onlyYou();
    }

    public boolean isFromTheApp() {
        return message.author() == ChatMessage.Author.APP;
    }

    /** Whether it is one and the same message, whatever stands in it now. */
    public boolean isSame(Shown other) {
        return message.channel().equals(other.message.channel()) && message.ts().equals(other.message.ts());
    }

    public String ts() {
        return message.ts();
    }

    public @Nullable String threadTs() {
        return message.threadTs();
    }

    /** The text of the first link in rich text: on a card, its title. */
    public String firstLink() {
        return message.blocks().findParents("url").stream()
                .filter(node -> node.path("type").asString("").equals("link"))
                .map(node -> node.path("text").asString())
                .findFirst()
                .orElseThrow();
    }

    public List<String> buttons() {
        return allButtons().stream().map(Button::label).toList();
    }

    Button button(String label) {
        return allButtons().stream()
                .filter(button -> button.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button '" + label + "' among " + buttons()));
    }

    private List<Button> allButtons() {
        List<Button> buttons = new ArrayList<>();
        message.blocks().forEach(block -> collect(block, block.path("block_id").asString(), buttons));
        return buttons;
    }

    private static void collect(JsonNode node, String blockId, List<Button> buttons) {
        String nearest = node.path("block_id").asString(blockId);
        if (node.path("type").asString("").equals("button")) {
            buttons.add(new Button(
                    nearest,
                    node.path("action_id").asString(),
                    node.at("/text/text").asString()));
        }
        node.forEach(child -> collect(child, nearest, buttons));
    }
}
