package signpost.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import signpost.article.Article;
import signpost.article.Shelf;
import signpost.article.Tag;

/** The texts of the cards by slug, as the engines that we are held against get them. */
public final class CardTexts {
    private CardTexts() {}

    public static Map<String, String> of(Shelf shelf) {
        Map<String, String> texts = new LinkedHashMap<>();
        shelf.articles().forEach(article -> texts.put(article.slug(), text(article, shelf)));
        return texts;
    }

    private static String text(Article article, Shelf shelf) {
        List<String> parts = new ArrayList<>(List.of(article.title()));
        parts.addAll(article.filing().questions());
        for (String slug : article.filing().tags()) {
            Tag tag = shelf.taxonomy().tags().get(slug);
            parts.add(slug.replace('-', ' '));
            parts.addAll(tag == null ? List.of() : tag.words());
        }
        parts.add(article.gist().takeaway());
        parts.add(article.gist().summary());
        parts.addAll(article.gist().keyPoints());
        return String.join("\n", parts);
    }
}
