package signpost.tips;

import java.util.ArrayList;
import java.util.List;

/** Owners that note what they are told. */
final class FakeOwners implements Owners {
    private final List<String> told = new ArrayList<>();
    private boolean reachable = true;
    private Runnable before = () -> {};

    void reachable(boolean can) {
        reachable = can;
    }

    /** What happens while an owner is told something. */
    void meanwhile(Runnable run) {
        before = run;
    }

    /** Who was told what, such as {@code U1 TROUBLE}. */
    List<String> told() {
        return told;
    }

    @Override
    public boolean tell(Subscription subscription, Notice notice) {
        Runnable now = before;
        before = () -> {};
        now.run();
        if (reachable) {
            told.add(subscription.owner() + " " + notice);
        }
        return reachable;
    }
}
