package signpost.slack.card;

import java.util.Optional;

/** What a feedback button carries: the verdict, and what it is on. */
public record Feedback(boolean helped, CardValue on) {
    private static final String HELPED = "helped\n";
    private static final String DID_NOT = "did_not\n";

    String value() {
        return (helped ? HELPED : DID_NOT) + on.value();
    }

    /** What a button's value says, unless it is none of ours. */
    public static Optional<Feedback> parse(String value) {
        if (value.startsWith(HELPED)) {
            return CardValue.parse(value.substring(HELPED.length())).map(on -> new Feedback(true, on));
        }
        return value.startsWith(DID_NOT)
                ? CardValue.parse(value.substring(DID_NOT.length())).map(on -> new Feedback(false, on))
                : Optional.empty();
    }
}
