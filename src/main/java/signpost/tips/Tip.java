package signpost.tips;

import java.time.LocalDate;
import java.util.List;
import signpost.article.Article;

/**
 * One message at a spot: a card, or those of a week.
 *
 * @param day the day that it is for, by the clock of its spot
 * @param nowWeekly whether it has to say that tips come weekly from now on, since nobody pressed anything for long
 */
public record Tip(Spot spot, LocalDate day, List<Article> articles, boolean nowWeekly) {
    public Tip {
        articles = List.copyOf(articles);
    }

    SqliteLedger.Key key() {
        return new SqliteLedger.Key(spot, day);
    }
}
