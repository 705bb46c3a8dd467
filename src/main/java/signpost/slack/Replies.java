package signpost.slack;

import com.slack.api.methods.MethodsClient;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signpost.inbox.Asked;
import signpost.inbox.SqliteInbox;
import signpost.slack.card.AnswerCards;
import signpost.slack.card.Message;

/** Answers each question that was written to the bot once, however often Slack sends it. */
final class Replies {
    private static final Logger LOG = LoggerFactory.getLogger(Replies.class);
    private static final Message TOO_LATE = AnswerCards.sentence(
            "I was restarted before I could answer you, and I am sorry for that. Please ask again.");

    private final Answers answers;
    private final SqliteInbox inbox;
    private final Work work;

    Replies(Answers answers, SqliteInbox inbox, Work work) {
        this.answers = answers;
        this.inbox = inbox;
        this.work = work;
    }

    /** Claims the question at once and answers it soon; one that was claimed before is left alone. */
    void take(Asked asked, MethodsClient client) {
        if (inbox.claim(asked)) {
            work.run("A question", () -> answer(asked, client));
        }
    }

    /** Takes up what a stop or a crash cut off: answers what is fresh, and apologises once for the rest. */
    void resume(MethodsClient client) {
        inbox.forgetOld();
        List<SqliteInbox.Unfinished> unfinished = inbox.unfinished();
        if (!unfinished.isEmpty()) {
            LOG.info("{} questions were cut off by the last stop and are taken up", unfinished.size());
        }
        for (SqliteInbox.Unfinished cut : unfinished) {
            work.run("A question that was cut off", () -> {
                if (cut.worthAnswering()) {
                    answer(cut.asked(), client);
                } else {
                    post(cut.asked(), TOO_LATE, client);
                }
            });
        }
    }

    private void answer(Asked asked, MethodsClient client) {
        post(asked, message(asked), client);
    }

    private Message message(Asked asked) {
        try {
            return answers.to(asked.text(), "");
        } catch (RuntimeException e) {
            LOG.error("A question could not be answered", e);
            return Work.apology();
        }
    }

    private void post(Asked asked, Message message, MethodsClient client) {
        Place place = new Place(asked.key().channel(), asked.threadTs());
        inbox.finish(asked.key(), new Posting(client).post(place, message));
    }
}
