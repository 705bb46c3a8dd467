package signpost.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import signpost.article.Published;
import tools.jackson.databind.JsonNode;

/** The fields at the head of a card. A getter that finds a field missing or wrong adds a problem at its line. */
final class FrontMatter {
    private static final Set<String> FIELDS = Set.of(
            "title",
            "url",
            "type",
            "category",
            "audience",
            "tags",
            "questions",
            "source_read",
            "read",
            "checked_on",
            "authors",
            "published",
            "minutes",
            "listed_at",
            "related",
            "discuss");
    private static final int MAX_MINUTES = 24 * 60;

    private final String path;
    private final List<String> lines;
    private final JsonNode fields;
    private final List<Problem> problems;

    private FrontMatter(String path, List<String> lines, JsonNode fields, List<Problem> problems) {
        this.path = path;
        this.lines = lines;
        this.fields = fields;
        this.problems = problems;
    }

    static FrontMatter parse(String path, CardText card, List<Problem> problems) {
        if (card.front().isEmpty()) {
            problems.add(new Problem(path, 1, "has no front matter between two lines of '---'"));
        }
        JsonNode fields = Yaml.read(path, 2, String.join("\n", card.front()), problems);
        FrontMatter front = new FrontMatter(path, card.front(), fields, problems);
        fields.propertyNames().stream()
                .filter(name -> !FIELDS.contains(name))
                .forEach(name -> front.problem(name, "is not a field of a card"));
        return front;
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    String text(String name) {
        Optional<String> text = optionalText(name);
        requireThat(text.isPresent(), name, "is missing");
        return text.orElse("");
    }

    Optional<String> optionalText(String name) {
        JsonNode node = fields.path(name);
        String text = node.isValueNode() ? node.asString("").strip() : "";
        requireThat(!node.isContainer() && OneLine.is(text), name, "must be one line of text");
        return Optional.of(text).filter(Predicate.not(String::isEmpty));
    }

    List<String> list(String name) {
        List<String> list = optionalList(name);
        requireThat(!list.isEmpty(), name, "is missing or empty");
        return list;
    }

    List<String> optionalList(String name) {
        JsonNode node = fields.path(name);
        requireThat(node.isArray() || node.isMissingNode(), name, "must be a list");
        List<String> list = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(item -> list.add(item.asString("").strip()));
        }
        requireThat(list.stream().noneMatch(String::isEmpty), name, "has an empty or nested entry");
        requireThat(list.stream().allMatch(OneLine::is), name, "has an entry with a line break or control character");
        requireThat(list.stream().distinct().count() == list.size(), name, "has an entry twice");
        return list;
    }

    Optional<String> address(String name) {
        String text = text(name);
        return text.isEmpty() ? Optional.empty() : validAddress(name, text);
    }

    Optional<String> optionalAddress(String name) {
        return optionalText(name).flatMap(text -> validAddress(name, text));
    }

    private Optional<String> validAddress(String name, String text) {
        boolean valid = isWebAddress(text);
        requireThat(valid, name, "is not an http or https address");
        return valid ? Optional.of(text) : Optional.empty();
    }

    private static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);
            return uri.getHost() != null && Set.of("http", "https").contains(uri.getScheme());
        } catch (URISyntaxException e) {
            return false;
        }
    }

    <E extends Enum<E>> E choice(String name, Class<E> type, E otherwise) {
        String text = text(name);
        for (E value : type.getEnumConstants()) {
            if (value.name().toLowerCase(Locale.ROOT).equals(text)) {
                return value;
            }
        }
        requireThat(
                text.isEmpty(),
                name,
                "is '" + text + "', not one of "
                        + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT));
        return otherwise;
    }

    LocalDate date(String name) {
        String text = text(name);
        try {
            return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
        } catch (DateTimeException e) {
            problem(name, "is '" + text + "', not a date such as 2026-11-22");
            return LocalDate.EPOCH;
        }
    }

    Optional<Published> published(String name) {
        Optional<String> text = optionalText(name);
        try {
            return text.map(Published::new);
        } catch (DateTimeException e) {
            problem(name, "is '" + text.orElse("") + "', not a date such as 2017, 2017-05 or 2017-05-11");
            return Optional.empty();
        }
    }

    int minutes(String name) {
        JsonNode node = fields.path(name);
        int minutes = node.isInt() ? node.intValue() : 0;
        requireThat(
                node.isMissingNode() || (minutes > 0 && minutes <= MAX_MINUTES),
                name,
                "must be a whole number of minutes");
        return minutes;
    }

    /** Whether all the slugs are words of the taxonomy; each that is not becomes a problem. */
    boolean known(String name, List<String> slugs, Map<String, ?> controlled) {
        List<String> unknown =
                slugs.stream().filter(slug -> !controlled.containsKey(slug)).toList();
        unknown.forEach(slug -> problem(name, "'" + slug + "' is not in taxonomy.yml"));
        return unknown.isEmpty();
    }

    void requireThat(boolean holds, String name, String otherwise) {
        if (!holds) {
            problem(name, otherwise);
        }
    }

    private void problem(String name, String message) {
        problems.add(new Problem(path, line(name), name + " " + message));
    }

    private int line(String name) {
        return lineOf(lines, name) + 2;
    }

    /** The index of the line that begins with the field's name, or -1 (the fence above) when there is none. */
    static int lineOf(List<String> lines, String name) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(name + ":")) {
                return i;
            }
        }
        return -1;
    }
}
