package signpost.slack.tip;

import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import signpost.article.Article;
import signpost.slack.Desk;
import signpost.slack.Interaction;
import signpost.slack.card.AnswerCards;
import signpost.slack.card.Message;
import signpost.slack.card.Note;
import signpost.slack.card.Piece;
import signpost.tips.PostNow;
import signpost.tips.Spot;
import signpost.tips.Subscription;
import signpost.tips.Tips;

/** The next five tips of a spot in a view: swapped, or posted at once, by those who may change them unasked. */
final class Preview {
    private static final int COUNT = 5;
    private static final Message NOT_YOURS =
            AnswerCards.sentence("Only who set these tips up can do that. /signpost tips shows what you can change.");
    private static final Message NO_OTHER =
            AnswerCards.sentence("The library has no other card of that category which did not come yet.");
    private static final Message UNDONE =
            AnswerCards.sentence("Taken back. Close this, and open the preview again to go on.");
    private static final Message TOO_LATE =
            AnswerCards.sentence("That can be taken back within a minute only, and Slack has to let me. It stays.");

    private final Tips tips;
    private final Desk desk;

    Preview(Tips tips, Desk desk) {
        this.tips = tips;
        this.desk = desk;
    }

    /** A press that names the spot. */
    void opened(Interaction pressed) {
        Optional<Subscription> seen = Spots.carried(pressed.person(), pressed.value())
                .flatMap(tips.subscriptions()::at)
                .filter(it -> it.leave(pressed.person().id()) != Subscription.Leave.REFUSED);
        if (seen.isEmpty()) {
            desk.tell(pressed, Settings.NOT_YOURS);
        } else if (!desk.views().show(pressed, view(seen.get(), pressed))) {
            desk.tell(pressed, Settings.NOT_OPENED);
        }
    }

    /** A press beside a card that shall not come next. */
    void swapped(Interaction pressed) {
        Optional<Subscription> own = own(pressed);
        if (own.isEmpty()) {
            desk.tell(pressed, NOT_YOURS);
        } else if (tips.picks().swap(own.get().spot(), pressed.value()).isEmpty()) {
            desk.tell(pressed, NO_OTHER);
        } else {
            update(pressed, view(own.get(), pressed));
        }
    }

    void postedNow(Interaction pressed) {
        Optional<Subscription> own = own(pressed);
        if (own.isEmpty()) {
            desk.tell(pressed, NOT_YOURS);
        } else {
            Spot spot = own.get().spot();
            update(pressed, view(tips.posts().now(spot, pressed.value()).match(new Said()), spot));
        }
    }

    void undone(Interaction pressed) {
        Optional<Subscription> own = own(pressed);
        if (own.isEmpty()) {
            desk.tell(pressed, NOT_YOURS);
        } else {
            Spot spot = own.get().spot();
            update(pressed, view(tips.posts().undo(spot, pressed.value()) ? UNDONE : TOO_LATE, spot));
        }
    }

    /** What the view that was pressed in is about, if the presser may change it unasked. */
    private Optional<Subscription> own(Interaction pressed) {
        View view = pressed.view();
        return Optional.ofNullable(view == null ? null : view.getPrivateMetadata())
                .flatMap(channel -> Spots.carried(pressed.person(), channel))
                .flatMap(tips.subscriptions()::at)
                .filter(it -> it.leave(pressed.person().id()) == Subscription.Leave.GIVEN);
    }

    private void update(Interaction pressed, View instead) {
        View view = pressed.view();
        if (view != null) {
            var unused = desk.views().update(view, instead);
        }
    }

    private View view(Subscription subscription, Interaction pressed) {
        boolean own = subscription.leave(pressed.person().id()) == Subscription.Leave.GIVEN;
        List<Article> next = tips.picks().preview(subscription.spot(), COUNT);
        return view(new Message(own ? forOwner(next) : forOthers(next)), subscription.spot());
    }

    private static View view(Message message, Spot spot) {
        View view = Note.of(message);
        view.setPrivateMetadata(spot.channel());
        return view;
    }

    private static List<Piece> forOwner(List<Article> next) {
        List<Piece> pieces = new ArrayList<>(List.of(new Piece.Heading(heading(next))));
        next.forEach(article -> pieces.add(new Piece.Row(
                TipActions.block(article.slug()),
                link(article),
                TipActions.SWAP,
                List.of(new Piece.Choice("Another one", article.slug())))));
        if (!next.isEmpty()) {
            pieces.add(new Piece.Small("The first can come now, as the tip of today; it can be undone for a minute."));
            pieces.add(new Piece.Buttons(List.of(new Piece.Button(
                    TipActions.POST_NOW, "Post the first now", next.get(0).slug(), ""))));
        }
        return pieces;
    }

    private static List<Piece> forOthers(List<Article> next) {
        return List.of(
                new Piece.Heading(heading(next)),
                new Piece.Links("", next.stream().map(Preview::link).toList()));
    }

    private static String heading(List<Article> next) {
        return next.isEmpty() ? "No card fits these settings" : "In this order";
    }

    private static Piece.Link link(Article article) {
        return new Piece.Link(article.title(), article.url(), article.gist().takeaway());
    }

    /** What came of posting one at once. */
    private record Said() implements PostNow.Cases<Message> {
        @Override
        public Message posted(PostNow.Posted posted) {
            return new Message(List.of(
                    new Piece.Prose("", "Posted. It is the tip of today."),
                    new Piece.Buttons(List.of(new Piece.Button(TipActions.UNDO, "Undo", posted.ts(), "")))));
        }

        @Override
        public Message alreadyToday(PostNow.AlreadyToday alreadyToday) {
            return AnswerCards.sentence("Today's tip was posted already, and there is one a day.");
        }

        @Override
        public Message nothingFits(PostNow.NothingFits nothingFits) {
            return AnswerCards.sentence("No card fits these settings.");
        }

        @Override
        public Message notTaken(PostNow.NotTaken notTaken) {
            return AnswerCards.sentence("Slack did not take it, or did not say so. Look there before you try again: if"
                    + " I am not in the channel, /invite @Signpost helps.");
        }
    }
}
