package signpost.library;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import signpost.article.Article;
import signpost.article.Taxonomy;
import signpost.language.Words;

/**
 * Which words name subjects: those of titles, of tags and of what people type for tags. Other words ("brutal") are as
 * rare and say less, so they weigh less in a question, and words in passing ("Tuesday", "three") least.
 */
final class Topics {
    private static final double NO_SUBJECT = 0.8;
    private static final double PASSING = 0.3;

    private final Words words;
    private final Set<String> naming = new HashSet<>();

    Topics(List<Article> articles, Taxonomy taxonomy, Words words) {
        this.words = words;
        articles.forEach(article -> naming.addAll(words.terms(article.title())));
        taxonomy.categories().values().forEach(category -> naming.addAll(words.terms(category.name())));
        taxonomy.tags().values().forEach(tag -> {
            naming.addAll(words.terms(tag.slug().replace('-', ' ')));
            tag.words().forEach(word -> naming.addAll(words.terms(word)));
        });
    }

    boolean isPassing(String term) {
        return words.isPassing(term);
    }

    /** What the word counts in a question, from 0 to 1. */
    double weight(String term) {
        if (isPassing(term)) {
            return PASSING;
        }
        return naming.contains(term) ? 1 : NO_SUBJECT;
    }
}
