package signpost.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import signpost.playground.Hand;
import signpost.playground.Playground;
import signpost.playground.Shown;
import signpost.playground.SmallSlack;

/** A Home tab with 500 saved cards beside an empty one, from its opening to the published view; and saves a second. */
final class Homes {
    private static final String TEAM = "T0PLAYGROUND";
    private static final int SAVED = 500;
    private static final int WARM_UP = 200;
    private static final int OPENINGS = 300;
    private static final int ROUNDS = 3;
    private static final int PEOPLE = 16;
    private static final int SAVES_EACH = 100;

    private final Path folder;
    private final PrintStream out;
    private final List<String> slugs = new ArrayList<>();

    Homes(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    void measure() throws Exception {
        try (Stream<Path> walk = Files.walk(folder.resolve("content/articles"))) {
            walk.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .map(name -> name.replace(".md", ""))
                    .sorted()
                    .forEach(slugs::add);
        }
        try (SmallSlack slack = SmallSlack.start(Playground.Wire.HTTP);
                Jar jar = new Jar(slack, Playground.Wire.HTTP, folder)) {
            jar.start();
            fill();
            homes(Hand.of(slack, TEAM, "U0FULL"), Hand.of(slack, TEAM, "U0EMPTY"));
            saves(slack);
        }
    }

    private void homes(Hand full, Hand empty) throws InterruptedException {
        out.println("Home tabs, from the opening to the published view, " + OPENINGS + " of each in turn a round");
        for (int i = 0; i < WARM_UP; i++) {
            micros(full);
            micros(empty);
        }
        for (int round = 0; round < ROUNDS; round++) {
            List<Long> withCards = new ArrayList<>();
            List<Long> without = new ArrayList<>();
            for (int i = 0; i < OPENINGS; i++) {
                withCards.add(micros(full));
                without.add(micros(empty));
            }
            out.printf(
                    "  %d saved: median %.1f ms, slowest %.1f ms; none: median %.1f ms, slowest %.1f ms; ratio %.2f%n",
                    SAVED,
                    millis(Benchmarks.median(withCards)),
                    millis(slowest(withCards)),
                    millis(Benchmarks.median(without)),
                    millis(slowest(without)),
                    (double) Benchmarks.median(withCards) / Benchmarks.median(without));
        }
    }

    private static long micros(Hand hand) throws InterruptedException {
        String before = hand.seesSomething() ? hash(hand) : "";
        long began = System.nanoTime();
        hand.openHome();
        while (!hand.seesSomething() || hash(hand).equals(before)) {
            TimeUnit.MICROSECONDS.sleep(50);
        }
        return TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - began);
    }

    private static String hash(Hand hand) {
        return hand.seenView().path("hash").asString();
    }

    private void saves(SmallSlack slack) throws Exception {
        int all = PEOPLE * SAVES_EACH;
        out.println("Saves, " + all + " presses by " + PEOPLE + " people at once, until the last row is there");
        Shown card = slack.say("general", "/signpost how do I run a good one on one?");
        for (int round = 0; round < ROUNDS; round++) {
            String who = "U0SAVER" + round + "N";
            long began = System.nanoTime();
            ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
            for (int i = 0; i < PEOPLE; i++) {
                Hand hand = Hand.of(slack, TEAM, who + i);
                people.execute(
                        () -> slugs.stream().limit(SAVES_EACH).forEach(slug -> hand.press(card, "save_card", slug)));
            }
            people.shutdown();
            while (rows(who) < all) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            out.printf("  %.0f saves a second%n", all / ((System.nanoTime() - began) / 1e9));
        }
    }

    private Connection database() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:sqlite:" + folder.resolve("data-" + Playground.Wire.HTTP).resolve("signpost.db"));
    }

    private void fill() throws SQLException, IOException {
        try (Connection connection = database();
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO saved VALUES (?, 'U0FULL', ?, 'READING', ?)")) {
            for (int i = 0; i < SAVED; i++) {
                insert.setString(1, TEAM);
                insert.setString(2, slugs.get(i));
                insert.setInt(3, i);
                insert.executeUpdate();
            }
        }
    }

    private int rows(String people) throws SQLException {
        try (Connection connection = database();
                PreparedStatement count =
                        connection.prepareStatement("SELECT count(*) FROM saved WHERE person LIKE ? || '%'")) {
            count.setString(1, people);
            try (ResultSet row = count.executeQuery()) {
                return row.getInt(1);
            }
        }
    }

    private static double millis(long micros) {
        return micros / 1e3;
    }

    private static long slowest(List<Long> micros) {
        return micros.stream().mapToLong(it -> it).max().orElseThrow();
    }
}
