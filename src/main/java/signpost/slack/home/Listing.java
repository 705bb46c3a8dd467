package signpost.slack.home;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import signpost.reader.Saved;

/**
 * The part of a reading list that is shown, as buttons and rows carry it.
 *
 * @param state only these, or null for all
 * @param page from 0
 */
record Listing(Saved.@Nullable State state, int page) {
    static final Listing FIRST = new Listing(null, 0);

    private static final String ALL = "ALL";

    /** At most 13 characters. */
    String value() {
        return (state == null ? ALL : state.name()) + "-" + page;
    }

    /** What a button's value says; one that is none of ours leads to the beginning. */
    static Listing parse(String value) {
        String[] parts = value.split("-", 2);
        if (parts.length != 2 || !parts[1].matches("\\d{1,6}")) {
            return FIRST;
        }
        Saved.State state = Arrays.stream(Saved.State.values())
                .filter(it -> it.name().equals(parts[0]))
                .findFirst()
                .orElse(null);
        return new Listing(state, Integer.parseInt(parts[1]));
    }
}
