package signpost.search;

import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises what goes on from a question, by how it is said; texts are in lower case. */
final class GoingOn {
    private static final String ASKING =
            "(?:ok |okay |and |please |show me |give me |can i (?:have|see|get) |i want )*";
    private static final Pattern ANOTHER = Pattern.compile(ASKING
            + "(?:more|(?:any|some|one) more|another|another (?:one|card)|(?:the )?next|(?:the )?next (?:one|card)|"
            + "(?:any |the )?others|(?:any|some)thing else|what else|a different one)(?: please)?");
    private static final Pattern SHORTER = Pattern.compile(ASKING
            + "(?:shorter|(?:any|some)thing shorter|(?:a )?shorter one|(?:that is |thats |its )?too long)(?: please)?");
    private static final Pattern WHY =
            Pattern.compile("(?:and |but )?why (?:this|that|this one|that one|this card|that card)");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}\\s]+");

    /** Such a beginning needs something before it, if little follows. */
    private static final Pattern CLEARLY = Pattern.compile(
            "(?:ok |okay |so )?(?:what about|how about|what if|(?:the )?same (?:for|with|but|in)|"
                    + "(?:and|but|or|also) (?:for|with|without|if|in|on|when|what about|how about|what if)) (?<rest>.+)");
    /** Such a beginning does too, if next to nothing follows. */
    private static final Pattern PERHAPS =
            Pattern.compile("(?:and|but|or|for|with|without|if|in (?=an? |the |my |our )) ?(?<rest>.+)");

    private static final int FEW_WORDS = 8;
    private static final int NEXT_TO_NONE = 4;
    private static final Pattern QUESTION = Pattern.compile(
            "(?:how|what|why|when|where|who|which|should|can|could|do|does|did|is|are|will|would)\\b.*");

    private GoingOn() {}

    /** What needs no other words. */
    static Optional<FollowUp.Plain> plain(String text) {
        String said = SIGNS.matcher(text).replaceAll("").strip();
        if (ANOTHER.matcher(said).matches()) {
            return Optional.of(FollowUp.Plain.ANOTHER);
        }
        if (SHORTER.matcher(said).matches()) {
            return Optional.of(FollowUp.Plain.SHORTER);
        }
        return WHY.matcher(said).matches() ? Optional.of(FollowUp.Plain.WHY) : Optional.empty();
    }

    /** Whether the text says more of a question that was asked before. */
    static boolean refines(String text) {
        String said = SIGNS.matcher(text).replaceAll("").strip();
        return refines(CLEARLY, said, FEW_WORDS) || refines(PERHAPS, said, NEXT_TO_NONE);
    }

    private static boolean refines(Pattern beginning, String said, int words) {
        var begun = beginning.matcher(said);
        return begun.matches()
                && begun.group("rest").split("\\s+", -1).length <= words
                && !QUESTION.matcher(begun.group("rest")).matches();
    }
}
