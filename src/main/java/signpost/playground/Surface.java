package signpost.playground;

import java.util.List;
import java.util.Map;
import signpost.playground.block.Choice;
import tools.jackson.databind.JsonNode;

/**
 * What blocks stand on, a message or a view, as it is drawn.
 *
 * @param act where presses and choices are sent
 * @param key begins the ids of its elements
 * @param values what stands in the elements
 * @param problems what is wrong with what was sent off, by block
 */
public record Surface(String act, String key, JsonNode values, Map<String, String> problems, Offers offers) {
    /** The people and the places that can be chosen. */
    record Offers(List<Choice> people, List<Choice> channels) {
        static Offers in(Workspace workspace) {
            return new Offers(
                    List.of(Choice.of("You", Workspace.YOU)),
                    workspace.channels().stream()
                            .map(it -> Choice.of(it.label(), it.id()))
                            .toList());
        }

        List<Choice> to(JsonNode element) {
            String type = element.path("type").asString("");
            if (type.endsWith("users_select")) {
                return people;
            }
            return type.endsWith("channels_select") || type.endsWith("conversations_select")
                    ? channels.stream()
                            .filter(it -> type.endsWith("conversations_select") || !isDirect(it))
                            .toList()
                    : Choice.of(element);
        }

        private static boolean isDirect(Choice place) {
            return place.value().equals(Workspace.DIRECT);
        }
    }

    public Part part(JsonNode block, JsonNode element) {
        return new Part(this, block, element);
    }

    public String problem(JsonNode block) {
        return problems.getOrDefault(block.path("block_id").asString(""), "");
    }
}
