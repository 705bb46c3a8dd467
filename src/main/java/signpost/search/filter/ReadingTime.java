package signpost.search.filter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reading time that a question asks for, and the question without it.
 *
 * <p>It has to stand at an end of the question or apart from the rest, and not after a word that says what else is to be
 * short: in "how do I keep a standup under 15 minutes" it is the standup.
 */
record ReadingTime(Filter filter, String rest) {
    private static final Map<String, Integer> NUMBERS = Map.of(
            "a", 1, "an", 1, "one", 1, "two", 2, "three", 3, "five", 5, "ten", 10, "fifteen", 15, "twenty", 20,
            "thirty", 30);
    private static final int HOUR = 60;
    private static final Set<String> LESS = Set.of("under", "below", "less than", "shorter than", "<");

    private static final String NUMBER = "(?<number>\\d{1,3}|" + String.join("|", NUMBERS.keySet()) + ")";
    private static final String UNIT = "[ -]?(?<unit>min|mins|minutes?|hours?)\\b\\.?(?:[ -]reads?\\b)?";
    private static final List<Pattern> PHRASES = List.of(
            phrase(
                    "(?:(?:that |which |to )?reads? (?:in )?)?(?<less>under|below|less than|shorter than|<|at most|max|up to"
                            + "|no longer than|<=)[ :]*" + NUMBER + UNIT),
            phrase("(?<less>)" + NUMBER + UNIT + " or (?:less|shorter)"),
            phrase("(?<less>)(?:an? )?" + NUMBER + "[ -](?<unit>min|minute)[ -]reads?"));

    private static final Pattern APART_BEFORE = Pattern.compile("(?:^|[,;(\u2013\u2014-])\\s*$");
    private static final Pattern NOTHING_MORE = Pattern.compile("^[\\s?.!,;)]*$");
    private static final Pattern KEEPS_SHORT = Pattern.compile(
            "\\b(?:keep|keeps|keeping|kept|stay|stays|shorten|limit|cut|reduce|finish|fit|fits|last|lasts|done|have|has"
                    + "|had)\\b");

    private static Pattern phrase(String text) {
        return Pattern.compile("(?<![\\p{L}\\p{N}:.])" + text + "(?![\\p{L}\\p{N}])");
    }

    /** The reading time that a text in lower case asks for, if it does. */
    static Optional<ReadingTime> in(String text) {
        return !text.contains("min") && !text.contains("hour")
                ? Optional.empty()
                : PHRASES.stream().flatMap(phrase -> in(text, phrase).stream()).findFirst();
    }

    private static Optional<ReadingTime> in(String text, Pattern phrase) {
        Matcher found = phrase.matcher(text);
        while (found.find()) {
            String before = text.substring(0, found.start());
            String after = text.substring(found.end());
            if (isMeant(before, after, found.group())) {
                return Optional.of(new ReadingTime(filter(found), (before + after).strip()));
            }
        }
        return Optional.empty();
    }

    private static boolean isMeant(String before, String after, String phrase) {
        boolean isOfReading = phrase.contains("read");
        boolean isApart = APART_BEFORE.matcher(before).find();
        boolean isAtTheEnd = NOTHING_MORE.matcher(after).matches();
        return isOfReading || isApart || (isAtTheEnd && !isOfSomethingElse(before, phrase));
    }

    /** Who asks for a filter writes "min", and who tells of a meeting may write "minutes". */
    private static boolean isOfSomethingElse(String before, String phrase) {
        return before.endsWith(" in ")
                || (phrase.contains("minute") && KEEPS_SHORT.matcher(before).find());
    }

    private static Filter filter(Matcher found) {
        String written = found.group("number");
        Integer named = NUMBERS.get(written);
        int number = named == null ? Integer.parseInt(written) : named;
        int minutes = found.group("unit").startsWith("h") ? number * HOUR : number;
        return new Filter.ReadsIn(minutes, !LESS.contains(found.group("less")));
    }
}
