package signpost.content;

import java.util.List;
import signpost.article.Article;
import signpost.article.ReadDepth;

/**
 * How much a card may hold, so that it can be read on a phone and fits Slack's blocks without a cut.
 *
 * <p>Lengths are in characters. A title fits the title of Slack's card block, 150 characters
 * (https://docs.slack.dev/reference/block-kit/blocks/card-block).
 */
final class CardRules {
    private static final int TITLE = 150;
    private static final int ADDRESS = 1000;
    private static final int SUMMARY = 900;
    private static final int KEY_POINT = 240;
    private static final int WHY_IT_MATTERS = 600;
    private static final int TAKEAWAY = 400;
    private static final int QUESTION = 150;
    private static final int DISCUSS = 250;
    private static final int AUTHOR = 80;
    private static final int AUTHORS = 10;

    private final String path;
    private final List<Problem> problems;

    CardRules(String path, List<Problem> problems) {
        this.path = path;
        this.problems = problems;
    }

    void check(Article article, FrontMatter front, Sections sections) {
        checkFields(article, front);
        checkSections(article, sections);
    }

    private void checkFields(Article article, FrontMatter front) {
        var source = article.source();
        front.requireThat(source.title().length() <= TITLE, "title", over(TITLE));
        front.requireThat(source.url().length() <= ADDRESS, "url", over(ADDRESS));
        front.requireThat(source.authors().size() <= AUTHORS, "authors", "are more than " + AUTHORS);
        front.requireThat(source.authors().stream().allMatch(name -> name.length() <= AUTHOR), "authors", over(AUTHOR));
        var filing = article.filing();
        front.requireThat(between(filing.tags(), 3, 6), "tags", "must be 3 to 6");
        front.requireThat(between(filing.questions(), 6, 20), "questions", "must be 6 to 20");
        front.requireThat(
                filing.questions().stream().allMatch(question -> question.length() <= QUESTION),
                "questions",
                over(QUESTION));
        front.requireThat(article.gist().discussion().orElse("").length() <= DISCUSS, "discuss", over(DISCUSS));
    }

    private void checkSections(Article article, Sections sections) {
        var gist = article.gist();
        limit(sections, Sections.SUMMARY, gist.summary(), SUMMARY);
        limit(sections, Sections.WHY_IT_MATTERS, gist.whyItMatters(), WHY_IT_MATTERS);
        limit(sections, Sections.TAKEAWAY, gist.takeaway(), TAKEAWAY);
        gist.keyPoints().forEach(point -> limit(sections, Sections.KEY_POINTS, point, KEY_POINT));
        boolean whole = article.reading().depth() == ReadDepth.WHOLE;
        if (!between(gist.keyPoints(), whole ? 3 : 2, whole ? 6 : 3)) {
            problem(sections, Sections.KEY_POINTS, whole ? "must be 3 to 6" : "must be 2 or 3 for an opening");
        }
    }

    private void limit(Sections sections, String name, String text, int most) {
        if (text.length() > most) {
            problem(sections, name, over(most));
        }
    }

    private void problem(Sections sections, String name, String message) {
        problems.add(new Problem(path, sections.line(name), "'" + name + "' " + message));
    }

    private static String over(int most) {
        return "is over " + most + " characters";
    }

    private static boolean between(List<?> list, int least, int most) {
        return list.size() >= least && list.size() <= most;
    }
}
