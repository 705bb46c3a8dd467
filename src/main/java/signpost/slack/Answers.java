package signpost.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import signpost.article.Article;
import signpost.search.Answer;
import signpost.search.Search;
import signpost.slack.card.AnswerCards;
import signpost.slack.card.Message;
import signpost.slack.card.OpenCard;

/** What the three ways to ask and the buttons share: a question or a press becomes a message. */
final class Answers {
    private static final String GONE =
            "That card is no longer in the library. Ask again, and I look for what has taken its place.";

    private static final int RENDERED = 64;

    private final Search search;
    private final Cache<String, Rendered> rendered =
            Caffeine.newBuilder().maximumSize(RENDERED).executor(Runnable::run).build();

    Answers(Search search) {
        this.search = search;
    }

    /** @param restated the question as it is to stand above the answer, or empty */
    Message to(String question, String restated) {
        return AnswerCards.of(search.answer(question), restated);
    }

    /**
     * The acknowledgement of a slash command that carries the answer, as JSON.
     *
     * <p>Kept for as long as the library gives the very same answer: drawing a card costs more than finding it.
     */
    String acknowledgement(String question) {
        Answer answer = search.answer(question);
        Rendered known = rendered.getIfPresent(question);
        if (known != null && known.answer == answer) {
            return known.json;
        }
        String json = Only.you(AnswerCards.of(answer, question));
        rendered.put(question, new Rendered(answer, json));
        return json;
    }

    private record Rendered(Answer answer, String json) {}

    /** The card that a button opens, or a plain word where its article is gone. */
    Message opened(String value) {
        Optional<OpenCard> wanted = OpenCard.parse(value);
        return wanted.flatMap(open -> search.entry(open.slug())
                        .map(entry -> AnswerCards.opened(entry, articles(open.others()), open.restated())))
                .orElseGet(() -> AnswerCards.sentence(GONE));
    }

    private List<Article> articles(List<String> slugs) {
        return slugs.stream()
                .map(slug -> search.article(slug).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }
}
