package signpost.slack.tip;

import signpost.search.Search;
import signpost.slack.Desk;
import signpost.tips.Outcome;
import signpost.tips.Spot;
import signpost.tips.Tip;
import signpost.tips.TipBoard;

/** Pins tips up in Slack. */
record SlackTipBoard(Search search, Desk desk) implements TipBoard {
    @Override
    public Outcome post(Tip tip) {
        return desk.once()
                .post(
                        tip.spot().channel(),
                        TipMessage.posted(tip, search.catalogue().taxonomy()));
    }

    @Override
    public boolean withdraw(Spot spot, String ts) {
        return desk.delete(desk.once().place(spot.channel()), ts);
    }
}
