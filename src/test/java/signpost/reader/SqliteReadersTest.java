package signpost.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import signpost.article.ReadingPath;
import signpost.store.TemporaryStore;

final class SqliteReadersTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Person ANN = new Person("T1", "U1");
    private static final Person BEN = new Person("T1", "U2");
    /** Slack gives ids by workspace, so the same id elsewhere is somebody else. */
    private static final Person ANN_ELSEWHERE = new Person("T2", "U1");

    private static final Vote NO = new Vote("a-card", "their question", Vote.Verdict.DID_NOT);
    private static final SqliteReadingList.Stretch ALL = new SqliteReadingList.Stretch(0, 1000);
    private static final SqliteShares.Answered ANSWER = new SqliteShares.Answered("C1", "1.1");

    @RegisterExtension
    final TemporaryStore store = new TemporaryStore();

    private SqliteReaders at(Instant time) {
        return new SqliteReaders(store.get(), Clock.fixed(time, ZoneOffset.UTC));
    }

    @Test
    void anArticleIsSavedOnceAndStaysWhereItIs() {
        SqliteReadingList list = at(NOW).readingList();
        assertThat(list.save(ANN, "a-card")).isTrue();
        assertThat(list.mark(ANN, "a-card", Saved.State.DONE)).isTrue();
        assertThat(list.save(ANN, "a-card")).isFalse();
        assertThat(list.list(ANN, null, ALL)).containsExactly(new Saved("a-card", Saved.State.DONE, NOW));
    }

    @Test
    void aListIsFilteredCountedAndPagedLastSavedFirst() {
        IntStream.range(0, 500)
                .forEach(i -> at(NOW.plusSeconds(i)).readingList().save(ANN, "card-" + i));
        SqliteReadingList list = at(NOW).readingList();
        list.mark(ANN, "card-7", Saved.State.DONE);
        assertThat(list.counts(ANN)).isEqualTo(new SqliteReadingList.Counts(499, 1));
        assertThat(list.list(ANN, Saved.State.DONE, ALL))
                .extracting(Saved::slug)
                .containsExactly("card-7");
        assertThat(list.list(ANN, null, new SqliteReadingList.Stretch(10, 2)))
                .extracting(Saved::slug)
                .containsExactly("card-489", "card-488");
        assertThat(list.remove(ANN, "card-7")).isTrue();
        assertThat(list.remove(ANN, "card-7")).isFalse();
        assertThat(list.counts(ANN).all()).isEqualTo(499);
    }

    @Test
    void nobodySeesOrChangesWhatAnotherKeeps() {
        SqliteReaders readers = at(NOW);
        readers.readingList().save(ANN, "a-card");
        readers.shown().note(ANN, "why", "a-card");
        readers.preferences().keep(ANN, new Preferences("director", List.of("onboarding")));
        for (Person other : List.of(BEN, ANN_ELSEWHERE)) {
            assertThat(readers.readingList().list(other, null, ALL)).isEmpty();
            assertThat(readers.readingList().counts(other).all()).isZero();
            assertThat(readers.readingList().mark(other, "a-card", Saved.State.DONE))
                    .isFalse();
            assertThat(readers.readingList().remove(other, "a-card")).isFalse();
            assertThat(readers.shown().cards(other, "why")).isEmpty();
            assertThat(readers.preferences().of(other)).isEqualTo(Preferences.NONE);
            readers.forget(other);
        }
        assertThat(readers.readingList().counts(ANN)).isEqualTo(new SqliteReadingList.Counts(1, 0));
        assertThat(readers.shown().cards(ANN, "why")).containsExactly("a-card");
        assertThat(readers.preferences().of(ANN)).isEqualTo(new Preferences("director", List.of("onboarding")));
    }

    @Test
    void whatWasShownIsKnownByItsQuestionHoweverItIsTypedAndTheQuestionIsNotKept() {
        SqliteShown shown = at(NOW).shown();
        shown.note(ANN, "How do  I delegate", "a-card");
        shown.note(ANN, "how do I delegate", "b-card");
        assertThat(shown.cards(ANN, " how do i delegate")).containsExactlyInAnyOrder("a-card", "b-card");
        assertThat(shown.cards(ANN, "how do I hire")).isEmpty();
        assertThat(store.texts("SELECT question FROM shown")).noneMatch(it -> it.contains("delegate"));
    }

    @Test
    void theLastVoteCountsAndTakesTheReasonOfTheOneBeforeWithIt() {
        SqliteVotes votes = at(NOW).votes();
        votes.cast(ANN, NO);
        votes.explain(ANN, NO, Vote.Reason.TOO_LONG, "an hour of it");
        assertThat(votes.counts("T1"))
                .containsExactly(new SqliteVotes.Count("a-card", Vote.Verdict.DID_NOT, "TOO_LONG", 1));
        votes.cast(ANN, new Vote("a-card", "their question", Vote.Verdict.HELPED));
        assertThat(votes.counts("T1")).containsExactly(new SqliteVotes.Count("a-card", Vote.Verdict.HELPED, "", 1));
        assertThat(store.texts("SELECT words FROM vote")).containsExactly("");
    }

    @Test
    void aReasonBelongsToOnesOwnVoteAlone() {
        SqliteVotes votes = at(NOW).votes();
        votes.cast(ANN, NO);
        votes.explain(BEN, NO, Vote.Reason.TOO_BASIC, "");
        votes.explain(ANN_ELSEWHERE, NO, Vote.Reason.TOO_BASIC, "");
        assertThat(votes.counts("T1")).containsExactly(new SqliteVotes.Count("a-card", Vote.Verdict.DID_NOT, "", 1));
        assertThat(votes.counts("T2")).isEmpty();
    }

    @Test
    void anAnswerIsSharedOnceUnlessTheClaimIsTakenBack() {
        SqliteShares shares = at(NOW).shares();
        assertThat(shares.claim(ANN, ANSWER)).isTrue();
        assertThat(at(NOW).shares().claim(ANN, ANSWER)).isFalse();
        shares.release(ANN, ANSWER);
        assertThat(shares.claim(ANN, ANSWER)).isTrue();
    }

    @Test
    void afterThirtyDaysAVoteIsANumberAndNothingElseIsLeftOfIt() {
        SqliteReaders then = at(NOW);
        then.votes().cast(ANN, NO);
        then.votes().explain(ANN, NO, Vote.Reason.SOURCE_BAD, "a dead link");
        then.shown().note(ANN, "why", "a-card");
        then.shares().claim(ANN, ANSWER);
        at(NOW.plus(Duration.ofDays(30))).forgetOld();
        assertThat(store.texts("SELECT words FROM vote")).containsExactly("a dead link");
        at(NOW.plus(Duration.ofDays(31))).forgetOld();
        assertThat(store.texts("SELECT words FROM vote")).isEmpty();
        assertThat(store.texts("SELECT slug FROM shown")).isEmpty();
        assertThat(store.texts("SELECT channel FROM share")).isEmpty();
        at(NOW.plus(Duration.ofDays(31))).votes().cast(BEN, NO);
        at(NOW.plus(Duration.ofDays(31))).votes().explain(BEN, NO, Vote.Reason.SOURCE_BAD, "");
        at(NOW.plus(Duration.ofDays(62))).forgetOld();
        assertThat(then.votes().counts("T1"))
                .containsExactly(new SqliteVotes.Count("a-card", Vote.Verdict.DID_NOT, "SOURCE_BAD", 2));
    }

    @Test
    void forgettingSomebodyRemovesEveryRowOfTheirsAndSaysWhat() {
        SqliteReaders readers = at(NOW);
        for (Person person : List.of(ANN, BEN, ANN_ELSEWHERE)) {
            readers.readingList().save(person, "a-card");
            readers.readingList().save(person, "b-card");
            readers.shown().note(person, "why", "a-card");
            readers.votes().cast(person, NO);
            readers.preferences().keep(person, new Preferences("director", List.of()));
            readers.shares().claim(person, ANSWER);
            readers.progress().begin(person, new ReadingPath("a-path", "A path", "To test.", List.of()));
        }
        assertThat(readers.forget(ANN)).isEqualTo(new Forgotten(2, 1, 1, 1, 1, 1));
        assertThat(readers.forget(ANN)).isEqualTo(new Forgotten(0, 0, 0, 0, 0, 0));
        for (String table : List.of("saved", "shown", "vote", "preference", "share", "progress")) {
            assertThat(store.texts("SELECT team || person FROM " + table))
                    .as(table)
                    .containsOnly("T1U2", "T2U1");
        }
    }
}
