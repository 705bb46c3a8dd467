package signpost.reader;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/**
 * Which cards somebody was shown for a question when they asked for others, in the table {@code shown}.
 *
 * <p>The question is kept as a hash alone: it has to be recognised, not read.
 */
public final class SqliteShown {
    private final Jdbi jdbi;
    private final Clock clock;

    SqliteShown(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    public void note(Person person, String question, String slug) {
        jdbi.useHandle(handle -> handle.execute(
                "INSERT OR IGNORE INTO shown (team, person, question, slug, shown_at) VALUES (?, ?, ?, ?, ?)",
                person.team(),
                person.id(),
                hash(question),
                slug,
                clock.millis()));
    }

    /** The slugs of the cards that were noted. */
    public Set<String> cards(Person person, String question) {
        return Set.copyOf(jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT slug FROM shown WHERE team = :team AND person = :id AND question = :question")
                .bindMethods(person)
                .bind("question", hash(question))
                .mapTo(String.class)
                .list()));
    }

    /** The same for a question however it is spaced and spelt with capitals. */
    private static String hash(String question) {
        String bare = question.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bare.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
