package signpost.tips.pick;

import java.util.SplittableRandom;

/** Numbers that look like chance and are always the same for a seed and a word. */
record Seeded(long seed) {
    private static final long SALT = 0x9E3779B97F4A7C15L;

    long number(String word) {
        return new SplittableRandom(seed ^ SALT * word.hashCode()).nextLong();
    }

    /** From 0 to 1. */
    double share(String word) {
        return new SplittableRandom(number(word)).nextDouble();
    }
}
