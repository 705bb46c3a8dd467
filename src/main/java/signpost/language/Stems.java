package signpost.language;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/**
 * What a word is looked up by: Snowball's English stem of its American spelling, remembered.
 *
 * @see <a href="https://snowballstem.org/algorithms/english/stemmer.html">Snowball's English stemmer</a>
 */
final class Stems {
    private static final int REMEMBERED = 5_000;

    private final Cache<String, String> known = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .executor(Runnable::run)
            .build();
    // The stemmer keeps state between its steps, so that each thread needs one of its own.
    private final ThreadLocal<SnowballStemmer> stemmer =
            ThreadLocal.withInitial(() -> new SnowballStemmer(ALGORITHM.ENGLISH));

    String of(String word) {
        return known.get(
                word, unknown -> stemmer.get().stem(Spelling.american(unknown)).toString());
    }
}
