package signpost.slack.tip;

import com.slack.api.bolt.App;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import signpost.article.Article;
import signpost.reader.Person;
import signpost.reader.SqliteReaders;
import signpost.search.Search;
import signpost.slack.Ability;
import signpost.slack.Command;
import signpost.slack.Desk;
import signpost.slack.HomeSection;
import signpost.slack.card.AnswerCards;
import signpost.slack.card.Message;
import signpost.slack.card.Piece;
import signpost.slack.card.Subcommand;
import signpost.slack.deed.SaveButton;
import signpost.slack.deed.ShareButton;
import signpost.tips.Picks;
import signpost.tips.Spot;
import signpost.tips.Tips;

/** The daily tip: {@code /signpost tip} and {@code /signpost tips}, what is under a tip, and its part of the Home tab. */
public final class DailyTip implements Ability, HomeSection {
    private static final String SEVERAL = "(_\\d+)?";
    /** In the place of the question for which a card was shown. */
    private static final String BY_COMMAND = "/signpost tip";

    private final Search search;
    private final Tips tips;
    private final SqliteReaders readers;
    private @Nullable Met met;

    /** What there is once the listeners were registered. */
    private record Met(Settings settings, Notes notes, Desk desk) {}

    public DailyTip(Search search, Tips tips, SqliteReaders readers) {
        this.search = search;
        this.tips = tips;
        this.readers = readers;
    }

    @Override
    public void listen(App app, Desk desk) {
        Notes notes = new Notes(search, tips.subscriptions(), desk);
        Settings settings = new Settings(search, tips.subscriptions(), desk);
        met = new Met(settings, notes, desk);
        app.viewSubmission(TipForm.ID, new SettingsKept(settings, tips, notes, desk)::submitted);
        desk.on(app, TipActions.CHANGE + SEVERAL, settings::opened);
        underTips(app, new TipDeeds(search, tips, save(desk), settings, desk), desk);
        desk.on(
                app,
                TipActions.SHARE,
                new ShareButton(
                        search, readers.shares(), (name, entry) -> TipMessage.shared(name, entry.article()), desk));
        Preview preview = new Preview(tips, desk);
        desk.on(app, TipActions.PREVIEW, preview::opened);
        desk.on(app, TipActions.SWAP, preview::swapped);
        desk.on(app, TipActions.POST_NOW, preview::postedNow);
        desk.on(app, TipActions.UNDO, preview::undone);
        OwnerButtons owner = new OwnerButtons(tips.subscriptions(), notes, desk);
        desk.on(app, TipActions.TURN_ON, owner::turnedOn);
        desk.on(app, TipActions.PAUSE, owner::paused);
        desk.on(app, TipActions.RESUME, owner::resumed);
        desk.on(app, TipActions.ANSWER + SEVERAL, owner::answered);
    }

    private SaveButton save(Desk desk) {
        return new SaveButton(search, readers.readingList(), desk);
    }

    private static void underTips(App app, TipDeeds deeds, Desk desk) {
        desk.on(app, TipActions.READ, deeds::read);
        desk.on(app, TipActions.SAVE, deeds::saved);
        desk.on(app, TipActions.CARD, deeds::opened);
        desk.on(app, TipActions.MORE, deeds::more);
        desk.on(app, TipActions.LESS, deeds::less);
        desk.on(app, TipActions.NOT_TODAY, deeds::notToday);
        desk.on(app, TipActions.MENU, deeds::chosen);
    }

    @Override
    public void met() {
        Met now = met;
        if (now != null) {
            tips.start(new SlackTipBoard(search, now.desk()), now.notes());
        }
    }

    @Override
    public Optional<Message> command(Command command) {
        if (Subcommand.TIP.is(command.text())) {
            return Optional.of(tip(command));
        }
        return Subcommand.TIPS.is(command.text()) ? Optional.of(settings(command)) : Optional.empty();
    }

    /** One of the next cards that the asker did not get so before; the next one again, once they got all of them. */
    private Message tip(Command command) {
        Person person = command.person();
        List<Article> next = tips.picks().preview(Spots.of(person, command.channel()), Picks.MOST_PREVIEWED);
        Set<String> seen = readers.shown().cards(person, BY_COMMAND);
        Optional<Article> article = next.stream()
                .filter(it -> !seen.contains(it.slug()))
                .findFirst()
                .or(() -> next.stream().findFirst());
        article.ifPresent(it -> readers.shown().note(person, BY_COMMAND, it.slug()));
        return article.map(it -> TipMessage.shown(it, !command.isDirect()))
                .orElseGet(() -> AnswerCards.sentence("The library has no card that fits the settings here."));
    }

    private Message settings(Command command) {
        Met now = met;
        Person person = command.person();
        Spot spot = Spots.of(person, command.channel());
        boolean opened = now != null
                && now.desk().views().open(command.trigger(), now.settings().form(spot, person.id()));
        return opened ? Message.SILENCE : Settings.NOT_OPENED;
    }

    @Override
    public List<Piece> of(Person person) {
        return new MyTips(search, tips).of(person);
    }
}
