package signpost.language;

import java.util.List;
import java.util.Map;

/**
 * A question as it was understood.
 *
 * @param words the words that carry meaning, in order
 * @param meant what the trade calls what was said, as terms, each with how much it counts beside a word of the question
 */
public record Question(List<Word> words, Map<String, Double> meant) {
    public Question {
        words = List.copyOf(words);
        meant = Map.copyOf(meant);
    }

    /** Whether several of its words together mean one thing: that is no accident, as a single word may be. */
    public boolean usesAnExpression() {
        return meant.containsValue(Expressions.BY_SEVERAL);
    }

    /** The terms of the words, each once and in order. */
    public List<String> terms() {
        return words.stream().map(Word::term).distinct().toList();
    }
}
