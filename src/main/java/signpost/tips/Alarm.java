package signpost.tips;

import java.time.Instant;

/** Wakes spots when their tips are due. */
interface Alarm {
    /** Wakes a spot at a moment, and no more at the one that was set before. */
    void set(Spot spot, Instant at);

    void cancel(Spot spot);
}
