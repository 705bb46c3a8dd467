package signpost.terminal;

import java.util.List;
import signpost.review.Tally;

/** Tallies for people, one below the other, as plain text of at most 80 columns. */
final class BalanceTable {
    private static final int LABEL = 44;
    private static final int BAR = 25;

    private BalanceTable() {}

    static String of(List<Tally> tallies) {
        StringBuilder text = new StringBuilder();
        tallies.forEach(tally -> text.append(table(tally)).append('\n'));
        return text.toString();
    }

    private static String table(Tally tally) {
        int most = tally.counts().stream().mapToInt(Tally.Count::cards).max().orElse(0);
        StringBuilder text = new StringBuilder(tally.name()).append('\n');
        tally.counts().forEach(count -> text.append(row(count, most)).append('\n'));
        return text.toString();
    }

    private static String row(Tally.Count count, int most) {
        String label =
                count.label().length() <= LABEL ? count.label() : count.label().substring(0, LABEL - 3) + "...";
        // Rounded up: one card is a bar that can be seen.
        int bar = most == 0 ? 0 : (count.cards() * BAR + most - 1) / most;
        return ("  %-" + LABEL + "s %5d  %s")
                .formatted(label, count.cards(), "#".repeat(bar))
                .stripTrailing();
    }
}
