package signpost.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Objects;
import signpost.article.Article;
import signpost.search.Answer;
import signpost.search.Search;
import signpost.slack.card.AnswerCards;
import signpost.slack.card.Message;
import signpost.slack.card.Occasion;
import signpost.slack.card.OpenCard;

/** What the three ways to ask and the buttons share: a question or a press becomes a message. */
final class Answers {
    private static final String EMPTY =
            "My library is empty at the moment, so I cannot answer anything. Please ask again later, or tell whoever"
                    + " looks after me.";

    private static final int DRAWN = 64;

    private final Search search;
    private final Cache<Occasion, Known> drawn =
            Caffeine.newBuilder().maximumSize(DRAWN).executor(Runnable::run).build();

    Answers(Search search) {
        this.search = search;
    }

    /** The answer to the occasion's question. */
    Message to(Occasion occasion) {
        return message(search.answer(occasion.question()), occasion);
    }

    private Message message(Answer answer, Occasion occasion) {
        boolean empty = answer instanceof Answer.Nothing && search.size() == 0;
        return empty ? AnswerCards.sentence(EMPTY) : AnswerCards.of(answer, occasion);
    }

    /**
     * The answer to a slash command.
     *
     * <p>Kept for as long as the library gives the very same answer: drawing a card costs more than finding it.
     */
    Drawn toCommand(Occasion occasion) {
        Answer answer = search.answer(occasion.question());
        Known known = drawn.getIfPresent(occasion);
        if (known != null && known.answer == answer) {
            return known.drawn;
        }
        Drawn fresh = Drawn.of(message(answer, occasion));
        drawn.put(occasion, new Known(answer, fresh));
        return fresh;
    }

    private record Known(Answer answer, Drawn drawn) {}

    /** The card that a button opens, or a plain word where its article is gone; {@code where} says the rest. */
    Message opened(OpenCard wanted, Occasion where) {
        return search.entry(wanted.slug())
                .map(entry -> AnswerCards.opened(entry, articles(wanted.others()), where))
                .orElseGet(AnswerCards::gone);
    }

    private List<Article> articles(List<String> slugs) {
        return slugs.stream()
                .map(slug -> search.article(slug).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }
}
