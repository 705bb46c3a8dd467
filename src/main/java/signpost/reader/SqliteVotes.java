package signpost.reader;

import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/**
 * Votes on cards, in the table {@code vote}; old ones as numbers in {@code vote_count}.
 *
 * <p>One vote a person, card and question; the last one counts.
 */
public final class SqliteVotes {
    private final Jdbi jdbi;
    private final Clock clock;

    SqliteVotes(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** How often a card got a verdict for a reason; an empty reason is that none was given. */
    public record Count(String slug, Vote.Verdict verdict, String reason, int votes) {}

    public void cast(Person person, Vote vote) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO vote (team, person, slug, question, verdict, reason, words, voted_at)
                        VALUES (:team, :id, :slug, :question, :verdict, '', '', :now)
                        ON CONFLICT (team, person, slug, question) DO UPDATE
                        SET verdict = excluded.verdict, reason = '', words = '', voted_at = excluded.voted_at
                        """)
                .bindMethods(person)
                .bindMethods(vote)
                .bind("now", clock.millis())
                .execute());
    }

    /** Adds the reason to the person's own vote; without one there is nothing to explain. */
    public void explain(Person person, Vote vote, Vote.Reason reason, String words) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE vote SET reason = :reason, words = :words
                        WHERE team = :team AND person = :id AND slug = :slug AND question = :question
                          AND verdict = 'DID_NOT'
                        """)
                .bindMethods(person)
                .bindMethods(vote)
                .bind("reason", reason)
                .bind("words", words)
                .execute());
    }

    /** A workspace's votes as numbers, old ones and new ones alike, most first. */
    public List<Count> counts(String team) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT slug, verdict, reason, sum(votes) FROM (
                          SELECT slug, verdict, reason, count(*) AS votes FROM vote
                          WHERE team = :team GROUP BY slug, verdict, reason
                          UNION ALL
                          SELECT slug, verdict, reason, votes FROM vote_count WHERE team = :team)
                        GROUP BY slug, verdict, reason ORDER BY 4 DESC, slug, verdict, reason
                        """)
                .bind("team", team)
                .map((row, context) -> new Count(
                        row.getString(1), Vote.Verdict.valueOf(row.getString(2)), row.getString(3), row.getInt(4)))
                .list());
    }
}
