package signpost.slack.card;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import signpost.article.Article;
import signpost.search.Why;

/** Why a card was shown. */
public final class WhyThis {
    private WhyThis() {}

    /**
     * The words of the question that speak for the card.
     *
     * @param why empty where none does
     */
    public static Message of(Article article, Optional<Why> why) {
        String title = '"' + article.title() + '"';
        return why.map(known -> new Message(List.of(new Piece.Points("Why " + title, reasons(known)))))
                .orElseGet(() -> AnswerCards.sentence(title + " is what comes nearest to your filter."));
    }

    private static List<String> reasons(Why why) {
        List<String> reasons = new ArrayList<>();
        why.matched().forEach(matched -> reasons.add("It has " + word(matched)));
        if (!why.means().isEmpty()) {
            reasons.add("What you say is about " + String.join(", ", why.means()));
        }
        if (!why.lacks().isEmpty()) {
            reasons.add("It has nothing on "
                    + why.lacks().stream().map(WhyThis::quoted).collect(joining(", ")));
        }
        return reasons;
    }

    private static String word(Why.Matched matched) {
        String read = matched.read().equals(matched.asked()) ? "" : ", read as " + quoted(matched.read());
        return quoted(matched.asked()) + read + ": " + String.join(", ", matched.fields());
    }

    private static String quoted(String word) {
        return '"' + word + '"';
    }
}
