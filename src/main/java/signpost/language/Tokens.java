package signpost.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts a text into tokens, character by character: this is where reading a library spends its time. */
final class Tokens {
    private static final int MAX_TEXT = 20_000;
    private static final int MAX_TOKEN = 40;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int FIRST_BEYOND_ASCII = 128;

    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private final StringBuilder gap = new StringBuilder();

    private Tokens() {}

    /** The tokens in order; what stands beyond the 20,000th character, and what is longer than any word, is left out. */
    static List<Token> of(String text) {
        Tokens tokens = new Tokens();
        String plain = plain(text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text);
        for (int at = 0; at < plain.length(); ) {
            int letter = plain.codePointAt(at);
            at += Character.charCount(letter);
            tokens.take(letter, plain, at);
        }
        tokens.endWord();
        return tokens.tokens;
    }

    private void take(int letter, String text, int next) {
        if (Character.isLetterOrDigit(letter) || isSignAtTheEnd(letter, text, next)) {
            word.appendCodePoint(letter);
        } else if (!isApostropheInside(letter, text, next)) {
            endWord();
            if (!Character.isWhitespace(letter)) {
                gap.appendCodePoint(letter);
            }
        }
    }

    /** "staff+" and "C#" are names, and "hiring+onboarding" is two words. */
    private boolean isSignAtTheEnd(int letter, String text, int next) {
        return (letter == '+' || letter == '#') && !word.isEmpty() && !isLetterAt(text, next);
    }

    private static boolean isLetterAt(String text, int next) {
        return next < text.length() && Character.isLetterOrDigit(text.codePointAt(next));
    }

    /** "don't" is one word. */
    private boolean isApostropheInside(int letter, String text, int next) {
        return (letter == '\'' || letter == '\u2019') && !word.isEmpty() && isLetterAt(text, next);
    }

    private void endWord() {
        if (word.isEmpty()) {
            return;
        }
        if (word.length() <= MAX_TOKEN || word.charAt(0) >= FIRST_BEYOND_ASCII) {
            tokens.add(new Token(start(word), gap.toString()));
        }
        word.setLength(0);
        gap.setLength(0);
    }

    /** A script without spaces writes a sentence as one run: its start stands for it, as a word that nobody knows. */
    private static String start(CharSequence run) {
        return run.codePoints()
                .limit(MAX_TOKEN)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** In lower case and without accents. */
    private static String plain(String text) {
        boolean ascii = text.chars().allMatch(letter -> letter < FIRST_BEYOND_ASCII);
        String bare = ascii
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll("");
        return bare.toLowerCase(Locale.ROOT);
    }
}
