package signpost.slack.tip;

import java.util.List;
import signpost.slack.card.Message;
import signpost.slack.card.Piece;
import signpost.tips.Notice;
import signpost.tips.Subscription;
import signpost.tips.Subscriptions;
import signpost.tips.Trouble;

/** The words of what is said about tips by itself. */
final class NoteMessages {
    /** What a button carries that means the place where it stands. */
    static final String HERE = "here";

    private NoteMessages() {}

    static Message setUp(Subscription subscription, String name, String plan) {
        return new Message(List.of(
                new Piece.Prose(
                        "",
                        subscription.isPersonal()
                                ? "You set up tips here: " + plan
                                        + ". /signpost tips in this conversation changes them."
                                : name + " set up tips in this channel: " + plan + ". Anybody here can change or stop"
                                        + " them: /signpost tips."),
                new Piece.Buttons(List.of(change("Change them", HERE)))));
    }

    static Message goOn(String plan) {
        return new Message(List.of(
                new Piece.Prose("", "Tips go on here: " + plan + "."),
                new Piece.Buttons(List.of(change("Change them", HERE)))));
    }

    static Message changed(Subscription subscription, String name, String plan) {
        String now = subscription.isOn() ? "Now: " + plan + "." : "They are off now.";
        return of(
                subscription,
                name + " changed the tips that you set up in ",
                ". " + now,
                List.of(change("See the settings", subscription.spot().channel())));
    }

    static Message of(Subscription subscription, Notice notice) {
        String channel = subscription.spot().channel();
        return switch (notice) {
            case TROUBLE -> trouble(subscription, subscription.whyPaused().orElse(Trouble.NOT_ALLOWED));
            case STILL_WANTED ->
                of(
                        subscription,
                        "Nobody pressed a button under the last 15 tips in ",
                        ". That is all that I can see: they may well be read. Shall they go on? Without an answer they"
                                + " come once a week after ten more.",
                        List.of(
                                answer("Go on daily", Subscriptions.Answer.DAILY, channel),
                                answer("Once a week", Subscriptions.Answer.WEEKLY, channel),
                                answer("Stop", Subscriptions.Answer.STOP, channel)));
            case FEW_LEFT ->
                of(
                        subscription,
                        "Fewer than ten cards that did not come yet are left for ",
                        ". After them the oldest come again. More topics or audiences bring others.",
                        List.of(change("Change the topics", channel)));
        };
    }

    static Message trouble(Subscription subscription, Trouble trouble) {
        return of(
                subscription,
                "I paused the tips in ",
                ": " + why(trouble) + " Your settings are kept.",
                List.of(
                        new Piece.Button(
                                TipActions.TURN_ON,
                                "Turn them on again",
                                subscription.spot().channel(),
                                ""),
                        change("Change the settings", subscription.spot().channel())));
    }

    /** Tips cannot be turned on as things are. */
    static Message notYet(Trouble trouble) {
        return new Message(List.of(new Piece.Prose("", "Not yet: " + why(trouble))));
    }

    /** Why tips paused, in few words. */
    static String brief(Trouble trouble) {
        return switch (trouble) {
            case ARCHIVED -> "the channel is archived";
            case REMOVED -> "I cannot find the channel";
            case NOT_IN_CHANNEL -> "I am not in the channel";
            case NOT_ALLOWED -> "I may not post there";
            case INACTIVE -> "an account is not active";
        };
    }

    private static String why(Trouble trouble) {
        return switch (trouble) {
            case ARCHIVED -> "the channel was archived. Bring it back, then press the button.";
            case REMOVED -> "I cannot find the channel any more. Type /invite @Signpost there, then press the button.";
            case NOT_IN_CHANNEL -> "I am not in the channel. Type /invite @Signpost there, then press the button.";
            case NOT_ALLOWED ->
                "I may not post there. Somebody who looks after the channel can let me, then press the button.";
            case INACTIVE -> "Slack says that an account is not active. Once it is, press the button.";
        };
    }

    private static Message of(Subscription subscription, String before, String after, List<Piece.Button> buttons) {
        Piece words = subscription.isPersonal()
                ? new Piece.Prose("", before + "this conversation" + after)
                : new Piece.Place(before, subscription.spot().channel(), after);
        return new Message(List.of(words, new Piece.Buttons(buttons)));
    }

    private static Piece.Button change(String text, String channel) {
        return new Piece.Button(TipActions.CHANGE, text, channel, "");
    }

    private static Piece.Button answer(String text, Subscriptions.Answer answer, String channel) {
        return new Piece.Button(TipActions.ANSWER, text, answer.name() + " " + channel, "");
    }
}
