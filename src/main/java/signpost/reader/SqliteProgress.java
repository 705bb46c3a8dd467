package signpost.reader;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import signpost.article.ReadingPath;

/** Where people stand on reading paths, in the table {@code progress}. */
public final class SqliteProgress {
    private final Jdbi jdbi;
    private final Clock clock;

    SqliteProgress(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Every path that a person has begun, the one with the last change first. */
    public List<Progress> all(Person person) {
        return jdbi.withHandle(handle -> all(handle, person));
    }

    private static List<Progress> all(Handle handle, Person person) {
        return handle.createQuery("""
                        SELECT path, card, step, paused FROM progress WHERE team = :team AND person = :id
                        ORDER BY changed_at DESC, path
                        """)
                .bindMethods(person)
                .map((row, context) ->
                        new Progress(row.getString(1), row.getString(2), row.getInt(3), row.getBoolean(4)))
                .list();
    }

    /** Where a person stands on a path, if they have begun it. */
    public Optional<Progress> on(Person person, String path) {
        return jdbi.withHandle(handle -> on(handle, person, path));
    }

    private static Optional<Progress> on(Handle handle, Person person, String path) {
        return all(handle, person).stream().filter(it -> it.path().equals(path)).findFirst();
    }

    /** Puts a person before the first card, unless they have begun the path. */
    public void begin(Person person, ReadingPath path) {
        jdbi.useHandle(handle -> keep(handle, "IGNORE", person, at(path, 0)));
    }

    /** Puts a person before the first card, wherever they stood. */
    public void beginAnew(Person person, ReadingPath path) {
        jdbi.useHandle(handle -> keep(handle, "REPLACE", person, at(path, 0)));
    }

    /** Moves on from this card, which is read now; who stands elsewhere by then, or has paused, stays there. */
    public void pass(Person person, ReadingPath path, String card) {
        jdbi.useTransaction(handle -> on(handle, person, path.slug())
                .filter(now -> !now.paused())
                .map(now -> now.behind(path))
                .filter(behind -> at(path, behind).card().equals(card))
                .filter(behind -> behind < path.steps().size())
                .ifPresent(behind -> keep(handle, "REPLACE", person, at(path, behind + 1))));
    }

    private static Progress at(ReadingPath path, int behind) {
        String card = behind < path.steps().size() ? path.steps().get(behind).card() : "";
        return new Progress(path.slug(), card, behind, false);
    }

    private void keep(Handle handle, String otherwise, Person person, Progress progress) {
        handle.createUpdate("INSERT OR " + otherwise
                        + " INTO progress (team, person, path, card, step, paused, changed_at)"
                        + " VALUES (:team, :id, :path, :card, :step, :paused, :now)")
                .bindMethods(person)
                .bindMethods(progress)
                .bind("now", clock.millis())
                .execute();
    }

    /** Keeps a person's place until they go on, or lets them go on from it. */
    public void pause(Person person, String path, boolean paused) {
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE progress SET paused = ?, changed_at = ? WHERE team = ? AND person = ? AND path = ?",
                paused,
                clock.millis(),
                person.team(),
                person.id(),
                path));
    }

    /** Forgets where a person stands on a path. */
    public void remove(Person person, String path) {
        jdbi.useHandle(handle -> handle.execute(
                "DELETE FROM progress WHERE team = ? AND person = ? AND path = ?", person.team(), person.id(), path));
    }
}
