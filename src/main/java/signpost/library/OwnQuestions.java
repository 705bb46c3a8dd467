package signpost.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import signpost.article.Article;
import signpost.language.Words;

/** The ways to ask that each article's card holds, for comparing a question with them one by one. */
final class OwnQuestions {
    private final List<List<Asked>> byDocument;
    private final Bm25Index index;

    private OwnQuestions(List<List<Asked>> byDocument, Bm25Index index) {
        this.byDocument = byDocument;
        this.index = index;
    }

    /** One way to ask: its terms, and how much information they hold together. */
    private record Asked(Set<String> terms, double information) {}

    static OwnQuestions of(List<Article> articles, Words words, Bm25Index index) {
        List<List<Asked>> byDocument = new ArrayList<>();
        for (Article article : articles) {
            List<Asked> all = new ArrayList<>();
            for (String question : article.filing().questions()) {
                Set<String> terms = new HashSet<>(words.terms(question));
                all.add(new Asked(terms, information(terms, index)));
            }
            byDocument.add(all);
        }
        return new OwnQuestions(byDocument, index);
    }

    /** The share of information that the terms have in common with the document's nearest question, from 0 to 1. */
    double closeness(int document, Set<String> terms) {
        double information = information(terms, index);
        double closest = 0;
        for (Asked asked : byDocument.get(document)) {
            double shared = 0;
            for (String term : asked.terms) {
                shared += terms.contains(term) ? index.idf(term) : 0;
            }
            closest = Math.max(closest, 2 * shared / (information + asked.information));
        }
        return closest;
    }

    private static double information(Set<String> terms, Bm25Index index) {
        return terms.stream().mapToDouble(index::idf).sum();
    }
}
