package signpost.slack.home;

import com.slack.api.bolt.App;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import signpost.inbox.SqliteInbox;
import signpost.reader.Person;
import signpost.reader.SqliteReaders;
import signpost.search.Search;
import signpost.slack.Ability;
import signpost.slack.Command;
import signpost.slack.Desk;
import signpost.slack.HomeSection;
import signpost.slack.card.Message;
import signpost.slack.card.Subcommand;
import signpost.tips.Tips;

/** The Home tab, and {@code /signpost saved}, {@code path} and {@code settings}. */
public final class Home implements Ability {
    private final Search search;
    private final SqliteReaders readers;
    private final Kept kept;
    private final HomePage page;
    private @Nullable HomeTab tab;

    /** What the bot keeps of people. */
    public record Kept(SqliteReaders readers, SqliteInbox inbox, Tips tips) {}

    /** @param tips the part about tips that somebody set up */
    public Home(Search search, Kept kept, HomeSection tips, Clock clock) {
        this.search = search;
        this.readers = kept.readers();
        this.kept = kept;
        this.page = new HomePage(search, readers, tips, clock);
    }

    @Override
    public void listen(App app, Desk desk) {
        HomeTab opened = new HomeTab(page, desk);
        tab = opened;
        ReadingListButtons list = new ReadingListButtons(search, readers.readingList(), opened, desk);
        desk.on(app, ReadingListPieces.FILTER + "(_\\d+)?|" + ReadingListPieces.PAGE + "(_\\d+)?", list::turned);
        desk.on(app, ReadingListPieces.ROW, list::chosen);
        desk.on(app, HomePage.CARD, list::opened);
        Settings settings = new Settings(search, readers.preferences(), opened, desk);
        desk.on(app, HomePage.SETTINGS, settings::opened);
        app.viewSubmission(SettingsForm.ID, settings::submitted);
        desk.on(app, HomePage.FORGET, new ForgetMe(kept, opened, desk));
        new PathButtons(search, readers.progress(), opened, desk).listen(app);
        desk.on(app, HomePage.SEARCH, new HomeSearch(search, readers.preferences(), desk));
    }

    @Override
    public void homeOpened(Person person, @Nullable String hash) {
        HomeTab opened = tab;
        if (opened != null) {
            opened.publish(person, Listing.FIRST, hash);
        }
    }

    @Override
    public Optional<Message> command(Command command) {
        if (Subcommand.SAVED.is(command.text())) {
            return Optional.of(list(command.person(), Listing.FIRST));
        }
        if (Subcommand.PATH.is(command.text())) {
            return Optional.of(PathButtons.list(new PathPieces(search, readers.progress()), command.person()));
        }
        return Subcommand.SETTINGS.is(command.text())
                ? Optional.of(new Message(page.settings(readers.preferences().of(command.person()))))
                : Optional.empty();
    }

    private Message list(Person person, Listing listing) {
        return ReadingListButtons.message(new ReadingListPieces(search, readers.readingList()), person, listing);
    }
}
