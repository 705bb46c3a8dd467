package signpost.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** What leaders say when they do not use the trade's word ("handed in her notice"), from {@code expressions.txt}. */
final class Expressions {
    private static final String FILE = "expressions.txt";
    /** One word may mean many things, and several together mean one. */
    private static final double BY_A_WORD = 0.2;

    static final double BY_SEVERAL = 0.4;
    /** How many words may stand between two of an expression. */
    private static final int BETWEEN = 2;

    private static final Set<String> NOT =
            Set.of("dont", "doesnt", "didnt", "isnt", "arent", "wasnt", "wont", "couldnt", "wouldnt");

    private final Stems stems;
    private final Map<String, List<Expression>> byFirst = new HashMap<>();
    private final Set<String> vocabulary = new HashSet<>();

    Expressions(Stems stems) {
        this.stems = stems;
        text().lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::learn);
    }

    private record Expression(List<String> stems, Set<String> meant) {}

    private record Found(Expression expression, List<Integer> places) {}

    private static String text() {
        try (InputStream file = Objects.requireNonNull(Expressions.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void learn(String line) {
        int colon = line.lastIndexOf(':');
        Set<String> meant = new HashSet<>();
        TradeTerms.unify(Tokens.of(line.substring(colon + 1))).stream()
                .filter(word -> !StopWords.contains(word))
                .forEach(word -> meant.add(stems.of(word)));
        for (String said : line.substring(0, colon).split(",", -1)) {
            List<String> words = TradeTerms.unify(Tokens.of(said));
            vocabulary.addAll(words);
            Expression expression = new Expression(compared(words), meant);
            byFirst.computeIfAbsent(expression.stems.get(0), first -> new ArrayList<>())
                    .add(expression);
        }
    }

    /** Every word that an expression is made of, as it is written. */
    Set<String> vocabulary() {
        return vocabulary;
    }

    /** The stems, with one word for "not" however it is written, and without the "do" that English adds to it. */
    private List<String> compared(List<String> words) {
        List<String> compared = new ArrayList<>();
        for (String word : words) {
            if (NOT.contains(word)) {
                compared.add("not");
            } else if (word.equals("cant")) {
                compared.add("cannot");
            } else if (!word.equals("do") && !word.equals("does") && !word.equals("did")) {
                compared.add(stems.of(word));
            }
        }
        return compared;
    }

    /** What the words mean in the trade's terms, each with how much it counts. */
    Map<String, Double> meantBy(List<String> words) {
        List<String> text = compared(words);
        List<Found> found = new ArrayList<>();
        for (int at = 0; at < text.size(); at++) {
            for (Expression expression : byFirst.getOrDefault(text.get(at), List.of())) {
                List<Integer> places = places(expression.stems, text, at);
                if (places.size() == expression.stems.size()) {
                    found.add(new Found(expression, places));
                }
            }
        }
        return weighed(found);
    }

    /** Where the expression's words stand from here on, as many as do. */
    private static List<Integer> places(List<String> stems, List<String> text, int start) {
        List<Integer> places = new ArrayList<>(List.of(start));
        for (int i = 1; i < stems.size(); i++) {
            int from = places.get(i - 1) + 1;
            int end = Math.min(text.size(), from + BETWEEN + 1);
            int at = text.subList(Math.min(from, end), end).indexOf(stems.get(i));
            if (at < 0) {
                return places;
            }
            places.add(from + at);
        }
        return places;
    }

    /** A word that is part of a longer expression ("want to manage" in "not want to manage") means nothing by itself. */
    private static Map<String, Double> weighed(List<Found> found) {
        found.sort(Comparator.comparingInt(it -> -it.places.size()));
        Map<Integer, Integer> taken = new HashMap<>();
        Map<String, Double> meant = new TreeMap<>();
        for (Found it : found) {
            int length = it.places.size();
            boolean isPart = length == 1
                    ? taken.getOrDefault(it.places.get(0), 0) > 1
                    : it.places.stream().allMatch(place -> taken.getOrDefault(place, 0) > length);
            if (!isPart) {
                it.places.forEach(place -> taken.merge(place, length, Math::max));
                it.expression.meant.forEach(term -> meant.merge(term, length == 1 ? BY_A_WORD : BY_SEVERAL, Math::max));
            }
        }
        return meant;
    }
}
