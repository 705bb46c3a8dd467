package signpost.slack.tip;

import java.util.Optional;
import signpost.article.Article;
import signpost.article.Taxonomy;
import signpost.search.Search;
import signpost.slack.Desk;
import signpost.slack.Interaction;
import signpost.slack.card.AnswerCards;
import signpost.slack.card.Occasion;
import signpost.tips.Feedback;
import signpost.tips.Spot;
import signpost.tips.Subscription;
import signpost.tips.Tips;

/** What can be pressed under a tip. Every press shows that tips are read there. */
final class TipDeeds {
    private final Search search;
    private final Tips tips;
    private final Desk.Deed save;
    private final Settings settings;
    private final Desk desk;

    /** @param save what puts the card that a press carries on the presser's reading list */
    TipDeeds(Search search, Tips tips, Desk.Deed save, Settings settings, Desk desk) {
        this.search = search;
        this.tips = tips;
        this.save = save;
        this.settings = settings;
        this.desk = desk;
    }

    /** Slack opens the address itself. */
    void read(Interaction pressed) {
        hear(pressed, Feedback.OTHER);
    }

    void saved(Interaction pressed) {
        hear(pressed, Feedback.OTHER);
        save.done(pressed);
    }

    void opened(Interaction pressed) {
        hear(pressed, Feedback.OTHER);
        desk.tell(
                pressed,
                search.entry(pressed.value())
                        .map(entry -> AnswerCards.card(entry, Occasion.NONE))
                        .orElseGet(AnswerCards::gone));
    }

    void more(Interaction pressed) {
        judge(pressed, Feedback.MORE, "Noted: tips about %s come more often here.");
    }

    void less(Interaction pressed) {
        judge(pressed, Feedback.LESS, "Noted: tips about %s come less often here.");
    }

    void notToday(Interaction pressed) {
        judge(pressed, Feedback.NOT_TODAY, "Noted: this one comes again another day.");
    }

    /** A choice in the menu of a tip, which names its card by its block. */
    void chosen(Interaction pressed) {
        Interaction onCard = pressed.carrying(TipActions.slug(pressed.block()));
        switch (pressed.value()) {
            case "card" -> opened(onCard);
            case "save" -> saved(onCard);
            case "more" -> more(onCard);
            case "less" -> less(onCard);
            case TipActions.NEVER -> never(onCard);
            case "settings" -> settings.openedHere(pressed);
            default -> desk.tell(pressed, AnswerCards.gone());
        }
    }

    /** It changes the settings, so it is for those who may do that unasked. */
    private void never(Interaction pressed) {
        Optional<Subscription> mine = tips.subscriptions()
                .at(Spots.of(pressed))
                .filter(it -> it.leave(pressed.person().id()) == Subscription.Leave.GIVEN);
        if (mine.isPresent()) {
            judge(pressed, Feedback.NEVER, "Noted: no more tips about %s. /signpost tips takes that back.");
        } else {
            desk.tell(
                    pressed,
                    AnswerCards.sentence("That changes the settings for everybody here. Choose \""
                            + TipActions.CHANGE_TIPS.text() + "\" and add it there; who set the tips up is told."));
        }
    }

    private void judge(Interaction pressed, Feedback feedback, String words) {
        Optional<Article> article = search.article(pressed.value());
        Taxonomy taxonomy = search.catalogue().taxonomy();
        article.ifPresent(it -> hear(pressed, feedback));
        desk.tell(
                pressed,
                article.map(it -> taxonomy.categoryName(it.filing().category()))
                        .map(category -> AnswerCards.sentence(words.formatted(category) + " Only you see this."))
                        .orElseGet(AnswerCards::gone));
    }

    private void hear(Interaction pressed, Feedback feedback) {
        Spot spot = Spots.of(pressed);
        tips.picks().heard(spot, pressed.person().id(), pressed.value(), feedback);
    }
}
