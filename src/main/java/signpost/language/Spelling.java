package signpost.language;

import java.util.regex.Pattern;

/**
 * Folds British spelling into American.
 *
 * <p>The rules also change words that are spelt alike on both sides ("exercise"). That does no harm, since texts and
 * questions change alike and nobody is shown the result. A doubled l ("modelling") is left to the stemmer, which knows
 * where it belongs to the word itself ("calling").
 */
final class Spelling {
    private static final Pattern ISE = Pattern.compile("(?<=\\p{L}{3})is(e|es|ed|ing|er|ers|ation|ations|ational)$");
    private static final Pattern YSE = Pattern.compile("(?<=\\p{L}{3})ys(e|es|ed|ing|er|ers)$");
    private static final Pattern OUR = Pattern.compile("(?<=\\p{L}{3})our(?=(s|ed|ing|al|able|ite|ites|ful)?$)");
    private static final Pattern TRE = Pattern.compile("(?<=\\p{L}{3})tre(?=s?$)");
    private static final Pattern OGUE = Pattern.compile("(?<=\\p{L}{2})logue(?=s?$)");
    private static final Pattern PROGRAMME = Pattern.compile("^programme(?=s?$)");

    private Spelling() {}

    static String american(String word) {
        if (word.length() < 5) {
            return word;
        }
        String folded = ISE.matcher(word).replaceFirst("iz$1");
        folded = YSE.matcher(folded).replaceFirst("yz$1");
        folded = OUR.matcher(folded).replaceFirst("or");
        folded = TRE.matcher(folded).replaceFirst("ter");
        folded = OGUE.matcher(folded).replaceFirst("log");
        return PROGRAMME.matcher(folded).replaceFirst("program");
    }
}
