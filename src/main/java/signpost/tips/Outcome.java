package signpost.tips;

import java.time.Duration;

/** What Slack made of a tip. */
public sealed interface Outcome {
    <T> T match(Cases<T> cases);

    /** One function an outcome. */
    interface Cases<T> {
        T posted(Posted posted);

        T refused(Refused refused);

        T rateLimited(RateLimited rateLimited);

        T unreached(Unreached unreached);

        T unknown(Unknown unknown);

        T failed(Failed failed);
    }

    /** It stands there. */
    record Posted(String ts) implements Outcome {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.posted(this);
        }
    }

    /** Slack will not take any at this spot: tips pause there, and the owner is told once. */
    record Refused(Trouble trouble) implements Outcome {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.refused(this);
        }
    }

    /** Slack did not take it because there was too much: nothing more is sent in the workspace for so long. */
    record RateLimited(Duration retryAfter) implements Outcome {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.rateLimited(this);
        }
    }

    /** It certainly did not arrive, as when no connection was made: it is sent again within the hour. */
    record Unreached() implements Outcome {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.unreached(this);
        }
    }

    /** Nobody knows, as after a 5xx or a timeout: it is not sent again. */
    record Unknown() implements Outcome {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.unknown(this);
        }
    }

    /**
     * Slack did not take this one, and may well take the next.
     *
     * @param error Slack's word for it
     */
    record Failed(String error) implements Outcome {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.failed(this);
        }
    }
}
