package signpost.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import signpost.content.Problem;

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
}
