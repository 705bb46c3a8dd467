package signpost.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import signpost.article.Tag;
import signpost.article.Taxonomy;
import signpost.language.Words;

/**
 * The tags as things that can be meant: a question that uses any of a tag's words means the tag, and so is close to
 * every article that has it, whatever words the article uses.
 */
final class Concepts {
    /** No word of a text can begin so, and a concept is never taken for one. */
    private static final String MARK = "#";

    private static final int LONGEST = 4;

    private final Map<List<String>, Set<String>> meant = new HashMap<>();

    Concepts(Taxonomy taxonomy, Words words) {
        for (Tag tag : taxonomy.tags().values()) {
            learn(words.terms(tag.slug().replace('-', ' ')), tag);
            tag.words().forEach(phrase -> learn(words.terms(phrase), tag));
        }
    }

    private void learn(List<String> phrase, Tag tag) {
        if (!phrase.isEmpty()) {
            meant.computeIfAbsent(phrase, unseen -> new LinkedHashSet<>()).add(MARK + tag.slug());
        }
    }

    /** The tag as a term. */
    static String term(String tag) {
        return MARK + tag;
    }

    static boolean is(String term) {
        return term.startsWith(MARK);
    }

    /** The concepts that these words mean, in the order in which they stand. */
    Set<String> in(List<String> terms) {
        Set<String> concepts = new LinkedHashSet<>();
        for (int start = 0; start < terms.size(); start++) {
            for (int length = 1; length <= Math.min(LONGEST, terms.size() - start); length++) {
                concepts.addAll(meant.getOrDefault(new ArrayList<>(terms.subList(start, start + length)), Set.of()));
            }
        }
        return concepts;
    }
}
