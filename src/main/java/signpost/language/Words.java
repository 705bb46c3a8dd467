package signpost.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Splits a text into the words that carry its meaning. */
public final class Words {
    private final Stems stems = new Stems();
    private final Expressions expressions = new Expressions(stems);
    private final Set<String> passing = PassingWords.stems(stems);

    /** The words in order, repeated as often as they occur; empty when nothing in the text carries meaning. */
    public List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        for (String token : TradeTerms.unify(Tokens.of(text))) {
            if (!StopWords.contains(token)) {
                words.add(new Word(token, token, stems.of(token)));
            }
        }
        return words;
    }

    /** The terms alone, as an index wants them. */
    public List<String> terms(String text) {
        return of(text).stream().map(Word::term).toList();
    }

    /**
     * The question's words, and what the trade calls what it says.
     *
     * @param spelling mends a word as it is written, in lower case
     */
    public Question question(String text, UnaryOperator<String> spelling) {
        List<Token> asked = Tokens.of(text);
        List<Token> read = asked.stream()
                .map(token -> new Token(spelling.apply(token.text()), token.gap()))
                .toList();
        List<TradeTerms.Phrase> phrases = TradeTerms.phrases(read);
        List<Word> words = new ArrayList<>();
        int at = 0;
        for (TradeTerms.Phrase phrase : phrases) {
            int end = at + phrase.tokens().size();
            if (!StopWords.contains(phrase.word())) {
                words.add(new Word(
                        written(asked.subList(at, end)), written(read.subList(at, end)), stems.of(phrase.word())));
            }
            at = end;
        }
        return new Question(
                words,
                expressions.meantBy(
                        phrases.stream().map(TradeTerms.Phrase::word).toList()));
    }

    /** The tokens with the signs between them. */
    private static String written(List<Token> tokens) {
        StringBuilder written = new StringBuilder(tokens.get(0).text());
        for (Token token : tokens.subList(1, tokens.size())) {
            written.append(token.gap().isEmpty() ? " " : token.gap()).append(token.text());
        }
        return written.toString();
    }

    /** What a name is recognised by however it is written: all its words, also those that carry no meaning. */
    public String name(String written) {
        return TradeTerms.unify(Tokens.of(written)).stream().map(stems::of).collect(Collectors.joining(" "));
    }

    /** What a word is looked up by. */
    public String term(String written) {
        return stems.of(written);
    }

    /** Whether the term says when, how many or who rather than what. */
    public boolean isPassing(String term) {
        return passing.contains(term) || term.chars().allMatch(Character::isDigit);
    }

    /** The words that questions are made of beside those of the articles, as they are written. */
    public Set<String> vocabulary() {
        Set<String> vocabulary = new HashSet<>(expressions.vocabulary());
        vocabulary.addAll(StopWords.all());
        return vocabulary;
    }
}
