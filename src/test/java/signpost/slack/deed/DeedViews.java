package signpost.slack.deed;

import com.slack.api.model.view.View;
import java.util.Map;
import signpost.slack.card.CardValue;

/** What buttons under a card open. */
public final class DeedViews {
    private DeedViews() {}

    public static Map<String, View> all() {
        return Map.of(
                "view-feedback", WhyForm.of(new CardValue("one-on-ones", "how do I run a good one on one?")),
                "view-report", ReportCard.form("one-on-ones"));
    }
}
