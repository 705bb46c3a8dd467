package signpost.terminal;

import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import signpost.content.Problem;
import signpost.review.Balance;

/** {@code run}, {@code ask} and {@code check}. */
@Command(
        name = "signpost",
        mixinStandardHelpOptions = true,
        version = "signpost 0.1.0",
        description = "Answers an engineering leader's question with the one article that helps.",
        synopsisSubcommandLabel = "[run | ask | check]")
public final class Commands implements Runnable {
    private final Program program;
    private final InputStream input;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private Commands(Program program, InputStream input) {
        this.program = program;
        this.input = input;
    }

    /** Does what the arguments say and returns the exit code: 0 well, 1 not, 2 for arguments that cannot be read. */
    public static int execute(Program program, InputStream input, PrintWriter output, String... arguments) {
        return new CommandLine(new Commands(program, input))
                .setOut(output)
                .setExecutionExceptionHandler(Commands::explain)
                .execute(arguments.length == 0 ? new String[] {"run"} : arguments);
    }

    private static int explain(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        line.getErr().println(failure.getMessage());
        return 1;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(name = "run", description = "Runs the bot: in Slack when its variables are set, else the playground.")
    int run(
            @Option(names = "--playground", description = "The playground, whatever the variables say.")
                    boolean playground,
            @Option(names = "--socket", description = "With --playground: over Socket Mode instead of HTTP.")
                    boolean socket) {
        if (socket && !playground) {
            throw new ParameterException(
                    spec.commandLine(), "--socket is for the playground: run --playground --socket.");
        }
        Program.Where inPlayground = socket ? Program.Where.PLAYGROUND_OVER_SOCKET : Program.Where.PLAYGROUND;
        return program.run(playground ? inPlayground : Program.Where.AS_SET);
    }

    @Command(name = "check", description = "Reads the content folder and names every problem by file and line.")
    int check(
            @Option(names = "--balance", description = "Also counts the cards by category, type, year and so on.")
                    boolean balance) {
        var reading = program.content();
        PrintWriter out = spec.commandLine().getOut();
        reading.problems().stream().map(Problem::toString).forEach(out::println);
        if (balance) {
            out.print(BalanceTable.of(Balance.of(reading.shelf())));
        }
        out.println(counted(reading.shelf().files().size(), "card") + ", "
                + counted(reading.problems().size(), "problem"));
        return reading.problems().isEmpty() ? 0 : 1;
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    @Command(name = "ask", description = "Answers in the terminal.")
    int ask(
            @Parameters(arity = "0..*", paramLabel = "<question>", description = "The question.") String[] words,
            @Option(names = "--json", description = "One JSON object a question.") boolean json,
            @Option(names = "--why", description = "Also what speaks for each article.") boolean why,
            @Option(names = "--from", paramLabel = "<file>", description = "One question a line; - for standard input.")
                    String from)
            throws IOException {
        if ((words == null || words.length == 0) == (from == null)) {
            throw new ParameterException(spec.commandLine(), "Give either a question or --from.");
        }
        Asking asking = new Asking(program.search(), spec.commandLine().getOut(), new Asking.Manner(json, why));
        if (from == null) {
            asking.ask(String.join(" ", words));
            return 0;
        }
        try (InputStream lines = from.equals("-") ? input : new FileInputStream(from)) {
            asking.askAll(new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8)));
        }
        return 0;
    }
}
