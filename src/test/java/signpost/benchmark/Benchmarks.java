package signpost.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import signpost.playground.SmallSlack;
import signpost.server.Endpoint;
import signpost.tips.Storm;

/**
 * Measures the jar beside the least that a Bolt app can be, in one run, and prints the ratios.
 *
 * <p>Needs {@code target/signpost.jar} and Linux, whose {@code /proc} tells what a process used.
 */
public final class Benchmarks {
    private static final int CARDS = 500;
    private static final int STARTS = 7;
    private static final int WARM_UP = 6_000;
    private static final int REQUESTS = 6_000;
    private static final List<String> PARTS =
            List.of("start", "requests", "memory", "inbox", "acknowledgements", "restarts", "home", "lookups", "tips");
    private static final List<String> MEMORY = List.of("-Xmx256m", "-XX:+UseSerialGC");

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Path folder;
    private final SmallSlack slack;
    private final SignedClient client;

    private Benchmarks(Path folder, SmallSlack slack) {
        this.folder = folder;
        this.slack = slack;
        this.client = new SignedClient(slack.signingSecret());
    }

    /** Runs the parts that are named, or all of them. */
    public static void main(String[] arguments) throws Exception {
        List<String> parts = arguments.length == 0 ? PARTS : List.of(arguments);
        Path folder = Files.createTempDirectory("signpost-benchmarks");
        try (SmallSlack slack = SmallSlack.start()) {
            Benchmarks benchmarks = new Benchmarks(folder, slack);
            Generated.write(folder.resolve("content"), CARDS);
            for (String part : parts) {
                benchmarks.run(part);
            }
        }
    }

    private void run(String part) throws Exception {
        switch (part) {
            case "start" -> start();
            case "requests" -> requests();
            case "memory" -> memory();
            case "inbox" -> new Claims(folder.resolve("claims"), out).measure();
            case "acknowledgements" -> new Acknowledgements(folder, out).measure();
            case "lookups" -> new Lookups(folder, out).measure();
            case "restarts" -> new Restarts(folder, out).measure();
            case "home" -> new Homes(folder, out).measure();
            case "tips" -> new Storm(folder, out).measure();
            default -> throw new IllegalArgumentException("no such part: " + part);
        }
    }

    /** The bare endpoint, for a server that carries both. */
    public static Endpoint bare(String botToken, String signingSecret, String apiUrl) {
        return new BareBolt(botToken, signingSecret, apiUrl);
    }

    private void start() throws Exception {
        out.println(
                "Start to the first answer, " + CARDS + " cards, corpus present, " + STARTS + " starts each in turn");
        millisToFirstAnswer(signpost());
        List<Long> ours = new ArrayList<>();
        List<Long> bare = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            bare.add(millisToFirstAnswer(bareBolt()));
            ours.add(millisToFirstAnswer(signpost()));
            out.println("  bare " + bare.get(i) + " ms, Signpost " + ours.get(i) + " ms");
        }
        out.printf(
                "  median: bare %d ms, Signpost %d ms, ratio %.2f%n",
                median(bare), median(ours), (double) median(ours) / median(bare));
    }

    private long millisToFirstAnswer(List<String> command) throws Exception {
        int port = freePort();
        long before = System.nanoTime();
        Process process = launch(command, port);
        try {
            awaitAnswer(port);
            return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private void awaitAnswer(int port) throws InterruptedException {
        URI endpoint = URI.create("http://127.0.0.1:" + port + "/slack/events");
        for (int i = 0; i < 6_000; i++) {
            if (client.command(endpoint, "/signpost", "how do I run a good one on one") == 200) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
        throw new IllegalStateException("No answer within 30 s");
    }

    private void requests() throws Exception {
        int port = freePort();
        Process process = launch(java("-cp", System.getProperty("java.class.path"), "signpost.BenchmarkServer"), port);
        try {
            awaitAnswer(port);
            URI ours = URI.create("http://127.0.0.1:" + port + "/slack/events");
            URI bare = URI.create("http://127.0.0.1:" + port + "/bare");
            List<String> questions = Generated.questions(WARM_UP + 3 * REQUESTS);
            out.println("CPU of the server a request, " + REQUESTS + " requests a row, three rounds");
            send(ours, questions.subList(0, WARM_UP));
            send(bare, questions.subList(0, WARM_UP));
            for (int round = 0; round < 3; round++) {
                int from = WARM_UP + round * REQUESTS;
                double hello = micros(process, bare, Collections.nCopies(REQUESTS, "hello"));
                double fresh = micros(process, ours, questions.subList(from, from + REQUESTS));
                double again = micros(process, ours, Collections.nCopies(REQUESTS, "how do I run a good one on one"));
                out.printf(
                        "  bare /hello %.0f us; a new question %.0f us, ratio %.1f; a repeated one %.0f us, ratio %.1f%n",
                        hello, fresh, fresh / hello, again, again / hello);
            }
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private void memory() throws Exception {
        // As on every start but the first: the corpus is there, the tables are up to date.
        millisToFirstAnswer(signpost());
        int port = freePort();
        Process process = launch(signpost(), port);
        try {
            awaitAnswer(port);
            long atRest = rssMegabytes(process);
            send(URI.create("http://127.0.0.1:" + port + "/slack/events"), Generated.questions(WARM_UP + 2 * REQUESTS));
            out.println("Memory (RSS): " + atRest + " MB at rest, " + rssMegabytes(process) + " MB under load");
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private double micros(Process process, URI endpoint, List<String> questions) throws Exception {
        long before = cpuTicks(process);
        send(endpoint, questions);
        return (cpuTicks(process) - before) * 10_000.0 / questions.size();
    }

    private void send(URI endpoint, List<String> questions) throws InterruptedException {
        for (String question : questions) {
            int status = client.command(endpoint, "/signpost", question);
            if (status != 200) {
                throw new IllegalStateException("status " + status);
            }
        }
    }

    /** User and system time in hundredths of a second. */
    private static long cpuTicks(Process process) throws IOException {
        String[] stat =
                Files.readString(Path.of("/proc/" + process.pid() + "/stat")).split(" ", -1);
        return Long.parseLong(stat[13]) + Long.parseLong(stat[14]);
    }

    private static long rssMegabytes(Process process) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    private List<String> signpost() {
        return java("-jar", "target/signpost.jar", "run");
    }

    private List<String> bareBolt() {
        return java("-cp", System.getProperty("java.class.path"), "signpost.benchmark.BareBolt");
    }

    static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(MEMORY);
        command.addAll(List.of(arguments));
        return command;
    }

    private Process launch(List<String> command, int port) throws IOException {
        List<String> whole = new ArrayList<>(command);
        if (whole.contains("signpost.benchmark.BareBolt")) {
            whole.addAll(
                    List.of(slack.botToken(), slack.signingSecret(), slack.address() + "/api/", String.valueOf(port)));
        }
        ProcessBuilder builder = new ProcessBuilder(whole);
        builder.environment().putAll(slack.environment());
        builder.environment()
                .putAll(Map.of(
                        "SIGNPOST_PORT", String.valueOf(port),
                        "SIGNPOST_CONTENT", folder.resolve("content").toString(),
                        "SIGNPOST_DATA", folder.resolve("data").toString()));
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    static long median(List<Long> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
