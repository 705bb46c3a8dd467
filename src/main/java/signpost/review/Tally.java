package signpost.review;

import java.util.List;

/** How many cards there are of each kind in one respect, in the order in which to read them. */
public record Tally(String name, List<Count> counts) {
    public Tally {
        counts = List.copyOf(counts);
    }

    /** The cards of one kind. */
    public record Count(String label, int cards) {}
}
