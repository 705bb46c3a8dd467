package signpost.slack;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signpost.inbox.Asked;
import signpost.inbox.SqliteInbox;
import signpost.inbox.SqliteReplies;
import signpost.slack.card.AnswerCards;
import signpost.slack.card.Message;
import signpost.slack.card.Occasion;

/** Answers each question that was written to the bot once, however often Slack sends it. */
final class Replies {
    static final Message TOO_LATE = AnswerCards.sentence(
            "I was restarted before I could answer you, and I am sorry for that. Please ask again.");

    private static final int FRESH_SECONDS = 300;
    private static final Logger LOG = LoggerFactory.getLogger(Replies.class);

    private final Dialogue dialogue;
    private final SqliteInbox inbox;
    private final SqliteReplies given;
    private final Work work;
    private final Posting posting;

    /** What the bot knows of questions and of its replies to them. */
    record Known(SqliteInbox inbox, SqliteReplies replies) {}

    Replies(Dialogue dialogue, Known known, Work work, Posting posting) {
        this.dialogue = dialogue;
        this.inbox = known.inbox();
        this.given = known.replies();
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

    /**
     * An edited question's answer takes the place of the one that was given, if its asker edited it within five minutes.
     * Later, people have read the answer, and it stays.
     */
    void bringUpToDate(Asked asked) {
        if (isFresh(asked.key())) {
            work.run("An edited question", () -> answerAgain(asked));
        }
    }

    private static boolean isFresh(Asked.Key key) {
        return seconds(key.edited()) - seconds(key.ts()) <= FRESH_SECONDS;
    }

    /** Slack's timestamps are seconds with a fraction. */
    private static double seconds(String ts) {
        return ts.matches("\\d{1,12}\\.\\d{1,9}") ? Double.parseDouble(ts) : 0;
    }

    private void answerAgain(Asked asked) {
        Asked.Key key = asked.key();
        given.to(key.team(), key.channel(), key.ts())
                .filter(ts -> given.asker(key.team(), key.channel(), ts)
                        .filter(asker -> asker.equals(asked.person()))
                        .isPresent())
                .ifPresent(ts -> posting.update(key.channel(), ts, message(asked)));
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
        deliver(asked, message(asked));
    }

    private static Occasion occasion(Asked asked) {
        String asker = asked.person();
        boolean direct = asked.key().channel().startsWith("D");
        if (asked.responseUrl() != null) {
            return Occasion.command(asked.text(), direct);
        }
        return direct || asker == null ? Occasion.direct(asked.text()) : Occasion.channel(asked.text(), asker);
    }

    private Message message(Asked asked) {
        try {
            return dialogue.answer(asked, occasion(asked));
        } catch (RuntimeException e) {
            LOG.error("A question could not be answered: {}", Faults.place(e));
            return Work.apology();
        }
    }

    private void deliver(Asked asked, Message message) {
        if (asked.responseUrl() == null) {
            Place place = new Place(asked.key().channel(), asked.threadTs());
            inbox.finish(asked.key(), posting.post(place, message, ts -> note(asked, ts)));
        } else {
            deliver(asked, Drawn.of(message));
        }
    }

    private void note(Asked asked, String ts) {
        dialogue.answered(asked, ts);
        String asker = asked.person();
        if (asker != null) {
            given.note(asked.key(), asker, ts);
        }
    }

    private void deliver(Asked asked, Drawn drawn) {
        String address = asked.responseUrl();
        if (drawn.message().isSilence()) {
            inbox.finish(asked.key(), Posting.DONE);
        } else if (address != null) {
            inbox.finish(asked.key(), posting.respond(address, drawn));
        }
    }
}
