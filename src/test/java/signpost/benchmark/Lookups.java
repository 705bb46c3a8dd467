package signpost.benchmark;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import signpost.article.Shelf;
import signpost.content.ContentFolder;
import signpost.eval.CardTexts;
import signpost.eval.LuceneText;
import signpost.language.Words;
import signpost.library.Library;
import signpost.search.Search;

/**
 * How long a lookup takes that nobody made before, on one thread, beside Lucene's over the same texts and terms: from the
 * question's text to the ten best cards. Ours also mends spelling, knows expressions, and judges what it found.
 */
final class Lookups {
    /** The processor's time of the one thread, which others on the machine do not stretch. */
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private static final List<Integer> SIZES = List.of(500, 10_000);
    private static final int QUESTIONS = 2_000;
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 3;

    private final Path folder;
    private final PrintStream out;

    Lookups(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /** One lookup. */
    private interface Engine {
        Object answer(String question) throws Exception;
    }

    void measure() throws Exception {
        List<String> questions = Generated.questions(QUESTIONS);
        for (int size : SIZES) {
            out.println("Lookups, " + size + " cards, " + QUESTIONS + " questions, " + ROUNDS + " rounds");
            Shelf shelf = shelf(size);
            Words words = new Words();
            // Relatives have no part in a lookup, and take long to work out for so many.
            Library library = Library.of(shelf, words, Map.of("none", List.of()));
            LuceneText lucene = new LuceneText(CardTexts.of(shelf), words);
            out.println("  both indexes are there");
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                // A new one each round, which remembers no answer.
                double[] ours = micros(questions, new Search(words, library)::answer);
                double[] theirs = micros(questions, lucene::slugs);
                if (round >= 0) {
                    print(ours, theirs);
                }
            }
        }
    }

    private Shelf shelf(int size) throws Exception {
        Path content = folder.resolve("lookups-" + size);
        Files.createDirectories(content);
        Generated.write(content, size);
        return new ContentFolder(content).read(Shelf.EMPTY).shelf();
    }

    private static double[] micros(List<String> questions, Engine engine) throws Exception {
        double[] micros = new double[questions.size()];
        for (int i = 0; i < micros.length; i++) {
            long before = THREAD.getCurrentThreadCpuTime();
            engine.answer(questions.get(i));
            micros[i] = (THREAD.getCurrentThreadCpuTime() - before) / 1_000.0;
        }
        Arrays.sort(micros);
        return micros;
    }

    private void print(double[] ours, double[] theirs) {
        out.printf(
                "  p50: Lucene %.0f us, Signpost %.0f us; p99: Lucene %.0f us, Signpost %.0f us, ratio %.2f%n",
                at(theirs, 0.5), at(ours, 0.5), at(theirs, 0.99), at(ours, 0.99), at(ours, 0.99) / at(theirs, 0.99));
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) (sorted.length * share)];
    }
}
