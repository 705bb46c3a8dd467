package signpost.slack.card;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a button under a card carries: the card and the question that it answers, which may be empty.
 *
 * <p>It says what to do, never who may: that is decided by who pressed.
 */
public record CardValue(String slug, String question) {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,200}");
    private static final int QUESTION = 1_000;

    public String value() {
        return slug + "\n" + Limits.cut(question.replace('\n', ' '), QUESTION);
    }

    /** What a button's value says, unless it is none of ours. */
    public static Optional<CardValue> parse(String value) {
        String[] lines = value.split("\n", 2);
        return SLUG.matcher(lines[0]).matches()
                ? Optional.of(new CardValue(lines[0], lines.length == 2 ? lines[1] : ""))
                : Optional.empty();
    }
}
