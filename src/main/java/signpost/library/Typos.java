package signpost.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the word that was meant by one that nobody writes: one slip away, two in a long word, where a slip is a letter
 * too many, too few, wrong, or swapped with its neighbour. The first letter is taken to be right, and in a short word
 * every letter that is there, since "rude" is no slip of "rule".
 */
final class Typos {
    private static final int SHORTEST = 4;
    private static final int MIDDLE = 6;
    private static final int LONG = 9;

    private final Map<String, Integer> known;
    private final Map<Integer, List<String>> byLength = new HashMap<>();

    /** Knows the words of texts, each with how many have it, and others that questions are made of. */
    Typos(Map<String, Integer> texts, Set<String> others) {
        known = new HashMap<>(texts);
        others.forEach(word -> known.putIfAbsent(word, 1));
        known.keySet().stream()
                .filter(Typos::isOfLetters)
                .forEach(word -> byLength.computeIfAbsent(word.length(), unseen -> new ArrayList<>())
                        .add(word));
    }

    private record Candidate(String word, int slips) {}

    boolean knows(String word) {
        return known.containsKey(word);
    }

    private static boolean isOfLetters(String word) {
        return word.chars().allMatch(Character::isLetter);
    }

    /** The nearest known word; of equally near ones the most frequent. */
    Optional<String> nearest(String unknown) {
        if (unknown.length() < SHORTEST || !isOfLetters(unknown)) {
            return Optional.empty();
        }
        int most = unknown.length() >= LONG ? 2 : 1;
        return IntStream.rangeClosed(unknown.length() - most, unknown.length() + most)
                .mapToObj(length -> byLength.getOrDefault(length, List.of()))
                .flatMap(List::stream)
                .filter(word -> word.charAt(0) == unknown.charAt(0))
                .map(word -> new Candidate(word, slips(unknown, word, most)))
                .filter(it -> it.slips <= most && !isAnotherShortWord(unknown, it.word))
                .min(Comparator.comparingInt(Candidate::slips)
                        .thenComparing(it -> -known.getOrDefault(it.word, 0))
                        .thenComparing(Candidate::word))
                .map(Candidate::word);
    }

    /** Whether the words are short and differ by a letter wrong or too many, as "visa" does from "via". */
    private static boolean isAnotherShortWord(String unknown, String word) {
        return unknown.length() < MIDDLE
                && unknown.length() >= word.length()
                && !Arrays.equals(
                        unknown.chars().sorted().toArray(),
                        word.chars().sorted().toArray());
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
