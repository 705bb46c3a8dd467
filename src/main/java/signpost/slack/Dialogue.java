package signpost.slack;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import signpost.article.Article;
import signpost.inbox.Asked;
import signpost.inbox.LastQuestions;
import signpost.reader.Person;
import signpost.reader.SqliteShown;
import signpost.search.Answer;
import signpost.search.Entry;
import signpost.search.FollowUp;
import signpost.search.Search;
import signpost.slack.card.AnswerCards;
import signpost.slack.card.Message;
import signpost.slack.card.Occasion;
import signpost.slack.card.WhyThis;

/** Questions in a conversation, each of which may go on from the one before. */
final class Dialogue {
    private static final Message NOTHING_BEFORE = AnswerCards.sentence(
            "I do not know what that goes on from: I remember a question for 15 minutes, and only where it was asked."
                    + " Please ask it again.");

    private final Answers answers;
    private final Search search;
    private final LastQuestions last;
    private final SqliteShown shown;

    Dialogue(Answers answers, Search search, LastQuestions last, SqliteShown shown) {
        this.answers = answers;
        this.search = search;
        this.last = last;
        this.shown = shown;
    }

    /** The answer to what was asked on this occasion, with what it goes on from. */
    Message answer(Asked asked, Occasion occasion) {
        return LastQuestions.Conversation.of(asked)
                .filter(conversation -> asked.responseUrl() == null)
                .map(conversation -> new Said(asked, conversation, occasion).answer())
                .orElseGet(() -> answers.to(occasion));
    }

    /** Lets a thread below the question or below its answer go on from it. */
    void answered(Asked asked, String ts) {
        if (asked.threadTs() == null) {
            LastQuestions.Conversation.of(asked).ifPresent(conversation -> {
                last.goOnIn(conversation.inThread(asked.key().ts()), conversation);
                last.goOnIn(conversation.inThread(ts), conversation);
            });
        }
    }

    /** One message of a conversation. */
    private final class Said implements FollowUp.Cases<Message> {
        private final Asked asked;
        private final LastQuestions.Conversation conversation;
        private final Occasion occasion;
        private final Optional<LastQuestions.Turn> before;

        Said(Asked asked, LastQuestions.Conversation conversation, Occasion occasion) {
            this.asked = asked;
            this.conversation = conversation;
            this.occasion = occasion;
            this.before = last.before(conversation, asked.key().ts());
        }

        Message answer() {
            String question = before.map(LastQuestions.Turn::question).orElse("");
            FollowUp followUp = search.followUp(question, asked.text());
            boolean needsMore = followUp instanceof FollowUp.Plain && followUp != FollowUp.Plain.FRESH;
            return needsMore && before.isEmpty() ? NOTHING_BEFORE : followUp.match(this);
        }

        @Override
        public Message fresh() {
            return answered(occasion);
        }

        @Override
        public Message refined(FollowUp.Refined refined) {
            return answered(restating(refined.question()));
        }

        /** What follows on from a question is not what was typed, so that it stands above the answer. */
        private Occasion restating(String question) {
            return new Occasion(question, true, false, occasion.remover());
        }

        private Message answered(Occasion on) {
            boolean isAlone = conversation.channel().startsWith("D");
            Answer answer = isAlone ? answers.of(on.question(), person()) : search.answer(on.question());
            if (!answer.articles().isEmpty() || answer instanceof Answer.Nothing) {
                note(on.question(), answer.articles().stream().limit(1).map(Article::slug));
            }
            return answers.message(answer, on);
        }

        private void note(String question, Stream<String> slugs) {
            last.note(conversation, new LastQuestions.Turn(asked.key().ts(), question, slugs.toList()));
        }

        @Override
        public Message another() {
            LastQuestions.Turn turn = before.orElseThrow();
            Set<String> seen = new HashSet<>(turn.shown());
            seen.addAll(shown.cards(person(), turn.question()));
            return search.next(turn.question(), seen)
                    .map(entry -> show(turn, entry))
                    .orElseGet(AnswerCards::noMore);
        }

        private Person person() {
            return new Person(conversation.team(), conversation.person());
        }

        private Message show(LastQuestions.Turn turn, Entry entry) {
            String slug = entry.article().slug();
            shown.note(person(), turn.question(), slug);
            note(turn.question(), Stream.concat(turn.shown().stream(), Stream.of(slug)));
            return AnswerCards.card(entry, restating(turn.question()));
        }

        @Override
        public Message shorter() {
            LastQuestions.Turn turn = before.orElseThrow();
            int limit = lastShown(turn)
                    .map(article -> article.source().readingMinutes().orElse(Integer.MAX_VALUE))
                    .orElse(Integer.MAX_VALUE);
            return search.answer(turn.question()).articles().stream()
                    .filter(article -> !turn.shown().contains(article.slug()))
                    .filter(article -> article.source().readingMinutes().orElse(Integer.MAX_VALUE) < limit)
                    .findFirst()
                    .flatMap(article -> search.entry(article.slug()))
                    .map(entry -> show(turn, entry))
                    .orElseGet(() -> noneShorter(limit));
        }

        private Optional<Article> lastShown(LastQuestions.Turn turn) {
            List<String> slugs = turn.shown();
            return slugs.isEmpty() ? Optional.empty() : search.article(slugs.get(slugs.size() - 1));
        }

        private Message noneShorter(int limit) {
            String than = limit == Integer.MAX_VALUE ? "" : " in less than " + limit + " min";
            return AnswerCards.sentence("I know of no other card on this that reads" + than
                    + (than.isEmpty() ? " in a time that is known." : "."));
        }

        @Override
        public Message why() {
            LastQuestions.Turn turn = before.orElseThrow();
            return lastShown(turn)
                    .map(article -> WhyThis.of(article, search.why(turn.question(), article)))
                    .orElse(NOTHING_BEFORE);
        }
    }
}
