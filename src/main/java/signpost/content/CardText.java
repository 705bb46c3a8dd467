package signpost.content;

import java.util.List;

/**
 * A card's file cut in two.
 *
 * @param front the YAML between the two lines of hyphens, empty when there is none; its first line is line 2
 * @param bodyLine the line, counted from 1, on which the body begins
 */
record CardText(List<String> front, List<String> body, int bodyLine) {
    private static final String FENCE = "---";

    static CardText split(String text) {
        List<String> lines = text.lines().toList();
        int end = lines.isEmpty() || !lines.get(0).equals(FENCE)
                ? -1
                : lines.subList(1, lines.size()).indexOf(FENCE);
        return end < 0
                ? new CardText(List.of(), lines, 1)
                : new CardText(lines.subList(1, end + 1), lines.subList(end + 2, lines.size()), end + 3);
    }
}
