package signpost.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import signpost.article.ReadingPath;
import signpost.store.TemporaryStore;

final class SqliteProgressTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Person ANN = new Person("T1", "U1");
    private static final Person ANN_ELSEWHERE = new Person("T2", "U1");
    private static final ReadingPath PATH = path("a", "b", "c");

    @RegisterExtension
    final TemporaryStore store = new TemporaryStore();

    private static ReadingPath path(String... cards) {
        return new ReadingPath(
                "a-path",
                "A path",
                "To test.",
                Arrays.stream(cards)
                        .map(card -> new ReadingPath.Step(card, "why"))
                        .toList());
    }

    private SqliteProgress at(Instant time) {
        return new SqliteReaders(store.get(), Clock.fixed(time, ZoneOffset.UTC)).progress();
    }

    private static Progress before(String card, int step) {
        return new Progress("a-path", card, step, false);
    }

    @Test
    void aPathIsWalkedFromItsFirstCardBehindItsLast() {
        SqliteProgress progress = at(NOW);
        assertThat(progress.on(ANN, "a-path")).isEmpty();
        progress.begin(ANN, PATH);
        assertThat(progress.on(ANN, "a-path")).contains(before("a", 0));
        for (String card : List.of("a", "b", "c")) {
            progress.pass(ANN, PATH, card);
        }
        assertThat(progress.on(ANN, "a-path")).contains(before("", 3));
        progress.pass(ANN, PATH, "");
        progress.begin(ANN, PATH);
        assertThat(progress.all(ANN)).containsExactly(before("", 3));
        progress.beginAnew(ANN, PATH);
        assertThat(progress.all(ANN)).containsExactly(before("a", 0));
    }

    @Test
    void oneCardIsPassedOnceHoweverOftenAndFromHowManyThreads() {
        SqliteProgress progress = at(NOW);
        progress.begin(ANN, PATH);
        IntStream.range(0, 20).parallel().forEach(i -> progress.pass(ANN, PATH, "a"));
        assertThat(progress.on(ANN, "a-path")).contains(before("b", 1));
    }

    @Test
    void whoHasPausedStaysWhereTheyAreUntilTheyGoOn() {
        SqliteProgress progress = at(NOW);
        progress.begin(ANN, PATH);
        progress.pass(ANN, PATH, "a");
        progress.pause(ANN, "a-path", true);
        progress.pass(ANN, PATH, "b");
        assertThat(progress.on(ANN, "a-path")).contains(new Progress("a-path", "b", 1, true));
        progress.pause(ANN, "a-path", false);
        progress.pass(ANN, PATH, "b");
        assertThat(progress.on(ANN, "a-path")).contains(before("c", 2));
    }

    @Test
    void thePlaceIsKeptByItsCardWhereThePathChangesAndByItsNumberWhereTheCardIsGone() {
        Progress progress = before("b", 1);
        assertThat(progress.behind(PATH)).isEqualTo(1);
        assertThat(progress.behind(path("new", "a", "b", "c"))).isEqualTo(2);
        assertThat(progress.behind(path("a", "c"))).isEqualTo(1);
        assertThat(progress.behind(path())).isZero();
        assertThat(before("", 3).behind(path("a", "b", "c", "d"))).isEqualTo(3);
        at(NOW).begin(ANN, path("gone", "a"));
        at(NOW).pass(ANN, PATH, "a");
        assertThat(at(NOW).on(ANN, "a-path")).contains(before("b", 1));
    }

    @Test
    void theLastChangedStandsFirstAndNobodyStandsWhereAnotherDoes() {
        at(NOW).begin(ANN, PATH);
        at(NOW.plusSeconds(1)).begin(ANN, new ReadingPath("b-path", "", "", PATH.steps()));
        assertThat(at(NOW).all(ANN)).extracting(Progress::path).containsExactly("b-path", "a-path");
        at(NOW.plusSeconds(2)).pass(ANN, PATH, "a");
        assertThat(at(NOW).all(ANN)).extracting(Progress::path).containsExactly("a-path", "b-path");
        assertThat(at(NOW).all(ANN_ELSEWHERE)).isEmpty();
        at(NOW).pass(ANN_ELSEWHERE, PATH, "b");
        at(NOW).pause(ANN_ELSEWHERE, "a-path", true);
        at(NOW).remove(ANN_ELSEWHERE, "a-path");
        assertThat(at(NOW).on(ANN, "a-path")).contains(before("b", 1));
        at(NOW).remove(ANN, "a-path");
        assertThat(at(NOW).all(ANN)).extracting(Progress::path).containsExactly("b-path");
    }
}
