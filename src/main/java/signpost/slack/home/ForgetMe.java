package signpost.slack.home;

import java.util.ArrayList;
import java.util.List;
import signpost.reader.Forgotten;
import signpost.reader.Person;
import signpost.slack.Desk;
import signpost.slack.Interaction;
import signpost.slack.card.AnswerCards;

/** Removes every row of the presser, and says what was removed. Slack has asked once more before. */
record ForgetMe(Home.Kept kept, HomeTab tab, Desk desk) implements Desk.Deed {
    @Override
    public void done(Interaction pressed) {
        Person person = pressed.person();
        desk.tell(pressed, AnswerCards.sentence(forgotten(person)));
        tab.follow(pressed, Listing.FIRST);
    }

    private String forgotten(Person person) {
        try {
            return said(
                    kept.readers().forget(person),
                    kept.inbox().forget(person.team(), person.id()),
                    kept.tips().forget(person.team(), person.id()));
        } catch (RuntimeException e) {
            return "I could not remove everything just now. Please press again in a minute; nothing is lost by that.";
        }
    }

    private static String said(Forgotten forgotten, int others, signpost.tips.Forgotten tips) {
        List<String> parts = new ArrayList<>();
        add(parts, forgotten.saved(), "saved card", "saved cards");
        add(parts, forgotten.paths(), "place on a reading path", "places on reading paths");
        add(parts, forgotten.votes(), "vote", "votes");
        add(parts, forgotten.preferences(), "set of settings", "sets of settings");
        add(parts, forgotten.shown(), "note on a card that you were shown", "notes on cards that you were shown");
        add(parts, forgotten.shares(), "note on a card that you shared", "notes on cards that you shared");
        add(parts, others, "note on what you asked or sent in", "notes on what you asked or sent in");
        add(parts, tips.personal() ? 1 : 0, "set of tips to you", "sets of tips to you");
        add(
                parts,
                tips.channels(),
                "note that you set up tips in a channel, which go on",
                "notes that you set up tips in channels, which go on");
        add(parts, tips.presses(), "judgement of a tip", "judgements of tips");
        return parts.isEmpty()
                ? "There was nothing to remove: I keep nothing about you."
                : "Removed for good: " + String.join(", ", parts) + ". I keep nothing about you now.";
    }

    private static void add(List<String> parts, int count, String one, String several) {
        if (count > 0) {
            parts.add(count + " " + (count == 1 ? one : several));
        }
    }
}
