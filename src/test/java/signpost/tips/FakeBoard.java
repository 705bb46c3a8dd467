package signpost.tips;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A board that notes what is posted, and answers as it was told to. */
final class FakeBoard implements TipBoard {
    private final List<Tip> tips = new ArrayList<>();
    private final List<String> withdrawn = new ArrayList<>();
    private final Deque<Outcome> answers = new ArrayDeque<>();
    private Runnable before = () -> {};

    /** The next calls get these answers; later ones are posted. */
    void answer(Outcome... outcomes) {
        answers.addAll(List.of(outcomes));
    }

    /** What happens while Slack thinks about a tip. */
    void meanwhile(Runnable run) {
        before = run;
    }

    /** What Slack was sent, whatever it answered. */
    List<Tip> tips() {
        return tips;
    }

    List<String> slugs() {
        return tips.stream()
                .flatMap(tip -> tip.articles().stream())
                .map(card -> card.slug())
                .toList();
    }

    List<String> days() {
        return tips.stream().map(tip -> tip.day().toString()).toList();
    }

    List<String> withdrawn() {
        return withdrawn;
    }

    @Override
    public Outcome post(Tip tip) {
        before.run();
        tips.add(tip);
        return answers.isEmpty() ? new Outcome.Posted("ts" + tips.size()) : answers.remove();
    }

    @Override
    public boolean withdraw(Spot spot, String ts) {
        return withdrawn.add(ts);
    }
}
