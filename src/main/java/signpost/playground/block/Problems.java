package signpost.playground.block;

import static signpost.playground.block.Json.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What is wrong with a message, as it is found. */
final class Problems {
    private final List<String> found = new ArrayList<>();

    List<String> found() {
        return List.copyOf(found);
    }

    void require(boolean holds, String otherwise) {
        if (!holds) {
            found.add(otherwise);
        }
    }

    void atMost(Limit limit, int size) {
        require(size <= limit.most(), size + " is over " + limit);
    }

    /** A field that may be missing. */
    void atMost(Limit limit, JsonNode node, String field) {
        atMost(limit, text(node, field).length());
    }

    /** A list that has to have something in it. */
    void oneTo(Limit limit, JsonNode list) {
        require(list.isArray() && !list.isEmpty(), "nothing where there must be something: " + limit);
        atMost(limit, list.size());
    }

    void plainText(Limit limit, JsonNode node) {
        require(text(node, "type").equals("plain_text"), "no plain_text: " + limit);
        textObject(limit, node);
    }

    /** A text object that may be missing. */
    void optionalText(Limit limit, JsonNode parent, String field) {
        if (parent.has(field)) {
            textObject(limit, parent.path(field));
        }
    }

    void textObject(Limit limit, JsonNode node) {
        require(Set.of("plain_text", "mrkdwn").contains(text(node, "type")), "no text object: " + limit);
        require(!text(node, "text").isEmpty(), "an empty text: " + limit);
        atMost(limit, node, "text");
    }

    /** A field that must differ in every one of them, where they have it. */
    void distinct(JsonNode list, String field) {
        Set<String> seen = new HashSet<>();
        list.forEach(node -> {
            String id = text(node, field);
            require(id.isEmpty() || seen.add(id), field + " twice: " + id);
        });
    }
}
