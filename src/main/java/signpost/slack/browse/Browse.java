package signpost.slack.browse;

import com.slack.api.bolt.App;
import java.util.Optional;
import signpost.search.Search;
import signpost.slack.Ability;
import signpost.slack.Command;
import signpost.slack.Desk;
import signpost.slack.Interaction;
import signpost.slack.card.AnswerCards;
import signpost.slack.card.Message;
import signpost.slack.card.Note;
import signpost.slack.card.Occasion;
import signpost.slack.card.Subcommand;

/** {@code /signpost browse}, and the button of that name on the Home tab. */
public final class Browse implements Ability {
    /** The button that opens the library in a view. */
    public static final String OPEN = "browse_open";

    private final Search search;

    public Browse(Search search) {
        this.search = search;
    }

    @Override
    public Optional<Message> command(Command command) {
        return Subcommand.BROWSE.is(command.text()) ? Optional.of(page(Shelves.ENTRANCE)) : Optional.empty();
    }

    @Override
    public void listen(App app, Desk desk) {
        desk.on(app, OPEN, pressed -> {
            var unused = desk.views().show(pressed, Note.of(page(Shelves.ENTRANCE)));
        });
        String turns = BrowsePage.CATEGORY + "|" + BrowsePage.AUDIENCE + "|" + BrowsePage.PAGE + "(_\\d+)?";
        desk.on(app, turns, pressed -> desk.replace(pressed, page(Shelves.parse(pressed.value()))));
        desk.on(app, BrowsePage.CARD + "(_\\d+)?", pressed -> desk.tell(pressed, card(pressed)));
    }

    private Message page(Shelves shelves) {
        return BrowsePage.of(search.catalogue(), shelves);
    }

    private Message card(Interaction pressed) {
        return search.entry(pressed.value())
                .map(entry -> AnswerCards.card(entry, Occasion.NONE))
                .orElseGet(AnswerCards::gone);
    }
}
