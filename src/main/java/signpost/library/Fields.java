package signpost.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import signpost.article.Article;
import signpost.article.Tag;
import signpost.article.Taxonomy;
import signpost.language.Word;
import signpost.language.Words;

/** Which texts of an article are searched, and what each weighs: as words, as pairs of words, as a heading. */
final class Fields {
    /** In likeness a tag stands for a whole subject, and counts as one term. */
    static final int SUBJECT_TAGS = 6;

    static final int TITLE = 3;

    private final Words words;
    private final Taxonomy taxonomy;

    Fields(Words words, Taxonomy taxonomy) {
        this.words = words;
        this.taxonomy = taxonomy;
    }

    private record Field(String name, int asWords, int asPairs, int asHeading, List<String> texts) {}

    private List<Field> of(Article article) {
        var gist = article.gist();
        return List.of(
                new Field("title", 5, 12, 12, List.of(article.title())),
                new Field("questions", 2, 12, 0, article.filing().questions()),
                new Field("tags", 2, 12, 4, tagWords(article)),
                new Field("takeaway", 2, 0, 0, List.of(gist.takeaway())),
                new Field(
                        "summary",
                        1,
                        0,
                        0,
                        List.of(
                                gist.summary(),
                                String.join(" ", article.source().authors()))),
                new Field("key points", 1, 0, 0, gist.keyPoints()));
    }

    /** The article as the indexes see it. */
    Indexed indexed(Article article) {
        Indexed indexed = new Indexed(new WeightedTerms(), new WeightedTerms(), new WeightedTerms(), new HashSet<>());
        for (Field field : of(article)) {
            for (String text : field.texts) {
                add(words.of(text), field, indexed);
            }
        }
        return indexed;
    }

    private static void add(List<Word> text, Field field, Indexed indexed) {
        List<String> terms = text.stream().map(Word::term).toList();
        indexed.words().with(field.asWords, terms);
        if (field.asPairs > 0) {
            indexed.pairs().with(field.asPairs, pairs(terms));
        }
        if (field.asHeading > 0) {
            indexed.headings().with(field.asHeading, terms);
        }
        text.forEach(word -> indexed.written().add(word.asked()));
    }

    /** Where these terms stand in the article, in the order of its fields and each once a field. */
    List<Place> places(Article article, Set<String> terms) {
        return of(article).stream()
                .flatMap(field -> field.texts.stream()
                        .flatMap(text -> words.of(text).stream())
                        .filter(word -> terms.contains(word.term()))
                        .map(word -> new Place(word.term(), word.asked(), field.name)))
                .distinct()
                .toList();
    }

    /** Neighbours as one term: "review" stands beside "performance" or beside "code", and means another thing. */
    static List<String> pairs(List<String> terms) {
        List<String> pairs = new ArrayList<>();
        for (int i = 1; i < terms.size(); i++) {
            pairs.add(terms.get(i - 1) + ' ' + terms.get(i));
        }
        return pairs;
    }

    /** What an article is about, without the many ways to ask for it, which are alike for articles that are not. */
    WeightedTerms subject(Article article) {
        return new WeightedTerms()
                .with(TITLE, terms(Stream.of(article.title())))
                .with(SUBJECT_TAGS, article.filing().tags())
                .with(SUBJECT_TAGS, List.of(article.filing().category()))
                .with(1, terms(Stream.of(article.gist().summary())))
                .with(1, terms(article.gist().keyPoints().stream()));
    }

    /** The tags with what people type for them; the tag's own words come from its slug. */
    private List<String> tagWords(Article article) {
        List<String> texts = new ArrayList<>();
        for (String slug : article.filing().tags()) {
            texts.add(slug.replace('-', ' '));
            Tag tag = taxonomy.tags().get(slug);
            if (tag != null) {
                texts.addAll(tag.words());
            }
        }
        return texts;
    }

    private List<String> terms(Stream<String> texts) {
        return texts.flatMap(text -> words.terms(text).stream()).toList();
    }

    /**
     * An article as the indexes see it.
     *
     * @param headings the words of the title and the tags alone
     * @param written every word as it is written
     */
    record Indexed(WeightedTerms words, WeightedTerms pairs, WeightedTerms headings, Set<String> written) {}
}
