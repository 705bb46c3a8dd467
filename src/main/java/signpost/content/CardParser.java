package signpost.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import signpost.article.Article;
import signpost.article.ArticleType;
import signpost.article.Filing;
import signpost.article.Gist;
import signpost.article.ReadDepth;
import signpost.article.Reading;
import signpost.article.Source;
import signpost.article.Taxonomy;

/** One Markdown file becomes an article, or problems. */
final class CardParser {
    private static final Pattern PATH = Pattern.compile("articles/([a-z0-9-]+)/([a-z0-9-]+)\\.md");

    private final Taxonomy taxonomy;
    private final List<Problem> problems;

    CardParser(Taxonomy taxonomy, List<Problem> problems) {
        this.taxonomy = taxonomy;
        this.problems = problems;
    }

    /** The article, if the file has no problem of its own. */
    Optional<Article> parse(String path, String text) {
        int before = problems.size();
        var place = PATH.matcher(path);
        if (!place.matches()) {
            problems.add(new Problem(path, 1, "must lie at articles/<category>/<slug>.md, in lower case with hyphens"));
            return Optional.empty();
        }
        CardText card = CardText.split(text);
        FrontMatter front = FrontMatter.parse(path, card, problems);
        if (problems.size() > before && front.isEmpty()) {
            // Every field would be named as missing, and none of it is what is wrong.
            return Optional.empty();
        }
        Sections sections = Sections.parse(path, card, problems);
        Article article = new Article(
                place.group(2), source(front), reading(front), filing(front, place.group(1)), gist(front, sections));
        new CardRules(path, problems).check(article, front, sections);
        return problems.size() == before ? Optional.of(article) : Optional.empty();
    }

    private static Source source(FrontMatter front) {
        return new Source(
                front.text("title"),
                front.address("url").orElse("https://unknown.invalid"),
                front.choice("type", ArticleType.class, ArticleType.ARTICLE),
                front.optionalList("authors"),
                front.published("published").orElse(null),
                front.minutes("minutes"),
                front.optionalAddress("listed_at").orElse(null));
    }

    private static Reading reading(FrontMatter front) {
        return new Reading(
                front.address("source_read").orElse("https://unknown.invalid"),
                front.choice("read", ReadDepth.class, ReadDepth.OPENING),
                front.date("checked_on"));
    }

    private Filing filing(FrontMatter front, String folder) {
        String category = front.text("category");
        if (!category.isEmpty() && front.known("category", List.of(category), taxonomy.categories())) {
            front.requireThat(category.equals(folder), "category", "'" + category + "' lies in the folder " + folder);
        }
        List<String> audience = front.list("audience");
        front.known("audience", audience, taxonomy.audiences());
        List<String> tags = front.list("tags");
        front.known("tags", tags, taxonomy.tags());
        return new Filing(category, audience, tags, front.list("questions"), front.optionalList("related"));
    }

    private static Gist gist(FrontMatter front, Sections sections) {
        return new Gist(
                sections.text(Sections.SUMMARY),
                sections.items(Sections.KEY_POINTS),
                sections.text(Sections.WHY_IT_MATTERS),
                sections.text(Sections.TAKEAWAY),
                front.optionalText("discuss").orElse(null));
    }
}
