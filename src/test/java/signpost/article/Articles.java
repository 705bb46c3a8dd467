package signpost.article;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds articles for tests: each one is whole from the start, so that a test names only what it is about. */
public final class Articles {
    /** Holds every word that a built article is filed under unless the test says otherwise. */
    public static final Taxonomy TAXONOMY = Taxonomy.of(
            List.of(
                    new Category("onboarding", "Onboarding", "Getting new hires productive."),
                    new Category("hiring", "Hiring & Interviewing", "Finding and closing people: fairly.")),
            List.of(
                    new Audience("manager", "Engineering Manager", "first-line people manager", List.of("EM", "boss")),
                    new Audience("tech-lead", "Tech Lead", "leads one team technically", List.of("TL"))),
            List.of(
                    new Tag("mentoring", List.of("buddy", "mentee")),
                    new Tag("one-on-one", List.of("1:1", "one on one")),
                    new Tag("trust", List.of("credibility"))));

    private final String slug;
    private String title;
    private String url;
    private ArticleType type = ArticleType.ARTICLE;
    private List<String> authors = List.of();
    private @Nullable Published published;
    private int minutes;
    private @Nullable String listedAt;
    private ReadDepth depth = ReadDepth.WHOLE;
    private String category = "onboarding";
    private List<String> audience = List.of("manager");
    private List<String> tags = List.of("mentoring", "one-on-one", "trust");
    private List<String> questions = List.of("alpha?", "bravo?", "charlie?", "delta?", "echo?", "foxtrot?");
    private List<String> related = List.of();
    private String summary = "What it says.";
    private List<String> keyPoints = List.of("First point.", "Second point.", "Third point.");
    private String whyItMatters = "Why it counts.";
    private String takeaway = "What to do.";
    private @Nullable String discuss;

    private Articles(String slug) {
        this.slug = slug;
        this.title = "Title of " + slug;
        this.url = "https://example.org/" + slug;
    }

    public static Articles article(String slug) {
        return new Articles(slug);
    }

    /** The articles as files on a shelf with {@link #TAXONOMY}. */
    public static Shelf shelf(Article... articles) {
        return new Shelf(
                Stream.of(articles).map(Articles::file).toList(), TAXONOMY, "the taxonomy's hash", ReadingPaths.NONE);
    }

    /** The article as a file whose hash differs as soon as anything in the article does. */
    public static ArticleFile file(Article article) {
        String path = "articles/" + article.filing().category() + "/" + article.slug() + ".md";
        return new ArticleFile(path, Integer.toHexString(article.hashCode()), article);
    }

    /** An article in which every optional part is there. */
    public static Articles full(String slug) {
        return article(slug)
                .type(ArticleType.BOOK)
                .authors("Ada Lovelace", "Charles Babbage")
                .published("2017-05-11")
                .minutes(12)
                .listedAt("https://list.example.net/" + slug)
                .audience("manager", "tech-lead")
                .discuss("Who taught you?");
    }

    public Articles title(String text) {
        title = text;
        return this;
    }

    public Articles url(String text) {
        url = text;
        return this;
    }

    public Articles type(ArticleType value) {
        type = value;
        return this;
    }

    public Articles authors(String... names) {
        authors = List.of(names);
        return this;
    }

    public Articles published(String date) {
        published = new Published(date);
        return this;
    }

    public Articles minutes(int number) {
        minutes = number;
        return this;
    }

    public Articles listedAt(String address) {
        listedAt = address;
        return this;
    }

    public Articles openingOnly() {
        depth = ReadDepth.OPENING;
        return this;
    }

    public Articles category(String name) {
        category = name;
        return this;
    }

    public Articles audience(String... slugs) {
        audience = List.of(slugs);
        return this;
    }

    public Articles tags(String... slugs) {
        tags = List.of(slugs);
        return this;
    }

    public Articles questions(String... texts) {
        questions = List.of(texts);
        return this;
    }

    public Articles related(String... slugs) {
        related = List.of(slugs);
        return this;
    }

    public Articles summary(String text) {
        summary = text;
        return this;
    }

    public Articles keyPoints(String... texts) {
        keyPoints = List.of(texts);
        return this;
    }

    public Articles whyItMatters(String text) {
        whyItMatters = text;
        return this;
    }

    public Articles takeaway(String text) {
        takeaway = text;
        return this;
    }

    public Articles discuss(String text) {
        discuss = text;
        return this;
    }

    public Article build() {
        return new Article(
                slug,
                new Source(title, url, type, authors, published, minutes, listedAt),
                new Reading(url, depth, LocalDate.of(2026, 11, 22)),
                new Filing(category, audience, tags, questions, related),
                new Gist(summary, keyPoints, whyItMatters, takeaway, discuss));
    }
}
