package signpost.slack.tip;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import signpost.reader.Person;
import signpost.search.Search;
import signpost.slack.card.Piece;
import signpost.tips.Standing;
import signpost.tips.Subscription;
import signpost.tips.Tips;

/** The part of the Home tab about tips that somebody set up. At most 24 blocks, whatever they set up. */
final class MyTips {
    private static final int MOST = 10;

    private final Search search;
    private final Tips tips;

    MyTips(Search search, Tips tips) {
        this.search = search;
        this.tips = tips;
    }

    List<Piece> of(Person person) {
        List<Standing> all = tips.subscriptions().ownedBy(person.team(), person.id());
        List<Piece> pieces = new ArrayList<>(List.of(new Piece.Heading("Channels I set up")));
        all.stream().limit(MOST).forEach(standing -> pieces.addAll(of(standing)));
        if (all.isEmpty()) {
            pieces.add(new Piece.Prose(
                    "",
                    "None yet. Type /signpost tips in a channel for a tip a day there, or here for one to yourself."));
        } else if (all.size() > MOST) {
            pieces.add(new Piece.Small((all.size() - MOST) + " more: type /signpost tips in their channels."));
        }
        return pieces;
    }

    private List<Piece> of(Standing standing) {
        Subscription subscription = standing.subscription();
        String channel = subscription.spot().channel();
        String words =
                "\n" + PlanWords.of(subscription.plan(), search.catalogue().taxonomy()) + "\n" + state(standing);
        return List.of(
                subscription.isPersonal()
                        ? new Piece.Prose("My own tips", words.strip())
                        : new Piece.Place("", channel, words),
                new Piece.Buttons(List.of(
                        new Piece.Button(TipActions.CHANGE, "Edit", channel, ""),
                        subscription.isOn()
                                ? new Piece.Button(TipActions.PAUSE, "Pause", channel, "")
                                : new Piece.Button(TipActions.RESUME, "Resume", channel, ""),
                        new Piece.Button(TipActions.PREVIEW, "Preview the next 5", channel, ""))));
    }

    private static String state(Standing standing) {
        Subscription subscription = standing.subscription();
        ZoneId zone = subscription.plan().schedule().zone();
        String next = standing.nextTip()
                .map(it -> "Next: " + PlanWords.moment(it, zone))
                .orElse(subscription.isOn() ? "No day is left" : off(subscription));
        return next + standing.lastResult().map(MyTips::last).orElse("");
    }

    private static String off(Subscription subscription) {
        return switch (subscription.state()) {
            case ON -> "";
            case PAUSED ->
                "Paused"
                        + subscription
                                .whyPaused()
                                .map(it -> ": " + NoteMessages.brief(it))
                                .orElse("");
            case OFF -> "Off";
        };
    }

    private static String last(Standing.Result result) {
        return ". Last: " + result.day() + ", "
                + switch (result.ending()) {
                    case POSTED -> "posted";
                    case REFUSED -> "Slack refused it";
                    case UNKNOWN -> "Slack did not say whether it took it";
                    case TOO_LATE -> "skipped, since I did not run at the time";
                    case NOTHING_FITS -> "no card fitted";
                    case UNDONE -> "taken back";
                };
    }
}
