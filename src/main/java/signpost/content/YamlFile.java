package signpost.content;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A YAML file of the folder. A getter that finds a value missing or wrong adds a problem at its line. */
final class YamlFile {
    private final String path;
    private final String text;
    private final List<Problem> problems;
    private final JsonNode root;

    YamlFile(String path, String text, List<Problem> problems) {
        this.path = path;
        this.text = text;
        this.problems = problems;
        this.root = Yaml.read(path, 1, text, problems);
    }

    JsonNode root() {
        return root;
    }

    /** The entry's field, one line of at most so many characters. */
    String text(String entry, String field, int most) {
        String value = root.at(entry).path(field).asString("").strip();
        String place = root.at(entry).has(field) ? entry + "/" + field : entry;
        requireThat(!value.isEmpty(), place, "has no " + field);
        requireThat(OneLine.is(value), place, field + " must be one line of text");
        requireThat(value.length() <= most, place, field + " is over " + most + " characters");
        return value;
    }

    /** The list of words at the JSON pointer. */
    List<String> words(String place) {
        JsonNode node = root.at(place);
        List<String> words = new ArrayList<>();
        requireThat(node.isArray(), place, "has no list of words");
        if (node.isArray()) {
            node.forEach(word -> words.add(word.asString("").strip()));
        }
        requireThat(
                words.stream().allMatch(word -> !word.isEmpty() && OneLine.is(word)),
                place,
                "has a word that is not one line of text");
        return words;
    }

    void requireOnly(List<String> fields, String entry) {
        root.at(entry).propertyNames().stream()
                .filter(name -> !fields.contains(name))
                .forEach(name -> problem(entry + "/" + name, name + " is not one of " + fields));
    }

    void requireThat(boolean holds, String place, String otherwise) {
        if (!holds) {
            problem(place, otherwise);
        }
    }

    private void problem(String place, String message) {
        problems.add(new Problem(path, Yaml.lineOf(place, text), place.substring(1) + ": " + message));
    }
}
