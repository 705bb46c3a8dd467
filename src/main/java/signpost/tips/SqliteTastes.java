package signpost.tips;

import java.time.Clock;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;
import signpost.store.SqliteRetention;

/** What is liked at a spot, in the table {@code tip_liking}, and which cards were swapped, in {@code tip_place}. */
final class SqliteTastes {
    private final Jdbi jdbi;
    private final Clock clock;

    SqliteTastes(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Notes what a person wants of a category; what they wanted of it before counts no more. */
    void note(Spot spot, String person, String category, int liking) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT OR REPLACE INTO tip_liking (team, channel, category, person, liking, said_at)
                        VALUES (:team, :channel, :category, :person, :liking, :now)
                        """)
                .bindMethods(spot)
                .bind("person", person)
                .bind("category", category)
                .bind("liking", liking)
                .bind("now", clock.millis())
                .execute());
    }

    /** By category, everybody's together. */
    Map<String, Integer> likings(Spot spot) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT category, sum(liking) AS liking FROM tip_liking
                        WHERE team = :team AND channel = :channel GROUP BY category
                        """)
                .bindMethods(spot)
                .setMapKeyColumn("category")
                .setMapValueColumn("liking")
                .collectInto(new GenericType<Map<String, Integer>>() {}));
    }

    /** Removes what a person wanted; how many notes on it there were. */
    int forget(String team, String person) {
        return jdbi.withHandle(
                handle -> handle.execute("DELETE FROM tip_liking WHERE team = ? AND person = ?", team, person));
    }

    /** Makes numbers without a person of what was wanted 30 days ago. */
    void forgetOld() {
        long limit = clock.millis() - SqliteRetention.KEPT.toMillis();
        jdbi.useTransaction(handle -> {
            handle.execute("""
                    INSERT INTO tip_liking (team, channel, category, person, liking, said_at)
                    SELECT team, channel, category, '', sum(liking), 0 FROM tip_liking
                    WHERE said_at < ? AND person <> '' GROUP BY team, channel, category
                    ON CONFLICT (team, channel, category, person) DO UPDATE SET liking = liking + excluded.liking
                    """, limit);
            handle.execute("DELETE FROM tip_liking WHERE said_at < ? AND person <> ''", limit);
        });
    }

    /** In whose place in the order a card stands, for those that were swapped. */
    Map<String, String> places(Spot spot) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT slug, place FROM tip_place WHERE team = :team AND channel = :channel")
                .bindMethods(spot)
                .setMapKeyColumn("slug")
                .setMapValueColumn("place")
                .collectInto(new GenericType<Map<String, String>>() {}));
    }

    /** Has two cards exchange their places. */
    void swap(Spot spot, String one, String other) {
        Map<String, String> places = places(spot);
        jdbi.useTransaction(handle -> {
            place(handle, spot, one, places.getOrDefault(other, other));
            place(handle, spot, other, places.getOrDefault(one, one));
        });
    }

    private static void place(Handle handle, Spot spot, String slug, String place) {
        handle.execute(
                "INSERT OR REPLACE INTO tip_place (team, channel, slug, place) VALUES (?, ?, ?, ?)",
                spot.team(),
                spot.channel(),
                slug,
                place);
    }
}
