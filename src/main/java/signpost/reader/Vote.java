package signpost.reader;

/** What somebody thinks of a card as the answer to a question. */
public record Vote(String slug, String question, Verdict verdict) {
    /** Whether it helped. */
    public enum Verdict {
        HELPED,
        DID_NOT
    }

    /** Why it did not help. */
    public enum Reason {
        WRONG_TOPIC,
        TOO_BASIC,
        TOO_LONG,
        WRONG_FOR_MY_ROLE,
        SOURCE_BAD
    }
}
