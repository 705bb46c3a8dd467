package signpost.library;

import java.util.ArrayList;
import java.util.List;
import signpost.article.Article;
import signpost.article.Tag;
import signpost.article.Taxonomy;
import signpost.language.Words;

/** Which texts of an article are searched, and what each weighs. */
final class Fields {
    static final int TITLE = 3;
    static final int QUESTIONS = 3;
    static final int TAGS = 2;
    static final int CONCEPTS = 3;
    static final int TAKEAWAY = 1;
    static final int SUMMARY = 1;
    static final int KEY_POINTS = 1;
    /** In likeness a tag stands for a whole subject, and counts as one term. */
    static final int SUBJECT_TAGS = 6;

    private final Words words;
    private final Taxonomy taxonomy;

    Fields(Words words, Taxonomy taxonomy) {
        this.words = words;
        this.taxonomy = taxonomy;
    }

    WeightedTerms of(Article article) {
        return new WeightedTerms()
                .with(TITLE, terms(List.of(article.title())))
                .with(QUESTIONS, terms(article.filing().questions()))
                .with(TAGS, terms(tagWords(article)))
                .with(
                        CONCEPTS,
                        article.filing().tags().stream().map(Concepts::term).toList())
                .with(TAKEAWAY, terms(List.of(article.gist().takeaway())))
                .with(
                        SUMMARY,
                        terms(List.of(
                                article.gist().summary(),
                                String.join(" ", article.source().authors()))))
                .with(KEY_POINTS, terms(article.gist().keyPoints()));
    }

    /** What an article is about, without the many ways to ask for it, which are alike for articles that are not. */
    WeightedTerms subject(Article article) {
        return new WeightedTerms()
                .with(TITLE, terms(List.of(article.title())))
                .with(SUBJECT_TAGS, article.filing().tags())
                .with(SUBJECT_TAGS, List.of(article.filing().category()))
                .with(SUMMARY, terms(List.of(article.gist().summary())))
                .with(KEY_POINTS, terms(article.gist().keyPoints()));
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

    private List<String> terms(List<String> texts) {
        List<String> terms = new ArrayList<>();
        texts.forEach(text -> terms.addAll(words.terms(text)));
        return terms;
    }
}
