package signpost.inbox;

/** A source that somebody would like to see in the library; title and note may be empty. */
public record Suggestion(String link, String title, String note) {}
