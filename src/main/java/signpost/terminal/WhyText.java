package signpost.terminal;

import static java.util.stream.Collectors.joining;

import java.util.List;
import signpost.article.Article;
import signpost.search.Why;

/** What speaks for the articles of an answer, for people, as plain text of at most 80 columns. */
final class WhyText {
    private WhyText() {}

    static String of(List<Article> articles, Reasons reasons) {
        StringBuilder text = new StringBuilder();
        for (Article article : articles) {
            reasons.why(article).ifPresent(why -> text.append(of(article, why)));
        }
        return text.isEmpty() ? "" : "\nWhy\n" + text;
    }

    private static String of(Article article, Why why) {
        String matched = why.matched().stream().map(WhyText::word).collect(joining(", "));
        return Lines.wrapped("- ", article.title(), "  ")
                + Lines.wrapped("  ", "holds " + Math.round(why.coverage() * 100) + " % of what was asked", "  ")
                + list("  matched: ", matched)
                + list("  means: ", String.join(", ", why.means()))
                + list("  lacks: ", String.join(", ", why.lacks()));
    }

    private static String word(Why.Matched matched) {
        String read = matched.read().equals(matched.asked()) ? "" : ", read as " + matched.read();
        return matched.asked() + read + " (" + String.join(", ", matched.fields()) + ")";
    }

    private static String list(String lead, String words) {
        return words.isEmpty() ? "" : Lines.wrapped(lead, words, "    ");
    }
}
