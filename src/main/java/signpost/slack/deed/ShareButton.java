package signpost.slack.deed;

import java.util.Optional;
import signpost.reader.SqliteShares;
import signpost.search.Entry;
import signpost.search.Search;
import signpost.slack.Desk;
import signpost.slack.Interaction;
import signpost.slack.Press;
import signpost.slack.card.AnswerCards;
import signpost.slack.card.CardValue;
import signpost.slack.card.Message;

/**
 * Shows a card that only the presser sees to the whole channel, with the presser's name, and takes the private one
 * away. It goes by the press's own address, so the bot need not be in the channel.
 *
 * @param drawing as what the others see the card
 */
public record ShareButton(Search search, SqliteShares shares, Drawing drawing, Desk desk) implements Desk.Deed {
    private static final Message ONLY_YOURS =
            AnswerCards.sentence("That can be shared only from an answer that you alone see, in a channel.");
    private static final Message BEFORE = AnswerCards.sentence("You have shared that answer already.");
    private static final Message FAILED = AnswerCards.sentence(
            "Slack did not let me share that here. Please press again, or copy the link to the source.");

    /** A card as somebody shows it to others. */
    public interface Drawing {
        Message of(String name, Entry entry);
    }

    @Override
    public void done(Interaction pressed) {
        Optional<Entry> entry = CardValue.parse(pressed.value()).flatMap(value -> search.entry(value.slug()));
        if (!pressed.press().onlyYou() || pressed.isDirect()) {
            desk.tell(pressed, ONLY_YOURS);
        } else if (entry.isEmpty()) {
            desk.tell(pressed, AnswerCards.gone());
        } else {
            share(pressed, entry.get());
        }
    }

    private void share(Interaction pressed, Entry entry) {
        Press press = pressed.press();
        SqliteShares.Answered answered = new SqliteShares.Answered(press.channel(), press.ts());
        if (!shares.claim(pressed.person(), answered)) {
            desk.tell(pressed, BEFORE);
        } else if (desk.share(pressed, drawing.of(pressed.name(), entry))) {
            desk.withdraw(pressed);
        } else {
            shares.release(pressed.person(), answered);
            desk.tell(pressed, FAILED);
        }
    }
}
