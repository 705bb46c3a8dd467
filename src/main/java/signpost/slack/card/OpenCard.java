package signpost.slack.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the button that opens a card carries: three lines of text, so that the message can be drawn anew without being
 * kept anywhere.
 *
 * @param others slugs of the articles that stay beside it
 * @param restated the question that stands above, or empty
 */
public record OpenCard(String slug, List<String> others, String restated) {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,200}");
    private static final int MOST_OTHERS = 5;

    public OpenCard {
        others = List.copyOf(others);
    }

    String value() {
        String fixed = slug + "\n" + String.join(" ", others) + "\n";
        return fixed + Limits.cut(restated.replace('\n', ' '), Limits.BUTTON_VALUE - fixed.length());
    }

    /** What a button's value says, unless it is none of ours. */
    public static Optional<OpenCard> parse(String value) {
        String[] lines = value.split("\n", 3);
        if (lines.length != 3 || !SLUG.matcher(lines[0]).matches()) {
            return Optional.empty();
        }
        List<String> others = new ArrayList<>();
        for (String slug : lines[1].split(" ", -1)) {
            if (SLUG.matcher(slug).matches() && others.size() < MOST_OTHERS) {
                others.add(slug);
            }
        }
        return Optional.of(new OpenCard(lines[0], others, lines[2]));
    }
}
