package signpost.language;

/**
 * A run of letters and digits, in lower case.
 *
 * @param gap the signs between it and the token before, without spaces
 */
record Token(String text, String gap) {}
