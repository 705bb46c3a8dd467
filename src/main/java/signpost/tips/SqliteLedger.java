package signpost.tips;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import signpost.article.Article;
import signpost.tips.pick.Past;

/** Which spot had a tip on which day, in the table {@code tip_day}, and which cards came there, in {@code tip_card}. */
final class SqliteLedger {
    private static final Duration KEPT = Duration.ofDays(60);

    private final Jdbi jdbi;
    private final Clock clock;

    SqliteLedger(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** A spot's day. */
    record Key(Spot spot, LocalDate day) {
        <S extends SqlStatement<S>> S bind(S statement) {
            return statement.bindMethods(spot).bind("day", day.toString());
        }
    }

    /**
     * Claims a day with the cards that are about to come, by this time as their last.
     *
     * @return whether it was free, or had come to nothing that anybody could see
     */
    boolean claim(Key key, List<Article> cards) {
        return jdbi.inTransaction(handle -> {
            boolean claimed = key.bind(handle.createUpdate("""
                            INSERT INTO tip_day (team, channel, day, claimed_at) VALUES (:team, :channel, :day, :now)
                            ON CONFLICT (team, channel, day) DO UPDATE SET claimed_at = :now, ending = NULL, ts = NULL
                            WHERE ending NOT IN ('POSTED', 'UNKNOWN')
                            """))
                            .bind("now", clock.millis())
                            .execute()
                    == 1;
            if (claimed) {
                cards.forEach(card -> came(handle, key, card.slug()));
            }
            return claimed;
        });
    }

    /** Whether the day had its tip, or may have had it. */
    boolean isUsed(Key key) {
        return jdbi.withHandle(
                handle -> key.bind(handle.createQuery("""
                        SELECT EXISTS (SELECT 1 FROM tip_day WHERE team = :team AND channel = :channel AND day = :day
                                       AND ending IN ('POSTED', 'UNKNOWN'))
                        """)).mapTo(boolean.class).one());
    }

    /** Writes how a claimed day ended whose cards came, or may have come. */
    void end(Key key, Standing.Ending ending, @Nullable String ts) {
        jdbi.useHandle(handle -> end(handle, key, ending, ts));
    }

    private static void end(Handle handle, Key key, Standing.Ending ending, @Nullable String ts) {
        var unused = key.bind(handle.createUpdate("""
                        UPDATE tip_day SET ending = :ending, ts = :ts
                        WHERE team = :team AND channel = :channel AND day = :day
                        """))
                .bind("ending", ending)
                .bind("ts", ts)
                .execute();
    }

    /** Writes how a claimed day ended whose cards did not come, or not any more. */
    void endWithout(Key key, Standing.Ending ending) {
        jdbi.useTransaction(handle -> {
            end(handle, key, ending, null);
            dropCards(handle, key);
        });
    }

    /** Gives a claimed day back, since certainly nothing was posted. */
    void release(Key key) {
        jdbi.useTransaction(handle -> {
            var unused = key.bind(handle.createUpdate(
                            "DELETE FROM tip_day WHERE team = :team AND channel = :channel AND day = :day"))
                    .execute();
            dropCards(handle, key);
        });
    }

    private static void dropCards(Handle handle, Key key) {
        var unused = key.bind(handle.createUpdate(
                        "DELETE FROM tip_card WHERE team = :team AND channel = :channel AND day = :day"))
                .execute();
    }

    /** Notes a day on which nothing was tried, unless something was. */
    void skip(Key key, Standing.Ending ending) {
        jdbi.useHandle(handle -> key.bind(handle.createUpdate("""
                        INSERT OR IGNORE INTO tip_day (team, channel, day, claimed_at, ending)
                        VALUES (:team, :channel, :day, :now, :ending)
                        """))
                .bind("now", clock.millis())
                .bind("ending", ending)
                .execute());
    }

    /** Notes of a day that was claimed and never ended that nobody knows what became of it. */
    void cutOff(Key key) {
        jdbi.useHandle(handle -> key.bind(handle.createUpdate("""
                        UPDATE tip_day SET ending = 'UNKNOWN'
                        WHERE team = :team AND channel = :channel AND day = :day AND ending IS NULL
                        """)).execute());
    }

    private static void came(Handle handle, Key key, String slug) {
        var unused = key.bind(handle.createUpdate("""
                        INSERT OR REPLACE INTO tip_card (team, channel, slug, day, turn)
                        SELECT :team, :channel, :slug, :day, coalesce(max(turn), 0) + 1
                        FROM tip_card WHERE team = :team AND channel = :channel
                        """)).bind("slug", slug).execute();
    }

    /** The cards that came, by the last time that each did. */
    List<Past.Came> cards(Spot spot) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT slug, put_off FROM tip_card WHERE team = :team AND channel = :channel ORDER BY turn")
                .bindMethods(spot)
                .map((row, context) -> new Past.Came(row.getString(1), row.getBoolean(2)))
                .list());
    }

    /** Has a card that came come again, before the others that came. */
    void putOff(Spot spot, String slug) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE tip_card SET put_off = 1 WHERE team = :team AND channel = :channel AND slug = :slug")
                .bindMethods(spot)
                .bind("slug", slug)
                .execute());
    }

    /** What became of the newest day that ended. */
    Optional<Standing.Result> last(Spot spot) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT day, ending FROM tip_day
                        WHERE team = :team AND channel = :channel AND ending IS NOT NULL ORDER BY day DESC LIMIT 1
                        """)
                .bindMethods(spot)
                .map((row, context) -> new Standing.Result(
                        LocalDate.parse(row.getString(1)), Standing.Ending.valueOf(row.getString(2))))
                .findOne());
    }

    /** The day of a message that was posted at most so long ago, and stands. */
    Optional<Key> posted(Spot spot, String ts, Duration ago) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT day FROM tip_day
                        WHERE team = :team AND channel = :channel AND ts = :ts AND ending = 'POSTED'
                          AND claimed_at >= :from
                        """)
                .bindMethods(spot)
                .bind("ts", ts)
                .bind("from", clock.millis() - ago.toMillis())
                .mapTo(String.class)
                .findOne()
                .map(day -> new Key(spot, LocalDate.parse(day))));
    }

    /** Forgets how days ended 60 days ago, and the cards that came then where nothing is set up any more. */
    void forgetOld() {
        Instant limit = clock.instant().minus(KEPT);
        jdbi.useTransaction(handle -> {
            handle.execute("DELETE FROM tip_day WHERE claimed_at < ?", limit.toEpochMilli());
            handle.execute("""
                    DELETE FROM tip_card WHERE day < ? AND NOT EXISTS (
                      SELECT 1 FROM tip_subscription
                      WHERE tip_subscription.team = tip_card.team AND tip_subscription.channel = tip_card.channel)
                    """, LocalDate.ofInstant(limit, ZoneOffset.UTC).toString());
        });
    }
}
