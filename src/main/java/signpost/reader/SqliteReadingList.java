package signpost.reader;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Saved articles, in the table {@code saved}. */
public final class SqliteReadingList {
    private final Jdbi jdbi;
    private final Clock clock;

    SqliteReadingList(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** How many articles are saved, by state. */
    public record Counts(int reading, int done) {
        public int all() {
            return reading + done;
        }
    }

    /** A stretch of a list: so many articles from the first one on, which is 0. */
    public record Stretch(int first, int most) {}

    /** Whether the article was not on the list before; from now on it is. */
    public boolean save(Person person, String slug) {
        return jdbi.withHandle(handle -> handle.execute(
                        "INSERT OR IGNORE INTO saved (team, person, slug, state, saved_at) VALUES (?, ?, ?, ?, ?)",
                        person.team(),
                        person.id(),
                        slug,
                        Saved.State.READING,
                        clock.millis()))
                == 1;
    }

    /** Whether the article was on the list; from now on it is not. */
    public boolean remove(Person person, String slug) {
        return jdbi.withHandle(handle -> handle.execute(
                        "DELETE FROM saved WHERE team = ? AND person = ? AND slug = ?",
                        person.team(),
                        person.id(),
                        slug))
                == 1;
    }

    /** Whether the article is on the list, and so now in this state. */
    public boolean mark(Person person, String slug, Saved.State state) {
        return jdbi.withHandle(handle -> handle.execute(
                        "UPDATE saved SET state = ? WHERE team = ? AND person = ? AND slug = ?",
                        state,
                        person.team(),
                        person.id(),
                        slug))
                == 1;
    }

    public Counts counts(Person person) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT count(*) FILTER (WHERE state = 'READING'), count(*) FILTER (WHERE state = 'DONE')
                        FROM saved WHERE team = :team AND person = :id
                        """)
                .bindMethods(person)
                .map((row, context) -> new Counts(row.getInt(1), row.getInt(2)))
                .one());
    }

    /**
     * A part of the list, last saved first.
     *
     * @param state only these, or null for all
     */
    public List<Saved> list(Person person, Saved.@Nullable State state, Stretch stretch) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT slug, state, saved_at FROM saved
                        WHERE team = :team AND person = :id AND (:state IS NULL OR state = :state)
                        ORDER BY saved_at DESC, slug LIMIT :most OFFSET :first
                        """)
                .bindMethods(person)
                .bindMethods(stretch)
                .bind("state", state)
                .map((row, context) -> new Saved(
                        row.getString(1), Saved.State.valueOf(row.getString(2)), Instant.ofEpochMilli(row.getLong(3))))
                .list());
    }
}
