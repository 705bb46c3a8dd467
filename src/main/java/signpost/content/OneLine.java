package signpost.content;

/** A value without line breaks and other control characters: everything that people read of a card is such a one. */
final class OneLine {
    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;

    private OneLine() {}

    static boolean is(String text) {
        return text.chars()
                .noneMatch(it -> Character.isISOControl(it) || it == LINE_SEPARATOR || it == PARAGRAPH_SEPARATOR);
    }
}
