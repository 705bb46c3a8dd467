package signpost.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Objects;
import signpost.article.Article;
import signpost.reader.Person;
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
    private final Roles roles;
    private final Cache<Occasion, Known> drawn =
            Caffeine.newBuilder().maximumSize(DRAWN).executor(Runnable::run).build();

    /** The role that somebody said they have, as an audience's slug, or empty. */
    interface Roles {
        String of(Person person);
    }

    Answers(Search search, Roles roles) {
        this.search = search;
        this.roles = roles;
    }

    /** The answer to the occasion's question. */
    Message to(Occasion occasion) {
        return message(search.answer(occasion.question()), occasion);
    }

    /** What the library answers somebody who alone will see it: their role is their own. */
    Answer of(String question, Person person) {
        return search.answer(question, roles.of(person));
    }

    Message message(Answer answer, Occasion occasion) {
        boolean empty = answer instanceof Answer.Nothing && search.size() == 0;
        return empty ? AnswerCards.sentence(EMPTY) : AnswerCards.of(answer, occasion);
    }

    /**
     * The answer to a slash command.
     *
     * <p>Kept for as long as the library gives the very same answer: drawing a card costs more than finding it.
     */
    Drawn toCommand(Occasion occasion, Person person) {
        Answer answer = of(occasion.question(), person);
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
