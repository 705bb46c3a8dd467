package signpost.slack;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signpost.inbox.Asked;
import signpost.inbox.SqliteInbox;
import signpost.slack.card.AnswerCards;
import signpost.slack.card.Message;

/** Answers each question that was written to the bot once, however often Slack sends it. */
final class Replies {
    static final Message TOO_LATE = AnswerCards.sentence(
            "I was restarted before I could answer you, and I am sorry for that. Please ask again.");

    private static final Logger LOG = LoggerFactory.getLogger(Replies.class);

    private final Answers answers;
    private final SqliteInbox inbox;
    private final Work work;
    private final Posting posting;

    Replies(Answers answers, SqliteInbox inbox, Work work, Posting posting) {
        this.answers = answers;
        this.inbox = inbox;
        this.work = work;
        this.posting = posting;
    }

    /** Claims the question at once and answers it soon; one that was claimed before is left alone. */
    void take(Asked asked) {
        if (inbox.claim(asked)) {
            work.run("A question", () -> answer(asked));
        }
    }

    /** Claims a command's question at once, and sends the answer that is being made when it is there. */
    void take(Asked asked, CompletableFuture<Drawn> answer) {
        if (inbox.claim(asked)) {
            var unused = answer.exceptionally(Replies::sorry)
                    .thenAccept(drawn -> work.run("A late answer", () -> deliver(asked, drawn)));
        }
    }

    private static Drawn sorry(Throwable fault) {
        LOG.error("A question could not be answered: {}", Faults.place(fault));
        return Drawn.of(Work.apology());
    }

    /** Takes up what a stop or a crash cut off: answers what is fresh, and apologises once for the rest. */
    void resume() {
        List<SqliteInbox.Unfinished> unfinished = inbox.unfinished();
        if (!unfinished.isEmpty()) {
            LOG.info("{} questions were cut off by the last stop and are taken up", unfinished.size());
        }
        for (SqliteInbox.Unfinished cut : unfinished) {
            work.run("A question that was cut off", () -> {
                if (cut.worthAnswering()) {
                    answer(cut.asked());
                } else {
                    deliver(cut.asked(), TOO_LATE);
                }
            });
        }
    }

    private void answer(Asked asked) {
        // Nobody else sees what was typed as a command, so its answer restates it.
        deliver(asked, message(asked.text(), asked.responseUrl() == null ? "" : asked.text()));
    }

    private Message message(String question, String restated) {
        try {
            return answers.to(question, restated);
        } catch (RuntimeException e) {
            LOG.error("A question could not be answered: {}", Faults.place(e));
            return Work.apology();
        }
    }

    private void deliver(Asked asked, Message message) {
        if (asked.responseUrl() == null) {
            Place place = new Place(asked.key().channel(), asked.threadTs());
            inbox.finish(asked.key(), posting.post(place, message));
        } else {
            deliver(asked, Drawn.of(message));
        }
    }

    private void deliver(Asked asked, Drawn drawn) {
        String address = asked.responseUrl();
        if (address != null) {
            inbox.finish(asked.key(), posting.respond(address, drawn));
        }
    }
}
