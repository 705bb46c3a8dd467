package signpost.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the word that was meant by one that no article has: one slip away, two in a long word, where a slip is a
 * letter too many, too few, wrong, or swapped with its neighbour.
 */
final class Typos {
    private static final int SHORTEST = 4;
    private static final int LONG = 7;

    private final Map<Integer, List<Known>> byLength = new HashMap<>();

    Typos(Map<String, Integer> vocabulary) {
        vocabulary.forEach((term, documents) -> {
            if (Character.isLetter(term.charAt(0))) {
                byLength.computeIfAbsent(term.length(), unseen -> new ArrayList<>())
                        .add(new Known(term, documents));
            }
        });
    }

    private record Known(String term, int documents) {}

    private record Candidate(Known known, int slips, boolean sameStart) {}

    /** The nearest known word; of equally near ones that with the same first letter, then the most frequent. */
    Optional<String> nearest(String unknown) {
        if (unknown.length() < SHORTEST || !unknown.chars().allMatch(Character::isLetter)) {
            return Optional.empty();
        }
        int most = unknown.length() >= LONG ? 2 : 1;
        List<Candidate> candidates = new ArrayList<>();
        for (int length = unknown.length() - most; length <= unknown.length() + most; length++) {
            for (Known known : byLength.getOrDefault(length, List.of())) {
                int slips = slips(unknown, known.term, most);
                if (slips <= most) {
                    candidates.add(new Candidate(known, slips, known.term.charAt(0) == unknown.charAt(0)));
                }
            }
        }
        return candidates.stream()
                .min(Comparator.comparingInt(Candidate::slips)
                        .thenComparing(Candidate::sameStart, Comparator.reverseOrder())
                        .thenComparing(it -> -it.known.documents)
                        .thenComparing(it -> it.known.term))
                .map(it -> it.known.term);
    }

    /** The optimal string alignment distance, or something above the limit where it is above. */
    private static int slips(String one, String other, int limit) {
        int[][] row = new int[3][other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[0][j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = row[i % 3];
            int[] last = row[(i - 1) % 3];
            now[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(last[j] + 1, now[j - 1] + 1), last[j - 1] + same);
                if (isSwap(one, i, other, j)) {
                    now[j] = Math.min(now[j], row[(i - 2) % 3][j - 2] + 1);
                }
                least = Math.min(least, now[j]);
            }
            if (least > limit) {
                return limit + 1;
            }
        }
        return row[one.length() % 3][other.length()];
    }

    private static boolean isSwap(String one, int i, String other, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
