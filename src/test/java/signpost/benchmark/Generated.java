package signpost.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import signpost.article.Article;
import signpost.article.Shelf;
import signpost.content.ContentFolder;

/** A library of any size, made from the real cards: each made one has a real one's text with its words shuffled. */
final class Generated {
    private static final Path REAL = Path.of("content");

    private Generated() {}

    /** Writes a content folder of so many cards. */
    static void write(Path folder, int cards) throws IOException {
        Files.createDirectories(folder);
        Files.copy(REAL.resolve("taxonomy.yml"), folder.resolve("taxonomy.yml"));
        List<Path> real;
        try (Stream<Path> walk = Files.walk(REAL.resolve("articles"))) {
            real = walk.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
        Random random = new Random(1);
        for (int i = 0; i < cards; i++) {
            Path source = real.get(i % real.size());
            String name = source.getFileName().toString();
            Path copy = folder.resolve(REAL.relativize(source)).resolveSibling(i < real.size() ? name : i + "-" + name);
            Files.createDirectories(copy.resolveSibling(""));
            String text = Files.readString(source);
            Files.writeString(copy, i < real.size() ? text : varied(text, i, random));
        }
    }

    /** The same card under another address and with its summary's words in another order, so that it is no copy. */
    private static String varied(String card, int number, Random random) {
        String text = card.replaceFirst("(?m)^url: ([^#\\s]+)\\S*", "url: $1?" + number)
                .replaceFirst("(?m)^related:.*\\n(?:\\s*- [a-z0-9-]+\\n)*", "");
        String summary = text.replaceFirst("(?s).*## Summary\\n(.*?)\\n\\n.*", "$1");
        List<String> words = new ArrayList<>(List.of(summary.split(" ", -1)));
        Collections.shuffle(words, random);
        return text.replace(summary, "Generated: " + String.join(" ", words));
    }

    /** Questions that nobody asked before: halves of the cards' own, joined. */
    static List<String> questions(int most) {
        List<String> own = new ContentFolder(REAL)
                .read(Shelf.EMPTY).shelf().articles().stream()
                        .map(Article::filing)
                        .flatMap(filing -> filing.questions().stream())
                        .toList();
        Random random = new Random(2);
        return Stream.generate(() -> half(own, random, true) + " " + half(own, random, false))
                .distinct()
                .limit(most)
                .toList();
    }

    private static String half(List<String> questions, Random random, boolean first) {
        String question = questions.get(random.nextInt(questions.size()));
        int middle = Math.max(question.indexOf(' ', question.length() / 2), 0);
        return first ? question.substring(0, middle) : question.substring(middle);
    }
}
