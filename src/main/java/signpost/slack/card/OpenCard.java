package signpost.slack.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the button that opens a card carries: four lines of text, so that the message can be drawn anew without being
 * kept anywhere.
 *
 * @param others slugs of the articles that stay beside it, first the one whose card gives way
 * @param question what was asked, or empty
 * @param restated whether the question stands above
 */
public record OpenCard(String slug, List<String> others, String question, boolean restated) {
    private static final String RESTATED = "restated";
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,200}");
    private static final int MOST_OTHERS = 5;
    private static final int QUESTION = 300;

    public OpenCard {
        others = List.copyOf(others);
    }

    String value() {
        String fixed = slug + "\n" + String.join(" ", others) + "\n" + (restated ? RESTATED : "") + "\n";
        int room = Math.min(QUESTION, Limits.BUTTON_VALUE - fixed.length());
        return fixed + Limits.cut(question.replace('\n', ' '), room);
    }

    /** What a button's value says, unless it is none of ours. */
    public static Optional<OpenCard> parse(String value) {
        String[] lines = value.split("\n", 4);
        if (lines.length != 4 || !SLUG.matcher(lines[0]).matches()) {
            return Optional.empty();
        }
        List<String> others = new ArrayList<>();
        for (String slug : lines[1].split(" ", -1)) {
            if (SLUG.matcher(slug).matches() && others.size() < MOST_OTHERS) {
                others.add(slug);
            }
        }
        return Optional.of(new OpenCard(lines[0], others, lines[3], lines[2].equals(RESTATED)));
    }
}
