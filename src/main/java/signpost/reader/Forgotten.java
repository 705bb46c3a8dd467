package signpost.reader;

/** What was removed of a person. */
public record Forgotten(int saved, int votes, int preferences, int shown, int shares, int paths) {}
