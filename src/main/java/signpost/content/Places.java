package signpost.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds again where things stand in the folder's files, for what is noticed only after they were read. */
final class Places {
    private final Path root;

    Places(Path root) {
        this.root = root;
    }

    /** A problem at the line of a card's field or section, or of the value that a JSON pointer names. */
    Problem problem(String path, String place, String message) {
        return new Problem(path, line(path, place), message);
    }

    private int line(String path, String place) {
        try {
            String text = Files.readString(root.resolve(path));
            return place.startsWith("/")
                    ? Yaml.lineOf(place, text)
                    : lineOf(place, text.lines().toList());
        } catch (IOException e) {
            // It was there a moment ago; the next reading says that it is gone.
            return 1;
        }
    }

    private static int lineOf(String place, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(place + ":") || lines.get(i).equals("## " + place)) {
                return i + 1;
            }
        }
        return 1;
    }
}
