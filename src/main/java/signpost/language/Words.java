package signpost.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a text into the words that carry its meaning. */
public final class Words {
    private static final int MAX_TEXT = 20_000;
    private static final int MAX_WORD = 40;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[+#]+(?![\\p{L}\\p{N}]))?");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['\u2019](?=\\p{L})");

    private final Stems stems = new Stems();

    /** The words in order, repeated as often as they occur; empty when nothing in the text carries meaning. */
    public List<Word> of(String text) {
        String bounded = text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text;
        String plain = TradeTerms.unify(plain(bounded));
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(plain);
        while (matcher.find()) {
            String word = matcher.group();
            if (word.length() <= MAX_WORD && !StopWords.contains(word)) {
                words.add(new Word(word, stems.of(Spelling.american(word))));
            }
        }
        return words;
    }

    /** The terms alone, as an index wants them. */
    public List<String> terms(String text) {
        return of(text).stream().map(Word::term).toList();
    }

    private static String plain(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String bare = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        return APOSTROPHE.matcher(bare).replaceAll("");
    }
}
