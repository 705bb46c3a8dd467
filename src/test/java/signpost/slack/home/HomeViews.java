package signpost.slack.home;

import com.slack.api.model.view.View;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import signpost.article.ReadingPath;
import signpost.reader.Person;
import signpost.reader.Preferences;
import signpost.reader.Saved;
import signpost.reader.SqliteReaders;
import signpost.search.Search;
import signpost.slack.card.Note;
import signpost.store.SqliteStore;

/** What a person sees of their own page, by the situation in which they do. */
public final class HomeViews {
    private static final Person ANN = new Person("T1", "U1");
    private static final Person NEW = new Person("T1", "U2");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    private HomeViews() {}

    public static Map<String, View> all(Search search) {
        try (SqliteStore store =
                SqliteStore.open(Files.createTempDirectory("signpost").resolve("signpost.db"))) {
            return all(search, new SqliteReaders(store, CLOCK));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, View> all(Search search, SqliteReaders readers) {
        ReadingPath path = search.catalogue().paths().get(0);
        settle(readers, path);
        HomePage page = new HomePage(search, readers, person -> List.of(), CLOCK);
        PathPieces paths = new PathPieces(search, readers.progress());
        Map<String, View> all = new LinkedHashMap<>();
        all.put("view-home-at-first", page.view(NEW, Listing.FIRST));
        all.put("view-home", page.view(ANN, new Listing(null, 1)));
        all.put("view-paths", Note.of(PathButtons.list(paths, ANN)));
        for (Person person : List.of(NEW, ANN)) {
            var progress = readers.progress().on(person, path.slug());
            all.put(
                    "view-path" + (progress.isEmpty() ? "-at-first" : ""),
                    Note.of(new PathPage(search, path, progress).message()));
        }
        all.put(
                "view-settings",
                SettingsForm.of(
                        search.catalogue().taxonomy(), readers.preferences().of(ANN)));
        return all;
    }

    private static void settle(SqliteReaders readers, ReadingPath path) {
        IntStream.range(0, 22).forEach(i -> readers.readingList().save(ANN, "a-card-of-old-" + (10 + i)));
        readers.readingList().save(ANN, "one-on-ones");
        readers.readingList().mark(ANN, "one-on-ones", Saved.State.DONE);
        readers.preferences().keep(ANN, new Preferences("tech-lead", List.of("hiring-and-interviewing")));
        readers.progress().begin(ANN, path);
        readers.progress().pass(ANN, path, path.steps().get(0).card());
        readers.progress().begin(ANN, new ReadingPath("a-path-of-old", "", "", List.of()));
    }
}
