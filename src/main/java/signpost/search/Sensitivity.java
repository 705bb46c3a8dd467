package signpost.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the questions that get a plain word first, by the reviewed list in {@code sensitive.txt}. */
final class Sensitivity {
    private static final String FILE = "sensitive.txt";
    private static final String NOT = "not";
    private static final Pattern APOSTROPHE = Pattern.compile("['\u2019]");

    private final Pattern not;
    private final Pattern any;
    private final Map<Concern, Pattern> signs = new EnumMap<>(Concern.class);

    private Sensitivity(Map<String, List<String>> sections) {
        this.not = any(sections.getOrDefault(NOT, List.of()));
        this.any = any(sections.entrySet().stream()
                .filter(section -> !section.getKey().equals(NOT))
                .flatMap(section -> section.getValue().stream())
                .toList());
        for (Concern concern : Concern.values()) {
            String name = concern.name().toLowerCase(Locale.ROOT).replace('_', '-');
            signs.put(concern, any(sections.getOrDefault(name, List.of())));
        }
    }

    static Sensitivity read() {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> section = new ArrayList<>();
        for (String line : text().split("\n", -1)) {
            if (line.startsWith("[") && line.endsWith("]")) {
                section = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), section);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                section.add("(?:" + line + ")");
            }
        }
        return new Sensitivity(sections);
    }

    /** Tried where words begin alone: to try all of them everywhere would take longer than the search. */
    private static Pattern any(List<String> lines) {
        return Pattern.compile("\\b(?=\\w)(?:" + String.join("|", lines) + ")");
    }

    private static String text() {
        try (InputStream file = Objects.requireNonNull(Sensitivity.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The gravest concern that a question in lower case shows, if it shows any. */
    Optional<Concern> of(String question) {
        String bare = APOSTROPHE.matcher(question).replaceAll("");
        if (!any.matcher(bare).find()) {
            return Optional.empty();
        }
        String plain = not.matcher(bare).replaceAll(" ");
        return signs.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(plain).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
