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

    private static final String EMPTY =
            "My library is empty at the moment, so I cannot answer anything. Please ask again later, or tell whoever"
                    + " looks after me.";

    private static final int DRAWN = 64;

    private final Search search;
    private final Cache<String, Known> drawn =
            Caffeine.newBuilder().maximumSize(DRAWN).executor(Runnable::run).build();

    Answers(Search search) {
        this.search = search;
    }

    /** @param restated the question as it is to stand above the answer, or empty */
    Message to(String question, String restated) {
        return message(search.answer(question), restated);
    }

    private Message message(Answer answer, String restated) {
        boolean empty = answer instanceof Answer.Nothing && search.size() == 0;
        return empty ? AnswerCards.sentence(EMPTY) : AnswerCards.of(answer, restated);
    }

    /**
     * The answer to a slash command.
     *
     * <p>Kept for as long as the library gives the very same answer: drawing a card costs more than finding it.
     */
    Drawn toCommand(String question) {
        Answer answer = search.answer(question);
        Known known = drawn.getIfPresent(question);
        if (known != null && known.answer == answer) {
            return known.drawn;
        }
        Drawn fresh = Drawn.of(message(answer, question));
        drawn.put(question, new Known(answer, fresh));
        return fresh;
    }

    private record Known(Answer answer, Drawn drawn) {}

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
