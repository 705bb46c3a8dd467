package signpost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import signpost.article.ReadingPath;
import signpost.inbox.Asked;
import signpost.inbox.Suggestion;
import signpost.language.Words;
import signpost.library.Library;
import signpost.reader.Person;
import signpost.reader.Preferences;
import signpost.reader.SqliteShares;
import signpost.reader.Vote;
import signpost.search.Search;
import signpost.store.TemporaryStore;

/** What is promised on how long things are kept. */
final class RetentionTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    @RegisterExtension
    final TemporaryStore store = new TemporaryStore();

    private Abilities after(Duration time) {
        return Abilities.of(
                store.get(),
                new Search(new Words(), Library.empty(new Words())),
                Clock.fixed(NOW.plus(time), ZoneOffset.UTC));
    }

    /** Something in every table that holds what a person did. */
    private void fill(String team) {
        Abilities then = after(Duration.ZERO);
        Person person = new Person(team, "U1");
        Asked asked = new Asked(new Asked.Key(team, "D1", "1.1", ""), "U1", null, null, "words of a question");
        then.inbox().claim(asked);
        then.inbox().greet(team, "U1");
        then.notes().replies().note(asked.key(), "U1", "1.2");
        then.notes().reports().keep(team, "U1", "a-card", "words of a report");
        then.notes().suggestions().keep(team, "U1", new Suggestion("https://example.org", "words", "words"));
        then.notes().gaps().note(team, "U1", "words of a gap");
        then.readers().votes().cast(person, new Vote("a-card", "words", Vote.Verdict.DID_NOT));
        then.readers().shown().note(person, "words", "a-card");
        then.readers().shares().claim(person, new SqliteShares.Answered("C1", "1.1"));
        then.readers().readingList().save(person, "a-card");
        then.readers().progress().begin(person, new ReadingPath("a-path", "", "", List.of()));
        then.readers().preferences().keep(person, Preferences.NONE);
    }

    /** The tables that hold anything of the workspace. */
    private List<String> tables(String team) {
        return store
                .texts("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'flyway%'"
                        // db-scheduler's own; what it wakes is called by its team and channel.
                        + " AND name <> 'scheduled_tasks' ORDER BY 1")
                .stream()
                .filter(table -> !store.texts("SELECT team FROM " + table + " WHERE team = '" + team + "'")
                        .isEmpty())
                .toList();
    }

    @Test
    void afterThirtyDaysNoWordOfAnybodyIsLeftAndWhatTheyKeepIs() {
        fill("T1");
        after(DAY.multipliedBy(29)).forgetOld();
        assertThat(tables("T1"))
                .containsExactly(
                        "gap",
                        "greeted",
                        "preference",
                        "progress",
                        "reply",
                        "report",
                        "saved",
                        "share",
                        "shown",
                        "suggestion",
                        "vote");
        after(DAY.multipliedBy(31)).forgetOld();
        assertThat(tables("T1"))
                .containsExactly("gap_count", "greeted", "preference", "progress", "saved", "vote_count");
    }

    @Test
    void anOldGapIsANumberOfItsMonth() {
        for (long day : List.of(0L, 5L, 31L)) {
            Abilities then = after(DAY.multipliedBy(day));
            then.notes().gaps().note("T1", "U1", "of day " + day);
            then.notes().gaps().note("T1", "U2", "of day " + day);
        }
        after(DAY.multipliedBy(31)).forgetOld();
        assertThat(store.texts("SELECT DISTINCT question FROM gap")).containsExactlyInAnyOrder("of day 5", "of day 31");
        after(DAY.multipliedBy(36)).forgetOld();
        after(DAY.multipliedBy(62)).forgetOld();
        assertThat(store.texts("SELECT team || ' ' || month || ' ' || gaps FROM gap_count ORDER BY 1"))
                .containsExactly("T1 2026-11 4", "T1 2026-12 2");
    }

    @Test
    void sevenDaysAfterAWorkspaceTookTheBotOutNoRowOfItIsLeft() {
        fill("T1");
        fill("T2");
        List<String> before = tables("T2");
        after(Duration.ZERO).uninstalls().note("T1");
        after(DAY).uninstalls().note("T1");
        after(DAY.multipliedBy(6)).uninstalls().forgetOld();
        assertThat(tables("T1")).containsAll(before).contains("uninstalled");
        after(DAY.multipliedBy(7).plusMinutes(5)).uninstalls().forgetOld();
        assertThat(tables("T1")).isEmpty();
        assertThat(tables("T2")).isEqualTo(before);
    }

    @Test
    void aWorkspaceThatIsBackWithinSevenDaysKeepsEverythingAndOneThatIsLaterStartsAnew() {
        fill("T1");
        fill("T2");
        List<String> before = tables("T1");
        List.of("T1", "T2").forEach(after(Duration.ZERO).uninstalls()::note);
        after(DAY.multipliedBy(6)).uninstalls().installed("T1");
        after(DAY.multipliedBy(8)).uninstalls().installed("T2");
        after(DAY.multipliedBy(20)).uninstalls().forgetOld();
        assertThat(tables("T1")).isEqualTo(before);
        assertThat(tables("T2")).isEmpty();
    }
}
