package signpost.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Questions that were written without sight of the cards, and which cards answer them.
 *
 * <p>Every question was judged against every card, and the best of three old rankings a second time; the higher grade
 * counts. A card without a grade is no answer.
 */
final class JudgedQuestions {
    private static final Path FOLDER = Path.of("src/test/resources/questions");

    private JudgedQuestions() {}

    /** Which of three parts a question belongs to, fixed by its words: ranking is tuned on the first alone. */
    enum Part {
        TUNE,
        GUARD,
        SEALED
    }

    /**
     * One question.
     *
     * @param grades 2 for a card that answers it, 1 for one that helps
     */
    record Judged(String id, String kind, String question, Map<String, Integer> grades) {
        boolean isOffTopic() {
            return kind.equals("off-topic");
        }

        /** Whether it is about leading engineers, is no test of tact, and the library has a card that answers it. */
        boolean canBeAnswered() {
            return isInScope() && grades.containsValue(2);
        }

        /** Whether it is about leading engineers, and the library has no card that answers it. */
        boolean isUnanswered() {
            return isInScope() && !grades.containsValue(2);
        }

        private boolean isInScope() {
            return !isOffTopic() && !kind.startsWith("sensitive");
        }

        Part part() {
            CRC32 hash = new CRC32();
            hash.update(question.getBytes(StandardCharsets.UTF_8));
            long quarter = hash.getValue() % 4;
            return quarter < 2 ? Part.TUNE : quarter == 2 ? Part.GUARD : Part.SEALED;
        }
    }

    static List<Judged> read(Part part) throws IOException {
        Map<String, Map<String, Integer>> grades = new HashMap<>();
        for (String[] row : rows("judgements.tsv")) {
            grades.computeIfAbsent(row[0], id -> new HashMap<>()).merge(row[1], Integer.valueOf(row[2]), Math::max);
        }
        List<Judged> questions = new ArrayList<>();
        for (String[] row : rows("questions.tsv")) {
            questions.add(new Judged(row[0], row[1], row[3], grades.getOrDefault(row[0], Map.of())));
        }
        return questions.stream().filter(it -> it.part() == part).toList();
    }

    private static List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file)).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
