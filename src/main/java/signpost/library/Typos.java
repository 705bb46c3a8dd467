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
import signpost.language.Slips;

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
    private final Map<Sort, List<String>> bySort = new HashMap<>();

    /** Words that are compared with each other. */
    private record Sort(char first, int length) {}

    /** Knows the words of texts, each with how many have it, and others that questions are made of. */
    Typos(Map<String, Integer> texts, Set<String> others) {
        known = new HashMap<>(texts);
        others.forEach(word -> known.putIfAbsent(word, 1));
        known.keySet().stream()
                .filter(Typos::isOfLetters)
                .forEach(word -> bySort.computeIfAbsent(
                                new Sort(word.charAt(0), word.length()), unseen -> new ArrayList<>())
                        .add(word));
    }

    private record Candidate(String word, int slips) {}

    boolean knows(String word) {
        return known.containsKey(word);
    }

    private static boolean isOfLetters(String word) {
        return word.chars().allMatch(Character::isLetter) && !word.isEmpty();
    }

    /** The nearest known word; of equally near ones the most frequent. */
    Optional<String> nearest(String unknown) {
        if (unknown.length() < SHORTEST || !isOfLetters(unknown)) {
            return Optional.empty();
        }
        int most = unknown.length() >= LONG ? 2 : 1;
        return IntStream.rangeClosed(unknown.length() - most, unknown.length() + most)
                .mapToObj(length -> bySort.getOrDefault(new Sort(unknown.charAt(0), length), List.of()))
                .flatMap(List::stream)
                .map(word -> new Candidate(word, Slips.between(unknown, word, most)))
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
}
