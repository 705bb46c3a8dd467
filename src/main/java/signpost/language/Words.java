package signpost.language;

import java.util.ArrayList;
import java.util.List;

/** Splits a text into the words that carry its meaning. */
public final class Words {
    private final Stems stems = new Stems();

    /** The words in order, repeated as often as they occur; empty when nothing in the text carries meaning. */
    public List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        for (String token : TradeTerms.unify(Tokens.of(text))) {
            if (!StopWords.contains(token)) {
                words.add(new Word(token, stems.of(token)));
            }
        }
        return words;
    }

    /** The terms alone, as an index wants them. */
    public List<String> terms(String text) {
        return of(text).stream().map(Word::term).toList();
    }
}
