package signpost.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import signpost.content.Problem;
import signpost.review.Tally;

final class CheckTest {
    private final StringWriter out = new StringWriter();
    private final FakeProgram program = new FakeProgram();

    private int check(String... options) {
        String[] arguments =
                Stream.concat(Stream.of("check"), Stream.of(options)).toArray(String[]::new);
        return Commands.execute(program, InputStream.nullInputStream(), new PrintWriter(out), arguments);
    }

    private List<String> lines() {
        return out.toString().lines().toList();
    }

    @Test
    void aContentWithoutProblemsEndsWithNought() {
        assertThat(check()).isZero();
        assertThat(lines()).containsExactly("2 cards, 0 problems");
    }

    @Test
    void everyProblemIsNamedAndEndsWithOne() {
        program.problems = List.of(new Problem("articles/a/b.md", 3, "is odd"), new Problem("c.md", 1, "is worse"));
        assertThat(check()).isEqualTo(1);
        assertThat(lines()).containsExactly("articles/a/b.md:3: is odd", "c.md:1: is worse", "2 cards, 2 problems");
    }

    @Test
    void theBalanceIsATableOfAtMostEightyColumns() {
        assertThat(check("--balance")).isZero();
        assertThat(lines())
                .containsSubsequence(
                        "Category",
                        "  Onboarding                                       2  #########################",
                        "  Hiring & Interviewing                            0",
                        "Type",
                        "Read",
                        "2 cards, 0 problems")
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void aLongLabelIsCutAndASingleCardIsSeenBesideAHundred() {
        String table = BalanceTable.of(List.of(new Tally(
                "Domain",
                List.of(new Tally.Count("d".repeat(60), 100), new Tally.Count("small", 1), new Tally.Count("no", 0)))));
        assertThat(table.lines())
                .containsExactly(
                        "Domain",
                        "  " + "d".repeat(41) + "...   100  " + "#".repeat(25),
                        "  small" + " ".repeat(39) + "     1  #",
                        "  no" + " ".repeat(42) + "     0",
                        "");
        assertThat(BalanceTable.of(List.of(new Tally("Year", List.of())))).startsWith("Year\n");
    }

    @Test
    void oneProblemIsNotProblems() {
        program.problems = List.of(new Problem("c.md", 1, "is odd"));
        check();
        assertThat(lines()).last().isEqualTo("2 cards, 1 problem");
    }
}
