package signpost.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import signpost.article.Article;
import signpost.article.ArticleFile;
import signpost.article.Shelf;
import signpost.language.Words;

/** Questions that repeat their card's title, which is found by its title anyhow. */
final class TitleEchoes implements Rule {
    private final Words words;

    TitleEchoes(Words words) {
        this.words = words;
    }

    @Override
    public List<Finding> check(Shelf shelf) {
        List<Finding> findings = new ArrayList<>();
        shelf.files().forEach(file -> check(file, findings));
        return findings;
    }

    private void check(ArticleFile file, List<Finding> findings) {
        Article article = file.article();
        Set<String> title = Set.copyOf(words.terms(article.title()));
        int own = 0;
        for (String question : article.filing().questions()) {
            Set<String> terms = new HashSet<>(words.terms(question));
            own += Collections.disjoint(terms, title) ? 1 : 0;
            if (!terms.isEmpty() && title.containsAll(terms)) {
                findings.add(Finding.at(file, "questions", "questions: '" + question + "' only repeats the title"));
            }
        }
        int all = article.filing().questions().size();
        if (own * 2 < all) {
            findings.add(Finding.at(
                    file, "questions", "questions: only " + own + " of " + all + " have no word of the title"));
        }
    }
}
