package signpost.slack.tip;

import signpost.search.Search;
import signpost.slack.Desk;
import signpost.slack.card.Message;
import signpost.tips.Notice;
import signpost.tips.Outcome;
import signpost.tips.Owners;
import signpost.tips.State;
import signpost.tips.Subscription;
import signpost.tips.Subscriptions;

/** What is said about tips by itself: to a channel when they are set up, and to their owner by direct message. */
final class Notes implements Owners {
    private final Search search;
    private final Subscriptions subscriptions;
    private final Desk desk;

    Notes(Search search, Subscriptions subscriptions, Desk desk) {
        this.search = search;
        this.subscriptions = subscriptions;
        this.desk = desk;
    }

    /** A plan in the words of the library. */
    String words(Subscription subscription) {
        return PlanWords.of(subscription.plan(), search.catalogue().taxonomy());
    }

    /**
     * Says at the spot who set up what there and how to change it. Where Slack does not take that, it would take no tips
     * either: they pause, and the owner is told what to do.
     */
    void setUp(Subscription subscription, String name) {
        if (say(subscription, NoteMessages.setUp(subscription, name, words(subscription)))
                instanceof Outcome.Refused refused) {
            subscriptions.turn(subscription.spot(), State.PAUSED);
            toOwner(subscription, NoteMessages.trouble(subscription, refused.trouble()));
        }
    }

    /** Says at the spot that tips go on. */
    Outcome goOn(Subscription subscription) {
        return say(subscription, NoteMessages.goOn(words(subscription)));
    }

    private Outcome say(Subscription subscription, Message message) {
        return desk.once().post(subscription.spot().channel(), message);
    }

    /** Tells the owner that somebody else changed their tips. */
    void changed(Subscription subscription, String name) {
        toOwner(subscription, NoteMessages.changed(subscription, name, words(subscription)));
    }

    @Override
    public boolean tell(Subscription subscription, Notice notice) {
        return toOwner(subscription, NoteMessages.of(subscription, notice));
    }

    /** Whether it may have arrived, or never will. */
    private boolean toOwner(Subscription subscription, Message message) {
        if (subscription.owner().isEmpty()) {
            return true;
        }
        Outcome outcome = desk.once().post(subscription.owner(), message);
        return !(outcome instanceof Outcome.Unreached || outcome instanceof Outcome.RateLimited);
    }
}
