package signpost.language;

import java.util.List;
import java.util.regex.Pattern;

/** Makes one word of what the trade writes in several ways, or with words that mean nothing alone. */
final class TradeTerms {
    private static final List<Rule> RULES = List.of(
            // "1:1", "1-1", "1/1", "1on1", "1-on-1", "one on one", "one to one" and their plurals; not "11" or "1:10"
            rule(
                    "(?<![\\p{L}\\p{N}:.])(?:1|one)(?:\\s?[:/]\\s?|[-\\s]?(?:on|to|2)[-\\s]?|-)(?:1|one)s?(?![\\p{L}\\p{N}:])",
                    "oneonone"),
            rule("\\bstaff\\s?(?:\\+|-?\\s?plus\\b)", "staffplus "),
            rule("\\bskip[-\\s]?levels?\\b", "skiplevel"),
            rule("\\bpost[-\\s]mortem", "postmortem"),
            rule("\\bon[-\\s]call\\b", "oncall"),
            rule("\\bre-org", "reorg"),
            rule("\\b(?:lay|lays|laying|laid)[-\\s]offs?\\b|\\blayoffs?\\b", "layoff"),
            rule("\\b(?:burn|burns|burning|burned|burnt)[-\\s]?out\\b", "burnout"),
            rule("\\bstand[-\\s]ups?\\b", "standup"),
            rule("\\bbuy[-\\s]in\\b", "buyin"),
            rule("\\btake[-\\s]homes?\\b", "takehome"),
            rule("\\b(?:say|says|saying|said) no\\b", "sayno"),
            rule("\\bback to (?:an )?ic\\b", "backtoic"),
            rule("\\bhands[-\\s]on\\b", "handson"),
            rule("\\bhand[-\\s]?(?:s|ing)? (?:off|over)\\b", "handoff"),
            rule("\\bfollow[-\\s]ups?\\b", "followup"));

    private TradeTerms() {}

    private record Rule(Pattern pattern, String word) {}

    private static Rule rule(String pattern, String word) {
        return new Rule(Pattern.compile(pattern), word);
    }

    /** The text, which must be in lower case, with each known term in its one form. */
    static String unify(String text) {
        String unified = text;
        for (Rule rule : RULES) {
            unified = rule.pattern.matcher(unified).replaceAll(rule.word);
        }
        return unified;
    }
}
