package signpost.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.article.Articles.article;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.search.Answer;
import signpost.search.Near;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class CommandsTest {
    private final StringWriter out = new StringWriter();
    private final FakeProgram program = new FakeProgram();
    private String input = "";

    /** Holds nothing, and calls back when it is read. */
    private static final class End extends InputStream {
        private final Runnable onRead;

        End(Runnable onRead) {
            this.onRead = onRead;
        }

        @Override
        public int read() {
            onRead.run();
            return -1;
        }

        @Override
        public int read(byte[] bytes, int from, int most) {
            return read();
        }
    }

    private int execute(String... arguments) {
        return Commands.execute(program, typed(input), new PrintWriter(out), arguments);
    }

    private static InputStream typed(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
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
        assertThat(program.ran).isEqualTo("AS_SET");
    }

    @Test
    void runRunsTheBotAndThePlaygroundWhereAskedFor() {
        assertThat(execute("run")).isZero();
        assertThat(program.ran).isEqualTo("AS_SET");
        assertThat(execute("run", "--playground")).isZero();
        assertThat(program.ran).isEqualTo("PLAYGROUND");
        assertThat(execute("run", "--playground", "--socket")).isZero();
        assertThat(program.ran).isEqualTo("PLAYGROUND_OVER_SOCKET");
    }

    @Test
    void theSocketIsForThePlaygroundOnly() {
        assertThat(execute("run", "--socket")).isEqualTo(2);
        assertThat(program.ran).isEqualTo("not");
    }

    @Test
    void askPrintsTheCardInEightyColumns() {
        assertThat(execute("ask", "how", "do", "I", "delegate?")).isZero();
        assertThat(out.toString())
                .startsWith("How to delegate, a sentence")
                .contains("\nBook, example.org, Ada Lovelace and Charles Babbage, 11 May 2017\n")
                .contains(
                        "\n" + FakeProgram.DELEGATION.url() + "\n",
                        "\nKey points\n- First a sentence",
                        "\n- Second.\n- Third.\n")
                .contains("\nWhy it matters\nReason a sentence", "\nThis week\n> Takeaway a sentence", "\nRead on\n");
        fitsEightyColumns(out.toString());
        List<String> takeaway =
                lines().stream().filter(line -> line.startsWith("> ")).toList();
        assertThat(String.join(" ", takeaway).replace("> ", "")).contains(FakeProgram.LONG.strip());
        assertThat(String.join(" ", lines())).as("nothing is cut").contains("Summary " + FakeProgram.LONG.strip());
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

    @Test
    void whatTheNearestCardHasAndLacksFitsEightyColumns() {
        List<String> many = Collections.nCopies(20, "estimation");
        Near near = new Near(FakeProgram.BUDGET, 0.5, many, many);
        String text = new TerminalCard().of(new Answer.Unsure(List.of(near)));
        assertThat(text).contains("\n  has: estimation, ", "\n  lacks: estimation, ", ",\n    estimation, ");
        fitsEightyColumns(text);
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
        "thanks, small_talk",
        "how do I fire someone, sensitive"
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
    void askSaysWhyInTheAskersWords() {
        assertThat(execute("ask", "--why", "How do I delgate budget giraffes?")).isZero();
        assertThat(out.toString())
                .contains("\nWhy\n- How to delegate", "\n  holds ", " % of what was asked\n")
                .contains("\n  matched: delgate, read as delegate (title", "\n  lacks: budget, giraffes\n");
        fitsEightyColumns(out.toString());
    }

    @Test
    void askSaysWhyForMachinesWhereItIsAskedTo() {
        execute("ask", "--json", "--why", "how do I delegate");
        JsonNode why = new JsonMapper().readTree(out.toString()).at("/articles/0/why");
        assertThat(why.propertyNames()).containsExactly("coverage", "matched", "lacks", "means");
        assertThat(why.path("coverage").asDouble()).isEqualTo(1);
        assertThat(why.at("/matched/0/asked").asString()).isEqualTo("delegate");
        assertThat(why.at("/matched/0/fields/0").asString()).isEqualTo("title");
    }

    @Test
    void aQuestionWithoutAnAnswerHasNoWhy() {
        assertThat(execute("ask", "--why", "thanks")).isZero();
        assertThat(out.toString()).doesNotContain("Why");
    }

    @Test
    void filtersAreToldToPeopleAndToMachines() {
        execute("ask", "how do I delegate type:book");
        assertThat(out.toString()).startsWith("Only books\n\nHow to delegate");
        execute("ask", "--json", "how do I delegate type:book");
        assertThat(out.toString()).contains("\"outcome\":\"found\",\"filters\":\"books\"");
    }

    @ParameterizedTest
    @CsvSource({
        "delegate type:podcast, 'No card for this fits the filter: podcasts\nThe nearest without it:\n- ', filtered_out",
        "delegate type:podcats, 'I know no type \"podcats\".\nDid you mean: type:podcast\nI know: ', unknown_filter"
    })
    void aFilterThatHelpsNobodyIsToldTo(String question, String start, String outcome) {
        execute("ask", question);
        assertThat(out.toString()).startsWith(start);
        execute("ask", "--json", question);
        assertThat(out.toString()).contains("\"outcome\":\"" + outcome + "\"");
    }

    @Test
    void theBestArticleIsTheFirstForMachines() {
        execute("ask", "how do I delegate", "--json");
        JsonNode best =
                new JsonMapper().readTree(out.toString()).path("articles").path(0);
        assertThat(best.path("slug").asString()).isEqualTo("delegation");
        assertThat(best.path("title").asString()).isEqualTo(FakeProgram.DELEGATION.title());
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
    void anAnswerIsThereBeforeTheNextQuestionIsRead() {
        StringBuilder thereBefore = new StringBuilder();
        InputStream oneByOne = new SequenceInputStream(typed("budget\n"), new End(() -> thereBefore.append(out)));
        Commands.execute(program, oneByOne, new PrintWriter(new BufferedWriter(out)), "ask", "--json", "--from", "-");
        assertThat(thereBefore).contains("\"question\":\"budget\"");
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
