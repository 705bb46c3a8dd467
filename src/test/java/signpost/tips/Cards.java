package signpost.tips;

import java.util.ArrayList;
import java.util.List;
import signpost.article.Article;
import signpost.article.Articles;

/** Libraries of made-up cards: {@code a-1} is the first of category {@code a}. */
public final class Cards {
    private Cards() {}

    /** A library with so many cards in each of the categories a, b, c and so on. */
    public static List<Article> library(int... sizes) {
        List<Article> cards = new ArrayList<>();
        for (int category = 0; category < sizes.length; category++) {
            String name = String.valueOf((char) ('a' + category));
            for (int card = 1; card <= sizes[category]; card++) {
                cards.add(Articles.article(name + "-" + card).category(name).build());
            }
        }
        return cards;
    }
}
