package signpost.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.article.Articles.article;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.article.Article;
import signpost.article.Articles;
import signpost.article.Shelf;
import signpost.content.ContentReading;
import signpost.content.Problem;
import signpost.language.Words;
import signpost.library.Library;
import signpost.search.Search;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class CommandsTest {
    private static final String LONG = "a sentence of quite ordinary words that goes on and on ".repeat(5);
    private static final Article DELEGATION = Articles.full("delegation")
            .title("How to delegate, " + LONG)
            .url("https://example.org/" + "delegate-".repeat(12))
            .questions("how do I delegate")
            .keyPoints("First " + LONG, "Second.", "Third.")
            .summary("Summary " + LONG)
            .whyItMatters("Reason " + LONG)
            .takeaway("Takeaway " + LONG)
            .build();
    private static final Article BUDGET = article("budget")
            .title("Budget talks")
            .questions("asking for budget")
            .build();
    private static final Article TALKS = article("talks")
            .title("Budget talks again")
            .questions("asking for budget")
            .build();

    private final StringWriter out = new StringWriter();
    private final FakeProgram program = new FakeProgram();
    private String input = "";

    /** Has three cards and remembers how it was run. */
    private static final class FakeProgram implements Program {
        private String ran = "not";
        private List<Problem> problems = List.of();
        private String failure = "";

        @Override
        public int run(boolean playground) {
            ran = playground ? "in the playground" : "as set";
            return 0;
        }

        @Override
        public Search search() {
            if (!failure.isEmpty()) {
                throw new IllegalStateException(failure);
            }
            Shelf shelf = Articles.shelf(DELEGATION, BUDGET, TALKS);
            return new Search(new Words(), Library.of(shelf, new Words(), Map.of()));
        }

        @Override
        public ContentReading content() {
            return new ContentReading(Articles.shelf(BUDGET, TALKS), problems);
        }
    }

    private int execute(String... arguments) {
        var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        return Commands.execute(program, in, new PrintWriter(out), arguments);
    }

    private List<String> lines() {
        return out.toString().lines().toList();
    }

    private static void fitsEightyColumns(String text) {
        assertThat(text.lines().filter(line -> !line.contains("https://")))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void withoutArgumentsTheBotRuns() {
        assertThat(execute()).isZero();
        assertThat(program.ran).isEqualTo("as set");
    }

    @Test
    void runRunsTheBotAndThePlaygroundWhereAskedFor() {
        assertThat(execute("run")).isZero();
        assertThat(program.ran).isEqualTo("as set");
        assertThat(execute("run", "--playground")).isZero();
        assertThat(program.ran).isEqualTo("in the playground");
    }

    @Test
    void askPrintsTheCardInEightyColumns() {
        assertThat(execute("ask", "how", "do", "I", "delegate?")).isZero();
        assertThat(out.toString())
                .startsWith("How to delegate, a sentence")
                .contains("\nBook, example.org, Ada Lovelace and Charles Babbage, 11 May 2017\n")
                .contains("\n" + DELEGATION.url() + "\n", "\nKey points\n- First a sentence", "\n- Second.\n- Third.\n")
                .contains("\nWhy it matters\nReason a sentence", "\nThis week\n> Takeaway a sentence", "\nRead on\n");
        fitsEightyColumns(out.toString());
        assertThat(String.join(" ", lines())).as("nothing is cut").contains("Summary " + LONG.strip());
    }

    @Test
    void askNamesWhatElseIsClose() {
        assertThat(execute("ask", "asking for budget")).isZero();
        assertThat(out.toString())
                .startsWith("Budget talks\n")
                .contains("\nAlso close\n- Budget talks again\n  https://example.org/talks\n");
    }

    @Test
    void askSaysWhatTheNearestCardHasAndLacks() {
        assertThat(execute("ask", "asking budget talks giraffes")).isZero();
        assertThat(out.toString())
                .startsWith("The library has no card on just that. The nearest:\n- Budget talks\n")
                .contains("\n  has: asking, budget, talks\n  lacks: giraffes\n");
    }

    @ParameterizedTest
    @CsvSource({
        "giraffe, 'The library has nothing close to that. It holds cards on:\n- Onboarding\n- Hiring & Interviewing\n'",
        "how do I, That is too little to go on.",
        "help, Ask in your own words",
        "'', Ask in your own words",
        "thanks, Hello. Ask in your own words"
    })
    void askHasAWordForEveryOutcome(String question, String start) {
        assertThat(execute("ask", question)).isZero();
        assertThat(out.toString()).startsWith(start);
    }

    @ParameterizedTest
    @CsvSource({
        "how do I delegate, found",
        "asking budget talks giraffes, unsure",
        "giraffe, nothing",
        "how do I, too_short",
        "help, help",
        "thanks, small_talk"
    })
    void askForMachinesHasExactlyTheAgreedKeys(String question, String outcome) {
        assertThat(execute("ask", "--json", question)).isZero();
        assertThat(lines()).hasSize(1);
        JsonNode json = new JsonMapper().readTree(lines().get(0));
        assertThat(json.propertyNames()).containsExactly("question", "outcome", "articles");
        assertThat(json.path("question").asString()).isEqualTo(question);
        assertThat(json.path("outcome").asString()).isEqualTo(outcome);
        boolean has = List.of("found", "unsure").contains(outcome);
        assertThat(json.path("articles").isArray()).isTrue();
        assertThat(json.path("articles").isEmpty()).isNotEqualTo(has);
        json.path("articles").forEach(article -> {
            assertThat(article.propertyNames()).containsExactly("slug", "title", "score");
            assertThat(article.path("score").asDouble()).isBetween(0.0, 1.0);
        });
    }

    @Test
    void theBestArticleIsTheFirstForMachines() {
        execute("ask", "how do I delegate", "--json");
        JsonNode best =
                new JsonMapper().readTree(out.toString()).path("articles").path(0);
        assertThat(best.path("slug").asString()).isEqualTo("delegation");
        assertThat(best.path("title").asString()).isEqualTo(DELEGATION.title());
    }

    @Test
    void questionsFromStandardInputAreAnsweredALineALine() {
        input = "how do I delegate\n\n\u8bed\nbudget";
        assertThat(execute("ask", "--json", "--from", "-")).isZero();
        assertThat(lines())
                .extracting(
                        line -> new JsonMapper().readTree(line).path("question").asString())
                .containsExactly("how do I delegate", "", "\u8bed", "budget");
    }

    @Test
    void questionsFromAFileAreAnsweredALineALine(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("questions.txt"), "budget\nthanks\n");
        assertThat(execute("ask", "--from", file.toString(), "--json")).isZero();
        assertThat(lines()).hasSize(2);
    }

    @Test
    void noQuestionsAtAllIsNoAnswerAtAll() {
        assertThat(execute("ask", "--from", "-")).isZero();
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("signpost.language.OddTexts#ALL")
    void oddQuestionsAreAnsweredOnOneLineEach(String text) {
        assertThat(execute("ask", "--json", "--", text)).isZero();
        assertThat(new JsonMapper().readTree(out.toString()).path("outcome").asString())
                .isNotEmpty();
        assertThat(out.toString()).endsWith("}" + System.lineSeparator());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask", "ask budget --from -", "ask --json", "ask --loud budget", "dance", "run fast", "-x"})
    void argumentsThatCannotBeReadEndWithTwo(String arguments) {
        assertThat(execute(arguments.split(" ", -1))).isEqualTo(2);
        assertThat(program.ran).isEqualTo("not");
    }

    @Test
    void aFailureEndsWithOne() {
        program.failure = "failed on purpose by the test";
        assertThat(execute("ask", "budget")).isEqualTo(1);
        program.failure = "";
        assertThat(execute("ask", "--from", "/no/such/file")).isEqualTo(1);
        assertThat(out.toString()).doesNotContain("Exception");
    }

    @Test
    void checkEndsWithNoughtWithoutProblems() {
        assertThat(execute("check")).isZero();
        assertThat(lines()).containsExactly("2 good cards, 0 problems");
    }

    @Test
    void checkNamesEveryProblemAndEndsWithOne() {
        program.problems = List.of(new Problem("articles/a/b.md", 3, "is odd"), new Problem("c.md", 1, "is worse"));
        assertThat(execute("check")).isEqualTo(1);
        assertThat(lines())
                .containsExactly("articles/a/b.md:3: is odd", "c.md:1: is worse", "2 good cards, 2 problems");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h"})
    void helpNamesTheCommands(String option) {
        assertThat(execute(option)).isZero();
        assertThat(out.toString()).contains("Usage:", "run", "ask", "check", "--help");
        assertThat(program.ran).isEqualTo("not");
    }

    @Test
    void theVersionIsTold() {
        assertThat(execute("--version")).isZero();
        assertThat(out.toString()).startsWith("signpost ");
    }
}
