package signpost.content;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.article.Articles.article;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import signpost.article.Article;

/** What can be wrong with one card, and the line at which it is named. */
final class CardProblemsTest {
    private final CardFiles files;

    CardProblemsTest(@TempDir Path folder) {
        files = CardFiles.in(folder);
    }

    /** A card with one passage exchanged for another, and the problem that comes of it. */
    record Fault(String was, String becomes, int line, String message) {
        String spoil(String card) {
            assertThat(card).contains(was);
            return card.replace(was, becomes);
        }

        @Override
        public String toString() {
            return message;
        }
    }

    static List<Fault> faults() {
        return Stream.of(missing(), wrongFields(), wrongShapes(), brokenYaml(), wrongSections())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fault> missing() {
        return List.of(
                new Fault("title: ", "discuss: ", 1, "title is missing"),
                new Fault("title: \"", "title: # \"", 2, "title is missing"),
                new Fault("title: \"", "title: \" \" # \"", 2, "title is missing"),
                new Fault("url: ", "listed_at: ", 1, "url is missing"),
                new Fault("type: article\n", "", 1, "type is missing"),
                new Fault("category: onboarding\n", "", 1, "category is missing"),
                new Fault("audience: ", "authors: ", 1, "audience is missing or empty"),
                new Fault("[\"manager\"]", "[]", 6, "audience is missing or empty"),
                new Fault("tags: ", "authors: ", 1, "tags is missing or empty"),
                new Fault("questions: ", "authors: ", 1, "questions is missing or empty"),
                new Fault("source_read: ", "listed_at: ", 1, "source_read is missing"),
                new Fault("read: whole\n", "", 1, "read is missing"),
                new Fault("checked_on: 2026-11-22\n", "", 1, "checked_on is missing"));
    }

    private static List<Fault> wrongFields() {
        return List.of(
                new Fault("category: onboarding", "category: cooking", 5, "category 'cooking' is not in taxonomy.yml"),
                new Fault("category: onboarding", "category: hiring", 5, "'hiring' lies in the folder onboarding"),
                new Fault("\"manager\"", "manager, cook", 6, "audience 'cook' is not in taxonomy.yml"),
                new Fault("\"trust\"", "salt", 7, "tags 'salt' is not in taxonomy.yml"),
                new Fault("\"trust\"", "trust, trust", 7, "tags has an entry twice"),
                new Fault(",\"trust\"", "", 7, "tags must be 3 to 6"),
                new Fault("\"alpha?\",", "", 8, "questions must be 6 to 20"),
                new Fault(
                        "\"alpha?\"", "a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p", 8, "questions must be 6 to 20"),
                new Fault("type: article", "type: poem", 4, "type is 'poem', not one of"),
                new Fault("type: article", "type: Article", 4, "type is 'Article', not one of"),
                new Fault("read: whole", "read: half", 10, "read is 'half', not one of [whole, opening]"),
                new Fault("2026-11-22", "22.11.2026", 11, "checked_on is '22.11.2026', not a date such as"),
                new Fault("2026-11-22", "2026-02-30", 11, "checked_on is '2026-02-30', not a date such as"),
                new Fault("2026-11-22", "2026-11-22\npublished: last May", 12, "published is 'last May', not a date"),
                new Fault("2026-11-22", "2026-11-22\npublished: 2017-13", 12, "published is '2017-13', not a date"),
                new Fault("2026-11-22", "2026-11-22\nminutes: 0", 12, "minutes must be a whole number of minutes"),
                new Fault("2026-11-22", "2026-11-22\nminutes: a few", 12, "minutes must be a whole number"),
                new Fault("2026-11-22", "2026-11-22\nminutes: 1441", 12, "minutes must be a whole number"),
                new Fault("2026-11-22", "2026-11-22\nlisted_at: nowhere", 12, "listed_at is not an http or https"),
                new Fault("2026-11-22", "2026-11-22\nauthor: Ada", 12, "author is not a field of a card"),
                new Fault("url: \"https:", "url: \"ftp:", 3, "url is not an http or https address"),
                new Fault("url: \"https://", "url: \"", 3, "url is not an http or https address"),
                new Fault("url: \"https://", "url: \"https://a b", 3, "url is not an http or https address"),
                new Fault("source_read: \"https:", "source_read: \"mailto:", 9, "source_read is not an http or https"));
    }

    private static List<Fault> wrongShapes() {
        return List.of(
                new Fault("title: ", "title: [a, b] # ", 2, "title must be one line of text"),
                new Fault("title: ", "title: {a: b} # ", 2, "title must be one line of text"),
                new Fault("type: article", "type: [article]", 4, "type must be one line of text"),
                new Fault("title: \"Title", "title: \"One\\ntwo", 2, "title must be one line of text"),
                new Fault("title: \"Title", "title: \"One\\0two", 2, "title must be one line of text"),
                new Fault("title: \"Title", "title: \"One\\u2028two", 2, "title must be one line of text"),
                new Fault("\"alpha?\"", "\"one\\ntwo\"", 8, "questions has an entry with a line break"),
                new Fault("\"alpha?\"", "\"one\\ttwo\"", 8, "questions has an entry with a line break"),
                new Fault("2026-11-22", "2026-11-22\ndiscuss: |\n  One\n  two", 12, "discuss must be one line of text"),
                new Fault("[\"manager\"]", "manager", 6, "audience must be a list"),
                new Fault("\"manager\"", "[manager]", 6, "audience has an empty or nested entry"),
                new Fault("\"alpha?\"", "\" \"", 8, "questions has an empty or nested entry"),
                new Fault("2026-11-22", "2026-11-22\nrelated: other", 12, "related must be a list"),
                new Fault("2026-11-22", "2026-11-22\nauthors: Ada", 12, "authors must be a list"));
    }

    private static List<Fault> brokenYaml() {
        return List.of(
                new Fault("type: article", "type: article: b", 4, "is not YAML"),
                new Fault("type: article", "type: 'article", 4, "is not YAML"),
                new Fault("type: article", "type: @article", 4, "is not YAML"),
                new Fault("type: article", "\ttype: article", 4, "is not YAML: found character '\\t(TAB)'"),
                new Fault("type: article", "just words", 4, "is not YAML: could not find expected ':'"),
                new Fault("type: article", "- x", 4, "is not YAML: expected <block end>, but found '-'"),
                new Fault("type: article", "type: article\ntype: book", 5, "is not YAML: Duplicate"),
                new Fault("---\ntitle", "title", 1, "has no front matter"),
                new Fault("---\n\n", "\n", 1, "has no front matter"));
    }

    private static List<Fault> wrongSections() {
        return List.of(
                new Fault("## Summary\n", "", 13, "the section 'Summary' is missing or empty"),
                new Fault("What it says.\n", "", 14, "the section 'Summary' is missing or empty"),
                new Fault("What to do.\n", "", 25, "the section 'Takeaway' is missing or empty"),
                new Fault("What it says.", "A\n\n## Summary\n\nB", 17, "the section 'Summary' stands twice"),
                new Fault("## Takeaway", "## Take away", 25, "'Take away' is not one of the sections"),
                new Fault("What it says.", "A\n### Detail\nB", 16, "'Detail' is not one of the sections"),
                new Fault("---\n\n", "---\n\nLoose words.\n\n", 14, "text stands outside of the four sections"),
                new Fault("What it says.", "- A list.", 15, "'Summary' holds something else than plain paragraphs"),
                new Fault("What it says.", "<b>\nHi", 15, "'Summary' holds something else than plain paragraphs"),
                new Fault("What it says.", "![](picture.png)", 15, "'Summary' holds an image, HTML or a control"),
                new Fault("What it says.", "See ![a chart](c.png)", 15, "'Summary' holds an image, HTML or a control"),
                new Fault("What it says.", "<b>Stress</b> here", 15, "'Summary' holds an image, HTML or a control"),
                new Fault("What it says.", "One&#10;two", 15, "'Summary' holds an image, HTML or a control"),
                new Fault("- Second point.", "-", 19, "'Key points' has an empty entry"),
                new Fault("- Second point.", "- a&#10;b", 19, "'Key points' holds an image, HTML or a control"),
                new Fault("- Second point.", "- a\n  - b", 19, "'Key points' has an entry that is more than one"),
                new Fault("- Second point.", "- a\n\n  b", 19, "'Key points' has an entry that is more than one"),
                new Fault("- Second point.", "- # b", 19, "'Key points' has an entry that is more than one"),
                new Fault("- First", "1. First", 18, "'Key points' holds something else than one list"),
                new Fault("- First point.", "First point.", 18, "'Key points' holds something else than one list"),
                new Fault("- First point.\n", "", 17, "'Key points' must be 3 to 6"),
                new Fault("- First point.\n", "- a\n- b\n- c\n- d\n- e\n", 17, "'Key points' must be 3 to 6"),
                new Fault("- First point.\n", "- a\n- b\n", 17, "must be 2 or 3 for an opening"));
    }

    private static Article subject(Fault fault) {
        return fault.message.contains("opening") && fault.line == 17
                ? article("subject").openingOnly().build()
                : article("subject").build();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsNamedAtItsLineAndKeepsTheCardOut(Fault fault) {
        Article subject = subject(fault);
        files.write(CardFiles.path(subject), fault.spoil(CardFiles.text(subject)));
        ContentReading reading = files.read();
        assertThat(reading.problems())
                .anySatisfy(problem -> assertThat(problem.toString())
                        .startsWith(CardFiles.path(subject) + ":" + fault.line + ": ")
                        .contains(fault.message));
        assertThat(reading.shelf().files()).isEmpty();
    }

    @Test
    void everyFaultIsNamedInOneRunAndTheGoodCardsAreKept() {
        List<Fault> faults = faults();
        for (int i = 0; i < faults.size(); i++) {
            Article bad = subject(faults.get(i));
            String text = CardFiles.text(bad).replace("org/subject", "org/bad-" + i);
            files.write("articles/onboarding/bad-" + i + ".md", faults.get(i).spoil(text));
        }
        Article first = article("aaa").build();
        Article last = article("zzz").category("hiring").build();
        files.write(first, last);
        ContentReading reading = files.read();
        assertThat(reading.shelf().articles()).containsExactlyInAnyOrder(first, last);
        assertThat(reading.problems().stream().map(Problem::path).distinct())
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, faults.size())
                        .mapToObj(i -> "articles/onboarding/bad-" + i + ".md")
                        .toList());
    }

    @Test
    void problemsAreSortedByPathAndLine() {
        Article bad = article("b").build();
        files.write(CardFiles.path(bad), "---\ntype: poem\nread: half\n---\n");
        files.write("articles/a.md", "");
        List<Problem> problems = files.read().problems();
        assertThat(problems.get(0).path()).isEqualTo("articles/a.md");
        assertThat(problems.subList(1, problems.size()))
                .hasSizeGreaterThan(5)
                .allMatch(problem -> problem.path().equals(CardFiles.path(bad)))
                .isSortedAccordingTo((one, other) -> Integer.compare(one.line(), other.line()));
    }

    @Test
    void frontMatterThatIsNoMappingIsNamedAtItsFirstLine() {
        for (String front : List.of("- a\n- list", "only words")) {
            files.write("articles/onboarding/a.md", "---\n" + front + "\n---\n");
            assertThat(files.read().problems())
                    .extracting(Problem::toString)
                    .contains("articles/onboarding/a.md:2: is not YAML with 'name: value' lines");
        }
    }

    @Test
    void aProblemReadsLikeACompilersMessage() {
        assertThat(new Problem("articles/a/b.md", 7, "is odd")).hasToString("articles/a/b.md:7: is odd");
    }
}
