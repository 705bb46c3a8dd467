package signpost.tips.pick;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.article.Article;
import signpost.tips.Cards;
import signpost.tips.plan.Interests;

final class PickerTest {
    private static final List<Article> LIBRARY = Cards.library(60, 30, 20, 10, 5);
    private static final int ALL = 125;

    /** A spot's days, of which each picks by what came on those before. */
    private static final class Days {
        private List<Article> library = LIBRARY;
        private Interests interests = Interests.ALL;
        private final Map<String, Integer> likings = new HashMap<>();
        private final Map<String, String> places = new HashMap<>();
        private final List<String> came = new ArrayList<>();
        private final List<String> putOff = new ArrayList<>();
        private final long seed;

        Days(long seed) {
            this.seed = seed;
        }

        Picker picker() {
            List<Past.Came> past = new ArrayList<>();
            for (int i = 0; i < came.size(); i++) {
                if (came.lastIndexOf(came.get(i)) == i) {
                    past.add(new Past.Came(came.get(i), putOff.contains(came.get(i))));
                }
            }
            return new Picker(library, interests, new Past(seed, past, likings, places));
        }

        List<String> run(int days) {
            List<String> picked = new ArrayList<>();
            for (int day = 0; day < days; day++) {
                picker().next(1).forEach(card -> {
                    picked.add(card.slug());
                    putOff.remove(card.slug());
                    came.add(card.slug());
                });
            }
            return picked;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void in400DaysNoCardComesAgainBeforeAllOthersCame(long seed) {
        List<String> picked = new Days(seed).run(400);
        assertThat(picked).hasSize(400);
        assertThat(Set.copyOf(picked.subList(0, ALL))).hasSize(ALL);
        // Then the oldest first, which is the same order again.
        assertThat(picked.subList(ALL, 2 * ALL)).isEqualTo(picked.subList(0, ALL));
    }

    @Test
    void aCardThatIsNewToTheLibraryComesBeforeAnyComesAgain() {
        Days days = new Days(1);
        days.run(ALL + 10);
        days.library = new ArrayList<>(LIBRARY);
        days.library.addAll(Cards.library(61).subList(60, 61));
        assertThat(days.run(1)).containsExactly("a-61");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noTwoDaysInARowAreOfOneCategoryAsLongAsThereIsAnother(long seed) {
        List<String> picked = new Days(seed).run(ALL);
        for (int day = 1; day < ALL; day++) {
            assertThat(picked.get(day).charAt(0))
                    .as("day " + day)
                    .isNotEqualTo(picked.get(day - 1).charAt(0));
        }
    }

    @Test
    void evenACategoryWithMostCardsDoesNotComeOnTwoDaysInARowWhileThereIsAnother() {
        Days days = new Days(1);
        days.library = Cards.library(30, 10);
        assertThat(days.run(20).stream().map(slug -> slug.substring(0, 1)))
                .doesNotContainSequence("a", "a")
                .doesNotContainSequence("b", "b");
    }

    @Test
    void aCategoryComesAsOftenAsItHasCardsAndSpreadOverAllTheDays() {
        List<String> picked = new Days(5).run(ALL);
        assertThat(byCategory(picked.subList(0, 50))).satisfies(counts -> {
            assertThat(counts.get('a')).isBetween(18L, 28L);
            assertThat(counts.get('b')).isBetween(9L, 15L);
            assertThat(counts.get('e')).isBetween(1L, 4L);
        });
    }

    @Test
    void thePreviewIsWhatComes() {
        Days days = new Days(9);
        for (int round = 0; round < 60; round++) {
            List<String> preview =
                    days.picker().next(5).stream().map(Article::slug).toList();
            assertThat(days.run(5)).isEqualTo(preview);
        }
    }

    @Test
    void twoSpotsHaveOrdersOfTheirOwn() {
        assertThat(new Days(1).run(20)).isNotEqualTo(new Days(2).run(20));
    }

    @Test
    void aSwappedCardComesLaterAndTheOthersOfThePreviewStay() {
        Days days = new Days(4);
        List<String> before = days.picker().next(10).stream().map(Article::slug).toList();
        String out = before.get(2);
        String in = days.picker().instead(out, 10).orElseThrow().slug();
        days.places.put(out, in);
        days.places.put(in, out);
        List<String> after = new ArrayList<>(before);
        after.set(2, in);
        assertThat(days.run(10)).isEqualTo(after);
        assertThat(days.run(ALL - 10)).contains(out);
    }

    @Test
    void whatIsNotAmongTheNextCannotBeSwappedAndNothingIsMadeUpInstead() {
        Days days = new Days(4);
        assertThat(days.picker().instead("no-such-card", 10)).isEmpty();
        days.interests = new Interests(List.of("e"), "", List.of());
        assertThat(days.picker().instead("e-1", 10)).isEmpty();
    }

    @Test
    void in200DaysWhatIsNeverWantedNeverComes() {
        Days days = new Days(6);
        days.interests = new Interests(List.of(), "", List.of("a"));
        assertThat(days.run(200)).noneMatch(slug -> slug.startsWith("a"));
    }

    @Test
    void in200DaysWhatIsWantedLessComesAThirdAsOftenAndStillComes() {
        Days before = new Days(6);
        Days after = new Days(6);
        after.likings.put("a", -1);
        long often = byCategory(before.run(200)).getOrDefault('a', 0L);
        long seldom = byCategory(after.run(200)).getOrDefault('a', 0L);
        assertThat(often).isBetween(85L, 100L);
        assertThat(seldom).isBetween(20L, 60L);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatIsWantedMoreComesHalfAsOftenAgainAtLeast(long seed) {
        Days before = new Days(seed);
        Days after = new Days(seed);
        before.library = Cards.library(20, 20, 20, 20, 20, 20);
        after.library = before.library;
        after.likings.put("c", 2);
        assertThat(byCategory(after.run(30)).getOrDefault('c', 0L)
                        / (double) byCategory(before.run(30)).getOrDefault('c', 0L))
                .isGreaterThanOrEqualTo(1.5);
    }

    @Test
    void aCardThatWasNotForTodayComesAgainBeforeAllOthersThatCame() {
        Days days = new Days(3);
        List<String> first = days.run(3);
        days.putOff.add(first.get(1));
        List<String> rest = days.run(ALL - 3);
        assertThat(rest).doesNotContain(first.get(1));
        assertThat(days.run(2)).containsExactly(first.get(1), first.get(0));
    }

    @Test
    void onlyWhatFitsComes() {
        Days days = new Days(3);
        days.interests = new Interests(List.of("b", "d"), "", List.of("d"));
        assertThat(byCategory(days.run(40))).containsOnlyKeys('b');
        days.interests = new Interests(List.of("nothing-has-it"), "", List.of());
        assertThat(days.run(1)).isEmpty();
    }

    @Test
    void aWeekHasEveryCardOnceEvenWhereFewFit() {
        Days days = new Days(3);
        days.interests = new Interests(List.of("e"), "", List.of());
        assertThat(days.picker().next(7)).hasSize(5).doesNotHaveDuplicates();
        assertThat(days.picker().fresh()).isEqualTo(5);
    }

    private static Map<Character, Long> byCategory(List<String> slugs) {
        return slugs.stream().collect(groupingBy(slug -> slug.charAt(0), counting()));
    }
}
